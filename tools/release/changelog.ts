/** What a changelog in the form of keepachangelog.com says about a version; undefined where it has no such section. */
export function sectionOf(changelog: string, version: string): { date?: string; notes: string } | undefined {
	const lines = changelog.split(/\r?\n/);
	const start = lines.findIndex((line) => line.startsWith(`## [${version}]`));
	if (start < 0) return undefined;
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => /^## |^\[[^\]]+\]: /.test(line));
	const [, date] = /^## \[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/.exec(lines[start] ?? '') ?? [];
	return { date, notes: (end < 0 ? rest : rest.slice(0, end)).join('\n').trim() };
}

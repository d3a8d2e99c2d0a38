/** A value as it is typed, in a form that survives inside a table. */
export function code(value: string): string {
	const text = value.replace(/\s+/g, ' ');
	const fence = text.includes('`') ? '``' : '`';
	return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
}

/** Words for a table cell: pipes and angle brackets keep their meaning as signs, line breaks become spaces. */
export function cell(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.replaceAll('|', '\\|')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.trim();
}

/** Several things under each other in one cell. */
export function lines(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('<br>');
}

export function link(words: string, target: string): string {
	return `[${words}](${target})`;
}

/** @param rows whose cells are Markdown already, with pipes escaped */
export function table(heads: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [row(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
}

export function list(entries: readonly string[]): string {
	return entries.map((entry) => `- ${entry}`).join('\n');
}

/** The blocks of a page or section, with what is empty left out. */
export function blocks(...parts: ReadonlyArray<string | undefined>): string {
	return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** The anchor that GitHub gives to a heading. */
export function anchor(heading: string): string {
	return heading
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
		.replaceAll(' ', '-');
}

/** n8n's descriptions may hold links in HTML. */
export function withoutHtml(words: string): string {
	return words.replace(/<a [^>]*>([^<]*)<\/a>/g, '$1').replace(/<[^>]+>/g, '');
}

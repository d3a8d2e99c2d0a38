import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { output, ROOT, temporaryFolder } from '../package/repository';

interface LintedFile {
	filePath: string;
	messages: Array<{ ruleId: string | null; line: number; message: string; severity: number }>;
}

/** Rules that do not fit, each with the reason. */
const EXCEPT = [
	// About how source text is written, which a text that nobody wrote cannot keep.
	'@n8n/community-nodes/node-connection-type-literal',
	'@typescript-eslint/no-unused-vars',
	'n8n-nodes-base/node-param-display-name-not-first-position',
	// Wants an option preselected. Where the vendor documents no default, ours start from none: nobody is made
	// male by an oversight. Our own rule holds every other default to the options.
	'n8n-nodes-base/node-param-default-wrong-for-options',
	// About a node's methods, which a rendered description has not; the sources are linted for it.
	'@n8n/community-nodes/webhook-lifecycle-complete',
	// Guesses from a field's name whether it is secret, and takes a sharing key for public.
	'@n8n/community-nodes/credential-unnecessary-password',
];

/** Lints texts, by path, with the repository's own configuration; what it finds as "rule: message <line>". */
export async function officialFindings(texts: Record<string, string>): Promise<string[]> {
	const folder = temporaryFolder();
	for (const name of ['package.json', 'icons'])
		cpSync(join(ROOT, name), join(folder, name), { recursive: true });
	for (const [path, text] of Object.entries(texts)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const report = await output(
		process.execPath,
		[
			join(ROOT, 'node_modules/eslint/bin/eslint.js'),
			...['--config', join(ROOT, 'eslint.config.mjs'), '--format', 'json', '--no-inline-config'],
			...EXCEPT.flatMap((rule) => ['--rule', `${rule}: off`]),
			...Object.keys(texts),
		],
		folder,
	);
	return (JSON.parse(report) as LintedFile[]).flatMap(({ filePath, messages }) => {
		const path = filePath.slice(folder.length + 1);
		const lines = (texts[path] ?? '').split('\n');
		return messages.map(({ ruleId, message, line }) => {
			const near = lines.slice(Math.max(0, line - 3), line + 3).map((text) => text.trim());
			return `${path} ${ruleId ?? 'unreadable'}: ${message} <${near.join(' ')}>`;
		});
	});
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { machine } from '../../bench/machine';
import { reasons, table, type Verdict } from '../../bench/verdict';
import { hostFolder, readPackageJson, root } from '../src/paths';

const file = join(root, 'docs', 'scaling.md');
const block = /(<!-- measured -->\n)[\s\S]*?(<!-- \/measured -->)/;

/** Writes the measurements into docs/scaling.md, between its two marks. */
export function record(verdicts: Verdict[], command: string): void {
	const page = readFileSync(file, 'utf8');
	if (!block.test(page)) throw new Error(`${file} has no place for the measured numbers`);
	const n8n = readPackageJson(hostFolder).dependencies?.n8n ?? '';
	const when = new Date().toISOString().slice(0, 10);
	const why = reasons(verdicts).map((reason) => `\n- ${reason}`);
	const text = `\`${command}\`, n8n ${n8n}, ${when}, ${machine()}:\n\n${table(verdicts)}\n${why.join('')}${why.length > 0 ? '\n' : ''}`;
	writeFileSync(
		file,
		page.replace(block, (_all, open: string, close: string) => `${open}${text}${close}`),
	);
}

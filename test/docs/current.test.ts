import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from '../../tools/docs/generated-files';
import { pageFile, readSubjects } from '../../tools/docs/subject';
import { ROOT } from '../../tools/vendors';

/** Names the first line that differs, as a person would look for it. */
function expectCurrent(file: string, wanted: string): void {
	const path = join(ROOT, file);
	const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
	if (written === wanted) return;
	const lines = written.split('\n');
	const at = wanted.split('\n').findIndex((line, index) => line !== lines[index]);
	throw new Error(
		`${file} is not what the nodes say, from line ${at + 1} on: run "npm run docs" and commit what it writes.`,
	);
}

it('the reference in docs/ and the README say what the nodes say', () => {
	const subjects = readSubjects();
	const files = generatedFiles(subjects);
	const pages = subjects.map((subject) => `docs/${pageFile(subject)}`);
	expect([...files.keys()]).toEqual(['docs/README.md', 'docs/credentials.md', ...pages, 'README.md']);
	for (const [file, text] of files) expectCurrent(file, text);
});

it('the same nodes give the same pages', () => {
	const [first, second] = [generatedFiles(readSubjects()), generatedFiles(readSubjects())];
	expect([...second]).toEqual([...first]);
});

it('a page that differs is told by its first line and by what to do', () => {
	expect(() => expectCurrent('docs/upheal.md', 'anything else')).toThrow(
		'docs/upheal.md is not what the nodes say, from line 1 on: run "npm run docs"',
	);
	expect(() => expectCurrent('docs/nobody.md', 'a page')).toThrow('run "npm run docs"');
});

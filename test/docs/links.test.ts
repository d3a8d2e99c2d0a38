import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSubjects } from '../../tools/docs/subject';
import { packageJson, ROOT } from '../package/repository';
import { anchors, flawOf, markdownFiles, targets } from './markdown-links';

const files = markdownFiles();

it('the pages are found', () => {
	expect(files).toEqual(
		expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/credentials.md', 'workflows/README.md']),
	);
	expect(files.flatMap((file) => targets(readFileSync(join(ROOT, file), 'utf8'))).length).toBeGreaterThan(40);
});

it.each(files)('every link and image of %s leads somewhere', (file) => {
	const flaws = targets(readFileSync(join(ROOT, file), 'utf8')).map((target) => flawOf(file, target));
	expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

it('the links of the credentials’ windows lead to headings of docs/credentials.md', () => {
	const own = `${packageJson().homepage}/blob/main/`;
	const urls = readSubjects().flatMap(({ credentials }) =>
		credentials.map(({ documentationUrl }) => documentationUrl ?? ''),
	);
	expect(urls.filter((url) => !url.startsWith(own))).toEqual([]);
	const flaws = urls.map((url) => flawOf('README.md', url.slice(own.length)));
	expect(flaws.filter((flaw) => flaw !== undefined)).toEqual([]);
});

it.each([
	['nowhere.md', 'which is not there'],
	['docs/credentials.md#nowhere', 'has no such heading'],
	['#nowhere', 'has no such heading'],
	['docs/images/nothing.png', 'which is not there'],
	['../elsewhere.md', 'out of the repository'],
])('a link of the README to %s would be told', (target, flaw) => {
	expect(flawOf('README.md', target)).toContain(flaw);
});

it('links are told from code, and headings that come again are numbered', () => {
	expect(
		targets('[a](b.md) ![c](d.png "t") `[e](f.md)`\n```\n[g](h.md)\n```\n<img src="i.png">\n[j]: k.md'),
	).toEqual(['b.md', 'd.png', 'i.png', 'k.md']);
	expect(anchors('# A `b` c!\n## A b c\n```\n# no\n```\n## [L](m.md): é')).toEqual([
		'a-b-c',
		'a-b-c-1',
		'l-é',
	]);
});

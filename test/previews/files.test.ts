import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewFiles } from '../../tools/previews/files';
import type { Preview } from '../../tools/previews/preview';
import { everyOperation } from '../vendors';
import { filesBelow, ROOT } from '../package/repository';

let derived: Map<string, Preview>;
beforeAll(async () => {
	derived = await previewFiles();
});

const written = filesBelow('nodes').filter((file) => file.includes('__schema__'));

it('every operation has an output preview, and there is no other', () => {
	const named = written.map((file) =>
		file.replace(/^nodes\/(\w+)\/__schema__\/v1\.0\.0\/(\w+)\/(\w+)\.json$/, '$1.$2.$3'),
	);
	const folder = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
	expect(named.sort()).toEqual(everyOperation.map(({ name }) => folder(name)).sort());
});

it('the previews are what "npm run previews" writes', () => {
	const files = written.map((file) => [file, JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Preview]);
	expect(Object.fromEntries(files)).toEqual(Object.fromEntries(derived));
});

it('n8n’s editor shows no preview that has no keys', () => {
	const empty = [...derived].filter(
		([, { type, properties = {} }]) => type !== 'object' || Object.keys(properties).length === 0,
	);
	expect(empty).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { groupBy } from 'lodash';
import { circlesIn, resolveImports } from './import-graph';
import { forbiddenImports, WINGS } from './import-rules';
import { filesBelow, ROOT } from './package/repository';

const MOST_LINES = 200;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const published = [...filesBelow('nodes'), ...filesBelow('credentials')].filter((file) =>
	file.endsWith('.ts'),
);
const written = [...published, ...['tools', 'sandbox', 'test', 'e2e', 'bench'].flatMap(filesBelow)].filter(
	(file) => /\.[cm]?[jt]s$/.test(file),
);

it('the published code imports only its own part, the engine below it, and what n8n supplies', () => {
	expect(published.length).toBeGreaterThan(0);
	expect(published.flatMap((file) => forbiddenImports(file, read(file)))).toEqual([]);
});

it('the engine has these wings and no other folder', () => {
	expect(readdirSync(join(ROOT, 'nodes/engine')).sort()).toEqual([...WINGS].sort());
});

it.each([
	['nodes/engine/send/send.ts', "import { ekaCare } from '../../EkaCare/vendor';"],
	['nodes/engine/send/send.ts', "import type { Failure } from '../explain/explain';"],
	['nodes/engine/people/lanes.ts', "import { execute } from '../run/execute';"],
	['nodes/engine/define/field.ts', "import type { Reply } from '../send/reply';"],
	['nodes/engine/send/send.ts', "import { readFile } from 'node:fs/promises';"],
	['nodes/engine/send/send.ts', "const axios = await import('axios');"],
	[
		'nodes/engine/send/send.ts',
		"import type { UphealApi } from '../../../credentials/UphealApi.credentials';",
	],
	['nodes/EkaCare/vendor.ts', "export * from '../Upheal/vendor';"],
	['nodes/EkaCare/vendor.ts', "import type { Sandbox } from '../../sandbox';"],
	['nodes/EkaCare/user/create.ts', "const test = require('../../../test/n8n');"],
	['nodes/EkaCare/user/create.ts', "import { createOnce } from '../../engine/people/create-once';"],
	['nodes/EkaCare/user/create.ts', "import { execute } from '../../engine/run/execute';"],
	['nodes/EkaCare/vendor.ts', "import { meaningOf } from '../engine/send/reply';"],
	['nodes/EkaCare/vendor.ts', "import { EkaCareApi } from '../../credentials/EkaCareApi.credentials';"],
	['credentials/UphealApi.credentials.ts', "import { ekaCare } from '../nodes/EkaCare/vendor';"],
	['credentials/UphealApi.credentials.ts', "import { sendOnce } from '../nodes/engine/send/send';"],
	['credentials/UphealApi.credentials.ts', "import { demoKeys } from '../sandbox/demo-keys';"],
])('%s may not hold: %s', (file, text) => expect(forbiddenImports(file, text)).toHaveLength(1));

it.each([
	[
		'nodes/EkaCare/user/create.ts',
		"import { text } from '../../engine/define/fields'; import { z } from 'zod';",
	],
	['nodes/EkaCare/EkaCare.node.ts', "import { execute } from '../engine/run/execute';"],
	['nodes/engine/define/fields/text.ts', "import { placeholder } from '../field';"],
	['nodes/engine/run/execute.ts', "import { openSession } from '../send/session';"],
	['credentials/EkaCareTokenApi.credentials.ts', "import { hosts } from '../nodes/EkaCare/login/hosts';"],
	['credentials/UphealApi.credentials.ts', "import { bearer } from '../nodes/engine/credential/authorize';"],
])('%s may hold: %s', (file, text) => expect(forbiddenImports(file, text)).toEqual([]));

it('nothing imports in a circle', () => {
	const graph = new Map(written.map((file) => [file, resolveImports(ROOT, file, read(file))]));
	expect([...graph.values()].flat().length).toBeGreaterThan(500);
	expect(circlesIn(graph)).toEqual([]);
});

it('a circle is found, whichever way it is closed', () => {
	const graph = new Map([
		['a', ['b']],
		['b', ['c', 'd']],
		['c', ['a']],
		['d', []],
		['e', ['e']],
	]);
	expect(circlesIn(graph)).toEqual([['a', 'b', 'c'], ['e']]);
	const types = resolveImports(ROOT, 'nodes/engine/people/lanes.ts', "import type { X } from './identity';");
	expect(types).toEqual(['nodes/engine/people/identity.ts']);
});

it('a folder of the engine is small enough to be overlooked', () => {
	const sizes = groupBy(
		published.filter((file) => file.startsWith('nodes/engine/')),
		dirname,
	);
	expect(Object.entries(sizes).filter(([, files]) => files.length > 12)).toEqual([]);
});

it('a file is named for what it holds', () => {
	const vague = written.filter((file) => /^(utils?|helpers?|common|shared|misc)\b/i.test(basename(file)));
	expect(vague).toEqual([]);
});

it('a file holds one idea', () => {
	const long = written.map((file) => [file, read(file).split('\n').length] as const);
	expect(long.filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { forbiddenImports } from './import-rules';
import { filesBelow, ROOT } from './package/repository';

const MOST_LINES = 200;

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const published = [...filesBelow('nodes'), ...filesBelow('credentials')].filter((file) =>
	file.endsWith('.ts'),
);
const written = [
	...published,
	...['build', 'reference', 'release', 'sandbox', 'test', 'e2e'].flatMap(filesBelow),
].filter((file) => /\.[cm]?[jt]s$/.test(file));

it('the published code imports only its own part, the shared engine, and what n8n supplies', () => {
	expect(published.length).toBeGreaterThan(0);
	expect(published.flatMap((file) => forbiddenImports(file, read(file)))).toEqual([]);
});

it.each([
	['nodes/shared/send.ts', "import { ekaCare } from '../EkaCare/vendor';"],
	['nodes/EkaCare/vendor.ts', "export * from '../Upheal/vendor';"],
	['nodes/EkaCare/vendor.ts', "import type { Sandbox } from '../../sandbox';"],
	['nodes/EkaCare/user/create.ts', "const test = require('../../../test/engine');"],
	['nodes/EkaCare/vendor.ts', "import { EkaCareApi } from '../../credentials/EkaCareApi.credentials';"],
	['credentials/UphealApi.credentials.ts', "import { ekaCare } from '../nodes/EkaCare/vendor';"],
	['credentials/UphealApi.credentials.ts', "import { demoKeys } from '../sandbox/demo-keys';"],
	['nodes/shared/send.ts', "import { readFile } from 'node:fs/promises';"],
	['nodes/shared/send.ts', "const axios = await import('axios');"],
])('%s may not hold: %s', (file, text) => expect(forbiddenImports(file, text)).toHaveLength(1));

it.each([
	['nodes/EkaCare/user/create.ts', "import { text } from '../../shared/fields'; import { z } from 'zod';"],
	['nodes/shared/fields/text.ts', "import { placeholder } from '../field';"],
	['credentials/EkaCareTokenApi.credentials.ts', "import { baseUrl } from '../nodes/EkaCare/login/hosts';"],
	['credentials/UphealApi.credentials.ts', "import { baseUrl } from '../nodes/engine/credential/base-url';"],
])('%s may hold: %s', (file, text) => expect(forbiddenImports(file, text)).toEqual([]));

it('a file is named for what it holds', () => {
	const vague = written.filter((file) => /^(utils?|helpers?|common|misc)\b/i.test(basename(file)));
	expect(vague).toEqual([]);
});

it('a file holds one idea', () => {
	const long = written.map((file) => [file, read(file).split('\n').length] as const);
	expect(long.filter(([, lines]) => lines > MOST_LINES)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../package/repository';

const FOLDER = '.github/workflows';

const permissions = z.record(z.enum(['read', 'write', 'none']));

const step = z
	.object({
		name: z.string().optional(),
		id: z.string().optional(),
		uses: z.string().optional(),
		run: z.string().optional(),
		with: z.record(z.unknown()).optional(),
		env: z.record(z.string()).optional(),
	})
	.strict()
	.refine(({ uses, run }) => (uses === undefined) !== (run === undefined), 'a step either uses or runs');

const job = z
	.object({
		name: z.string().optional(),
		if: z.string().optional(),
		needs: z.union([z.string(), z.array(z.string())]).optional(),
		uses: z.string().optional(),
		'runs-on': z.string().optional(),
		'timeout-minutes': z.number().optional(),
		environment: z.string().optional(),
		permissions: permissions.optional(),
		outputs: z.record(z.string()).optional(),
		steps: z.array(step).optional(),
	})
	.strict();

/** The keys that these workflows use; another one is a slip, or a reason to look here. */
const workflow = z
	.object({
		name: z.string(),
		on: z.record(z.unknown()),
		permissions,
		concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) }),
		jobs: z.record(job),
	})
	.strict();

export type Workflow = z.output<typeof workflow>;
export type Job = z.output<typeof job>;

export const files = readdirSync(join(ROOT, FOLDER)).sort();

export function textOf(file: string): string {
	return readFileSync(join(ROOT, FOLDER, file), 'utf8');
}

/** @throws when the file is no workflow as the schema above has it */
export function read(file: string): Workflow {
	return workflow.parse(parse(textOf(file)));
}

export function jobsOf(flow: Workflow): Array<Job & { id: string; scripts: string; needed: string[] }> {
	return Object.entries(flow.jobs).map(([id, each]) => ({
		...each,
		id,
		scripts: (each.steps ?? []).map(({ run = '' }) => run).join('\n'),
		needed: [each.needs ?? []].flat(),
	}));
}

/** The npm scripts that a shell script runs. */
export function npmScripts(shell: string): string[] {
	const named = [...shell.matchAll(/npm (?:run|run-script) (?:--?[\w-]+ )*([\w:-]+)/g)].map(
		([, name = '']) => name,
	);
	return [...named, ...(/npm (?:test|t)\b/.test(shell) ? ['test'] : [])];
}

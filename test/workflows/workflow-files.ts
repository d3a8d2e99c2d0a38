import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { z } from 'zod';

const folder = resolve(__dirname, '../../workflows');

const connection = z.object({ node: z.string(), type: z.literal('main'), index: z.number() }).strict();

const node = z
	.object({
		id: z.string().uuid(),
		name: z.string(),
		type: z.string(),
		typeVersion: z.number(),
		position: z.tuple([z.number(), z.number()]),
		parameters: z.record(z.unknown()),
		credentials: z.record(z.object({ id: z.string(), name: z.string() }).strict()).optional(),
		webhookId: z.string().uuid().optional(),
		onError: z.enum(['continueErrorOutput', 'continueRegularOutput']).optional(),
		alwaysOutputData: z.boolean().optional(),
		executeOnce: z.boolean().optional(),
		retryOnFail: z.boolean().optional(),
		maxTries: z.number().optional(),
		waitBetweenTries: z.number().optional(),
	})
	.strict();

/** What an example may hold: what n8n imports, and no pinned data, which would be people. */
const workflow = z
	.object({
		id: z.string(),
		name: z.string(),
		nodes: z.array(node),
		connections: z.record(z.object({ main: z.array(z.array(connection)) }).strict()),
		active: z.literal(false),
		settings: z.object({ executionOrder: z.literal('v1') }).passthrough(),
		pinData: z.object({}).strict(),
		meta: z.object({ templateCredsSetupCompleted: z.boolean() }).strict(),
	})
	.strict();

export type Workflow = z.infer<typeof workflow>;
export type WorkflowNode = Workflow['nodes'][number];

export const workflowFiles = readdirSync(folder).filter((file) => file.endsWith('.json'));

export const readText = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Throws a ZodError that names what stands in the file and should not. */
export const readWorkflow = (file: string): Workflow => workflow.parse(JSON.parse(readText(file)));

import { z } from 'zod';

const item = z.object({ json: z.record(z.unknown()) }).passthrough();

const executionSchema = z.object({
	data: z.object({
		resultData: z.object({
			runData: z.record(
				z.array(
					z.object({ data: z.object({ main: z.array(z.array(item).nullable()) }).optional() }).passthrough(),
				),
			),
		}),
	}),
});

export type Execution = z.infer<typeof executionSchema>;

/** What `n8n execute --rawOutput` printed: log lines, and one JSON object that starts on a line of its own. */
export function executionOf(printed: string, what: string): Execution {
	const json = /^\{$[\s\S]*^\}$/m.exec(printed)?.[0];
	if (json === undefined) throw new Error(`${what} gave no result. n8n printed:\n${printed}`);
	return executionSchema.parse(JSON.parse(json));
}

/** The items a node put out, of one of its outputs; none when it did not run. */
export function itemsOf(execution: Execution, node: string, output = 0): Array<Record<string, unknown>> {
	const runs = execution.data.resultData.runData[node] ?? [];
	return runs.flatMap((run) => run.data?.main[output] ?? []).map(({ json }) => json);
}

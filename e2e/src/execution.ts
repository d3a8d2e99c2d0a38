import { z } from 'zod';

const item = z.object({ json: z.record(z.unknown()) }).passthrough();

const executionSchema = z.object({
	data: z.object({
		resultData: z.object({
			runData: z.record(
				z.array(
					z
						.object({
							// A tool or a chat model puts out nothing on the main line.
							data: z.object({ main: z.array(z.array(item).nullable()).default([]) }).optional(),
						})
						.passthrough(),
				),
			),
		}),
	}),
});

export type Execution = z.infer<typeof executionSchema>;

/** What n8n wrote about one execution. */
export const executionOf = (json: string): Execution => executionSchema.parse(JSON.parse(json));

/** The items that a node put out of one of its outputs; none when it did not run. */
export function itemsOf(execution: Execution, node: string, output = 0): Array<Record<string, unknown>> {
	const runs = execution.data.resultData.runData[node] ?? [];
	return runs.flatMap((run) => run.data?.main[output] ?? []).map(({ json }) => json);
}

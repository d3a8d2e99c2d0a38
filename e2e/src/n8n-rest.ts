import { z } from 'zod';

const workflow = z.object({ data: z.object({ versionId: z.string(), active: z.boolean() }) });
const executions = z.object({
	data: z.object({ results: z.array(z.object({ id: z.coerce.string(), status: z.string() })) }),
});

/** What the editor does over n8n's own REST interface, as the signed-in owner. */
export class N8nRest {
	constructor(
		private readonly url: string,
		private readonly cookie: string,
	) {}

	async activate(workflowId: string): Promise<void> {
		const { data } = workflow.parse(await this.call('GET', `workflows/${workflowId}`));
		await this.call('POST', `workflows/${workflowId}/activate`, { versionId: data.versionId });
	}

	async deactivate(workflowId: string): Promise<void> {
		await this.call('POST', `workflows/${workflowId}/deactivate`, {});
	}

	/** The executions of a workflow that n8n knows of, the newest first. */
	async executions(workflowId: string): Promise<Array<{ id: string; status: string }>> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		return executions.parse(await this.call('GET', `executions?filter=${filter}&limit=100`)).data.results;
	}

	async call(method: string, path: string, body?: object): Promise<unknown> {
		const reply = await fetch(`${this.url}/rest/${path}`, {
			method,
			headers: { cookie: this.cookie, 'content-type': 'application/json' },
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(60_000),
		});
		const text = await reply.text();
		if (!reply.ok) throw new Error(`n8n replied ${reply.status} to ${method} ${path}: ${text}`);
		return JSON.parse(text);
	}
}

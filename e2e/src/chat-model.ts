import fastify from 'fastify';
import { z } from 'zod';

/** A call that the model makes of a tool. */
export interface ToolCall {
	tool: string;
	arguments: Record<string, unknown>;
}

const request = z.object({
	stream: z.boolean().optional(),
	messages: z.array(z.object({ role: z.string(), content: z.unknown() }).passthrough()),
	tools: z
		.array(
			z.object({
				function: z.object({
					name: z.string(),
					description: z.string(),
					parameters: z.record(z.unknown()),
				}),
			}),
		)
		.default([]),
});

export type Asked = z.output<typeof request>;

/**
 * A chat model on this machine, which n8n talks to as it does to OpenAI's. It makes the tool calls of a script
 * one after the other, then says that it is done. The prompt names the script.
 */
export interface ChatModel {
	readonly url: string;
	/** The requests it received, by the name of the script. */
	asked(script: string): Asked[];
	/** What the tools replied to the calls of a script, in their order. */
	replies(script: string): string[];
	close(): Promise<void>;
}

const textOf = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content));

export async function openChatModel(scripts: Record<string, ToolCall[]>): Promise<ChatModel> {
	const all: Asked[] = [];
	const app = fastify({ forceCloseConnections: true });
	app.get('/models', () => ({ object: 'list', data: [{ id: 'scripted', object: 'model' }] }));
	app.post('/chat/completions', ({ body }, reply) => {
		const asked = request.parse(body);
		all.push(asked);
		const script = Object.entries(scripts).find(([name]) => prompts(asked, name))?.[1] ?? [];
		const step = asked.messages.filter(({ role }) => role === 'tool').length;
		if (asked.stream) return reply.code(400).send({ error: { message: 'This model does not stream' } });
		return reply.send(completion(script[step], step));
	});
	const url = await app.listen({ host: '127.0.0.1', port: 0 });
	const askedFor = (name: string) => all.filter((asked) => prompts(asked, name));
	return {
		url,
		asked: askedFor,
		replies: (name) =>
			(askedFor(name).at(-1)?.messages ?? [])
				.filter(({ role }) => role === 'tool')
				.map(({ content }) => textOf(content)),
		close: async () => await app.close(),
	};
}

function prompts({ messages }: Asked, script: string): boolean {
	return messages.some(
		({ role, content }) => role === 'user' && textOf(content).includes(`script ${script}.`),
	);
}

/** A reply in the form of OpenAI's chat completions. */
function completion(call: ToolCall | undefined, step: number): object {
	const message =
		call === undefined
			? { role: 'assistant', content: 'Done' }
			: {
					role: 'assistant',
					content: null,
					tool_calls: [
						{
							id: `call_${step}`,
							type: 'function',
							function: { name: call.tool, arguments: JSON.stringify(call.arguments) },
						},
					],
				};
	return {
		id: `chatcmpl-${step}`,
		object: 'chat.completion',
		created: 1_700_000_000,
		model: 'scripted',
		choices: [{ index: 0, message, finish_reason: call === undefined ? 'stop' : 'tool_calls' }],
		usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
	};
}

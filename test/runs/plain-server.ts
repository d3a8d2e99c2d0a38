import { createServer, type IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

/** A request as it came over the wire: its URL is neither decoded nor normalised. */
export interface PlainRequest {
	method: string;
	url: string;
	headers: IncomingHttpHeaders;
	body: string;
}

export interface PlainReply {
	status?: number;
	headers?: Record<string, string>;
	/** Sent as JSON, unless it is text. */
	body?: object | string;
}

/** A server that remembers everything, keys included: what the sandbox's journal leaves out on purpose. */
export async function startPlainServer(
	answer: (request: PlainRequest) => PlainReply | Promise<PlainReply> = () => ({}),
) {
	const requests: PlainRequest[] = [];
	const server = createServer((incoming, outgoing) => {
		const { method = '', url = '', headers } = incoming;
		void text(incoming).then(async (body) => {
			const request = { method, url, headers, body };
			requests.push(request);
			const reply = await answer(request);
			const type = typeof reply.body === 'string' ? 'text/html' : 'application/json';
			outgoing.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers });
			outgoing.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body ?? {}));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	return {
		url: `http://127.0.0.1:${address.port}`,
		requests,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

export type PlainServer = Awaited<ReturnType<typeof startPlainServer>>;

/** Nobody listens at port 1; the port of a server that was closed may be another's a moment later. */
export const NOBODY_LISTENS = 'http://127.0.0.1:1';

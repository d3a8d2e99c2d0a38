import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { echoForms, type EchoForm } from '../privacy/echo-forms';
import { echoShapes, type EchoShape } from './echo-shapes';
import { textsIn } from '../privacy/texts';

/** How one reply treats what it was sent. */
export interface Hostility {
	readonly status: number;
	readonly form: EchoForm;
	readonly shape: EchoShape;
}

/** A link that lets its holder sign up, and a token that Eka's login would give. */
export const INVITE = 'https://app.upheal.example/invite/ZqxKpmVwtRb';
export const LOGIN_TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJiX2lkIjoiOTg3NiJ9.q9KzBI6f4l3OyMEkB5Quq0l9EEMFh5JS';

export interface HostileVendor {
	readonly baseUrl: string;
	/** What becomes of the next requests, in order; the last one holds on. */
	plan: Hostility[];
	/** What was echoed, in the order of the requests. */
	readonly echoed: string[];
	close(): Promise<void>;
}

/** A vendor that takes nobody in and repeats in its refusal everything that it was sent, and an invite link. */
export async function startHostileVendor(): Promise<HostileVendor> {
	const vendor = { plan: new Array<Hostility>(), echoed: new Array<string>() };
	const server = createServer((request, response) => {
		void readBody(request).then((body) => {
			const isLogin = request.url?.includes('/login') ?? false;
			const { status, reply } = isLogin
				? { status: 200, reply: { access_token: LOGIN_TOKEN, expires_in: 1800 } }
				: refuse(vendor, request, body);
			response.writeHead(status, { 'content-type': 'application/json' });
			response.end(typeof reply === 'string' ? reply : JSON.stringify(reply));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return Object.assign(vendor, {
		baseUrl: `http://127.0.0.1:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	});
}

function refuse(vendor: Pick<HostileVendor, 'plan' | 'echoed'>, request: IncomingMessage, body: unknown) {
	const next = (vendor.plan.length > 1 ? vendor.plan.shift() : vendor.plan[0]) ?? {
		status: 400,
		form: 'raw',
		shape: 'message',
	};
	const { authorization, auth, organization } = request.headers;
	const keys = [authorization?.replace(/^Bearer /, ''), auth, organization];
	const sent = [
		...textsIn(body),
		...keys.flatMap((key) => textsIn(key)),
		...idsIn(request.url ?? ''),
		INVITE,
	];
	const echoes = sent.map((value) => echoForms[next.form](value)).filter((echo) => echo !== '');
	vendor.echoed.push(echoes.join('\n'));
	return { status: next.status, reply: echoShapes[next.shape](echoes) };
}

/** What of an address was submitted: its query, and the last part of a path that names somebody. */
function idsIn(url: string): string[] {
	const [path = '', query = ''] = url.split('?');
	const id = /\/(?:users|ekauser)\/([^/]+)\/?$/.exec(path)?.[1];
	const named = id === undefined || id === 'providers' || id === 'check' ? [] : [decodeURIComponent(id)];
	return [...named, ...new URLSearchParams(query).values()];
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	const text = Buffer.concat(chunks).toString();
	return text === '' ? undefined : JSON.parse(text);
}

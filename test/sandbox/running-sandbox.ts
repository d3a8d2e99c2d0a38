import { startSandbox, type Sandbox, type SandboxOptions, type VendorKey } from '../../sandbox/server';
import { vendors } from '../../sandbox/vendors';

/** One sandbox for the tests of a file, as new before each of them. */
export function runningSandbox(options: SandboxOptions = {}): () => Sandbox {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox(options);
	});
	beforeEach(() => sandbox.reset());
	// A 500 that no fault asked for is a bug of the sandbox: a reply that breaks the contract, above all.
	afterEach(() => {
		const broken = sandbox.journal().filter(({ status, faults }) => status === 500 && faults === undefined);
		expect(broken).toEqual([]);
	});
	afterAll(() => sandbox.close());
	return () => sandbox;
}

export interface Answer {
	status: number;
	headers: Headers;
	body: unknown;
}

export interface Sending {
	/** Sent as JSON, unless it is text: that goes out as it is. */
	body?: unknown;
	headers?: Record<string, string>;
	signal?: AbortSignal;
}

/** Sends one request over the wire, with the vendor's credentials unless other headers are given. */
export async function send(
	sandbox: Sandbox,
	vendor: VendorKey,
	request: string,
	{ body, headers = vendors[vendor].headers, signal }: Sending = {},
): Promise<Answer> {
	const [method = 'GET', path = ''] = request.split(' ');
	const response = await fetch(sandbox.bases[vendor] + path, {
		method,
		headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
		...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
		...(signal ? { signal } : {}),
	});
	const text = await response.text();
	return {
		status: response.status,
		headers: response.headers,
		body: text === '' ? undefined : JSON.parse(text),
	};
}

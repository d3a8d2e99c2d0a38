import { createServer, type Server } from 'node:http';
import { startSandbox, type Sandbox } from '../../../sandbox/server';
import { withLookup } from '../../vendors';
import { jsons, runVendor, writes } from '../run-vendor';

describe('cut reply', () => {
	/** Stands between node and sandbox and cuts the first reply to a create in the middle of its body. */
	async function cutting(sandbox: Sandbox): Promise<{ url: string; server: Server }> {
		let cut = false;
		const server = createServer(async (request, response) => {
			const chunks: Uint8Array[] = [];
			for await (const chunk of request) chunks.push(chunk);
			const body = Buffer.concat(chunks);
			const { auth, authorization } = request.headers;
			const reply = await fetch(`${sandbox.url}${request.url ?? ''}`, {
				method: request.method,
				headers: {
					'content-type': 'application/json',
					...(typeof auth === 'string' ? { auth } : {}),
					...(authorization === undefined ? {} : { authorization }),
				},
				...(body.length === 0 ? {} : { body: body.toString() }),
			});
			const text = await reply.text();
			const whole = cut || request.method !== 'POST' || /login/.test(request.url ?? '');
			response.writeHead(reply.status, {
				'content-type': 'application/json',
				'content-length': Buffer.byteLength(text),
			});
			if (whole) return response.end(text);
			cut = true;
			response.write(text.slice(0, 5));
			return setTimeout(() => response.destroy(), 20);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('No port');
		return { url: `http://127.0.0.1:${address.port}`, server };
	}

	it.each(withLookup)('$key: a reply that breaks off is a lost one, not an empty one', async (vendor) => {
		const sandbox = await startSandbox({ enforceUniqueness: false });
		const { url, server } = await cutting(sandbox);
		try {
			const bases = { ...sandbox.bases, [vendor.key]: sandbox.bases[vendor.key].replace(sandbox.url, url) };
			const result = await runVendor({ ...sandbox, bases }, vendor, { people: [vendor.person(1)] });
			expect(result.error).toBeUndefined();
			expect(jsons(result)[0]?.warnings).toEqual([expect.stringContaining('found at the vendor by look-up')]);
			expect(writes(sandbox, vendor)).toHaveLength(1);
		} finally {
			server.close();
			await sandbox.close();
		}
	});
});

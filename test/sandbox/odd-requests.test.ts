import fc from 'fast-check';

import { startVendors } from '../../sandbox/hosted-vendor';
import { vendors } from '../../sandbox/vendors';
import { operations } from './documented-operations';
import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox({ uphealRequestsPerMinute: 0 });

const started = startVendors({ enforceUniqueness: true, clock: Date.now });
const aboutTheCaller = [401, 403, 429];

/** Every request with a body that the vendor lets in, and the documented statuses that refuse the body. */
const writes = operations.flatMap(({ vendor, request, operation, body }) => {
	const refusals = Object.keys(operation.responses)
		.map(Number)
		.filter((status) => status >= 400 && !aboutTheCaller.includes(status));
	const turnedAway = started[vendor].authorize(operation.operationId ?? '', vendors[vendor].headers);
	return body && turnedAway === undefined ? [[vendor, request, refusals] as const] : [];
});

const oddKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a/b', 'a~1b', 'ключ', '0'];

describe.each(writes)('%s %s', (vendor, request, refusals) => {
	it('refuses any body it does not know, and never stumbles', async () => {
		const keyed = fc.dictionary(fc.oneof(fc.constantFrom(...oddKeys), fc.string()), fc.jsonValue(), {
			minKeys: 1,
		});
		await fc.assert(
			fc.asyncProperty(fc.oneof(fc.jsonValue(), keyed), async (value) => {
				const answer = await send(running(), vendor, request, { body: JSON.stringify(value) });
				expect(refusals).toContain(answer.status);
			}),
			{ numRuns: 60 },
		);
	});

	it.each(oddKeys)('blames the field %j', async (key) => {
		const body = `{${JSON.stringify(key)}: 1}`;
		const answer = await send(running(), vendor, request, { body });
		expect(refusals).toContain(answer.status);
		const [entry] = running().journal();
		expect(entry?.violation).toContainEqual(expect.stringContaining('must NOT have additional properties'));
	});
});

it('takes odd ids and odd queries for what they are: unknown', async () => {
	const ids = ['%zz', '%', 'constructor', '__proto__', '..%2f..', '%00', 'a%20b', '%F0%9F%98%80'];
	for (const id of ids) {
		expect((await send(running(), 'ekaCare', `GET /cdr/v1/ekauser/${id}/`)).status).toBe(404);
		expect((await send(running(), 'hippHealth', `GET /users/${id}`)).status).toBe(404);
		const isPath = !['%zz', '%'].includes(id);
		expect((await send(running(), 'upheal', `DELETE /users/${id}`)).status).toBe(isPath ? 400 : 404);
	}
	expect(running().journal()).toHaveLength(3 * ids.length);
	for (const query of ['constructor=1', '__proto__=1', 'page=1&page=2', 'page=', 'page=1.5', '=']) {
		expect((await send(running(), 'hippHealth', `GET /users?${query}`)).status).toBe(400);
	}
});

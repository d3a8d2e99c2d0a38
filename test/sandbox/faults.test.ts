import { contractOf } from '../../sandbox/contract';
import type { FaultRule } from '../../sandbox/server';
import { vendorKeys } from '../../sandbox/vendor-key';
import { vendors } from '../../sandbox/vendors';
import { createOf } from './documented-operations';
import { runningSandbox, send, type Answer } from './running-sandbox';

const running = runningSandbox();

const john = { firstName: 'John', lastName: 'Doe', email: 'john.doe@example.com' };

function create(signal?: AbortSignal): Promise<Answer> {
	return send(running(), 'hippHealth', 'POST /users', { body: john, ...(signal ? { signal } : {}) });
}

const stored = () => running().people('hippHealth').length;

function set(...rules: FaultRule[]): void {
	running().faults.set(rules);
}

it('rateLimit: 429 with the Retry-After it was given, seconds or a date', async () => {
	const date = 'Wed, 21 Oct 2026 07:28:00 GMT';
	set(
		{ kind: 'rateLimit', retryAfter: 2, times: 1 },
		{ kind: 'rateLimit', retryAfter: date, times: 1 },
		{ kind: 'rateLimit', times: 1 },
	);
	const answers = [await create(), await create(), await create()];
	expect(answers.map(({ status }) => status)).toEqual([429, 429, 429]);
	expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual(['2', date, null]);
	expect(stored()).toBe(0);
	expect((await create()).status).toBe(200);
});

it.each([
	['serverErrorBefore', 0],
	['serverErrorAfter', 1],
] as const)('%s: the status asked for, %i written', async (kind, written) => {
	set({ kind, status: 503, retryAfter: 1 });
	const answer = await create();
	expect(answer).toMatchObject({ status: 503, body: { error: expect.any(String) } });
	expect(answer.headers.get('retry-after')).toBe('1');
	expect(stored()).toBe(written);
});

it.each([
	['dropBefore', 0],
	['dropAfter', 1],
] as const)('%s: no answer, %i written', async (kind, written) => {
	set({ kind });
	await expect(create()).rejects.toThrow('fetch failed');
	expect(stored()).toBe(written);
	expect(running().journal()).toMatchObject([{ status: 'dropped', faults: [kind] }]);
});

it.each([
	[false, 0],
	[true, 1],
])('hang, after %s: nothing ever comes, %i written', async (after, written) => {
	set({ kind: 'hang', after });
	await expect(create(AbortSignal.timeout(100))).rejects.toThrow('timeout');
	expect(stored()).toBe(written);
	expect(running().journal()).toMatchObject([{ status: 'dropped', faults: ['hang'] }]);
});

it('latency: an answer, later, and beside other faults', async () => {
	set({ kind: 'latency', latencyMs: 80 }, { kind: 'rateLimit', times: 1 });
	const start = Date.now();
	expect((await create()).status).toBe(429);
	expect((await create()).status).toBe(200);
	expect(Date.now() - start).toBeGreaterThanOrEqual(155);
	expect(
		running()
			.journal()
			.map(({ faults }) => faults),
	).toEqual([['latency', 'rateLimit'], ['latency']]);
});

it.each(vendorKeys)('echo: the error shape of %s, full of what was sent', async (vendor) => {
	const { request, operation } = createOf(vendor);
	const { contractFile, headers } = vendors[vendor];
	const operationId = operation.operationId ?? '';
	// The statuses of a refused body; that of a refused caller may have another shape.
	const status = Object.keys(operation.responses)
		.map(Number)
		.find((code) => [400, 406].includes(code));
	set({ kind: 'echo', status });
	const person = { ...john, phone: '2025550142', dob: '1990-05-15' };
	const answer = await send(running(), vendor, request, { body: person });
	expect(answer.status).toBe(status);
	const contract = await contractOf(contractFile);
	expect(contract.replyFaults(operationId, answer.status, answer.body)).toEqual([]);
	const key = headers.auth ?? headers.authorization ?? 'none';
	for (const text of [...Object.values(person), key]) expect(JSON.stringify(answer.body)).toContain(text);
});

it('hits only the vendor, operation and method of its rule', async () => {
	set(
		{ kind: 'serverErrorBefore', vendor: 'upheal' },
		{ kind: 'serverErrorBefore', vendor: 'hippHealth', operationId: 'listUsers' },
		{ kind: 'serverErrorBefore', vendor: 'hippHealth', method: 'delete' },
	);
	expect((await create()).status).toBe(200);
	expect((await send(running(), 'hippHealth', 'GET /users')).status).toBe(500);
	expect((await send(running(), 'hippHealth', 'DELETE /users')).status).toBe(500);
	running().faults.clear();
	expect((await send(running(), 'hippHealth', 'GET /users')).status).toBe(200);
});

it('draws the same lots for the same seed', async () => {
	const draw = async (seed: number) => {
		running().faults.set([{ kind: 'rateLimit', probability: 0.5 }], { seed });
		const statuses: number[] = [];
		for (let count = 0; count < 40; count += 1) {
			statuses.push((await send(running(), 'hippHealth', 'GET /users')).status);
		}
		return statuses;
	};
	const first = await draw(7);
	expect(new Set(first)).toEqual(new Set([200, 429]));
	expect(await draw(7)).toEqual(first);
	expect(await draw(8)).not.toEqual(first);
});

it('refuses a rule that means nothing', () => {
	expect(() => set({ kind: 'latency', latencyMs: -1 })).toThrow();
	expect(() => set({ kind: 'rateLimit', probability: 2 })).toThrow();
});

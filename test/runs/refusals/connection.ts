import { quickWaits } from '../quick-waits';
import { limitsEndWhenHung } from '../time-limit';
import type { FaultRule } from '../../../sandbox/server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { NOBODY_LISTENS, startPlainServer, type PlainReply } from '../plain-server';
import { createsAt, ONE_BY_ONE, runOperation } from '../run-operation';
import { vendorCases, type VendorCase } from '../../vendors';

describe('connection', () => {
	const sandbox = runningSandbox();
	const limits = limitsEndWhenHung(sandbox);
	quickWaits();

	async function failure(vendor: VendorCase, credentials = vendor.credentials(sandbox()), options = {}) {
		const parameters = { ...vendor.person(0), options: { ...ONE_BY_ONE, ...options } };
		const { error, outputs } = await runOperation(sandbox(), vendor, parameters, { credentials });
		expect(outputs).toEqual([]);
		return { name: error?.name, sentence: error?.message, advice: error?.description };
	}

	describe.each(vendorCases)('$label', (vendor) => {
		const { label } = vendor;
		const unknown = `It is not known whether ${label} did as asked: check there before you run the item again.`;
		const at = (kind: 'dropBefore' | 'hang'): FaultRule => ({
			kind,
			operationId: vendor.createOperationId,
		});

		it('that cuts the line may have done it', async () => {
			sandbox().faults.set([at('dropBefore')]);
			expect(await failure(vendor)).toEqual({
				name: 'NodeOperationError',
				sentence: `${label} closed the connection before it replied [item 0]`,
				advice: unknown,
			});
			expect(createsAt(sandbox(), vendor)).toHaveLength(1);
		});

		it.each([
			['half a minute', 30_000, {}],
			['as long as Timeout says', 12_345, { timeout: 12_345 }],
		])('that never replies is waited for %s, and may have done it', async (_how, limit, options) => {
			sandbox().faults.set([at('hang')]);
			expect(await failure(vendor, vendor.credentials(sandbox()), options)).toEqual({
				name: 'NodeOperationError',
				sentence: `${label} did not reply in time [item 0]`,
				advice: unknown,
			});
			expect(limits().at(-1)).toBe(limit);
		});

		it('that is not there was sent nothing', async () => {
			const { sentence, advice } = await failure(vendor, vendor.credentialsAt(NOBODY_LISTENS));
			expect(sentence).toBe(`${label} could not be reached [item 0]`);
			expect(advice).toBe(
				'No connection was made, so nothing was sent (ECONNREFUSED). Check the Base URL in the credential and the network.',
			);
		});
	});

	describe.each(vendorCases)('a base URL that leads elsewhere than to $label', (vendor) => {
		const page = '<!doctype html><title>Welcome</title><p>Sign in here</p>';

		it.each<[string, PlainReply, string, string]>([
			[
				'a web page',
				{ body: page },
				'replied 200 with something other than JSON',
				'it seems to lead to a web page',
			],
			['a page not found', { status: 404, body: page }, 'replied 404 without an explanation', 'Base URL'],
			['a gateway’s page', { status: 502, body: page }, '502', '[Cc]heck'],
			['plain text', { body: 'OK' }, 'replied 200 with something other than JSON', 'Base URL'],
			['a list', { body: [{ id: 1 }] }, 'replied 200 with something other than JSON', 'Base URL'],
			[
				'a redirect',
				{ status: 302, headers: { location: 'https://moved.example.com/' } },
				'replied 302 without an explanation',
				'The address has moved. Check the Base URL in the credential.',
			],
			['an unusual status', { status: 418, body: {} }, 'replied 418 without', 'Look up the status'],
		])('says so when there is %s', async (_what, reply, words, advice) => {
			const server = await startPlainServer(({ url }) =>
				url.endsWith('/login') ? { body: { access_token: 'token' } } : reply,
			);
			const given = await failure(vendor, vendor.credentialsAt(server.url));
			await server.close();
			expect(given.sentence).toContain(vendor.label);
			expect(given.sentence).toContain(words);
			if (!words.startsWith('replied 200')) expect(given.sentence).not.toContain('Sign in');
			expect(given.advice).toMatch(new RegExp(advice));
		});

		it('does not repeat a whole page that comes as the vendor’s message', async () => {
			const words = 'x'.repeat(100_000);
			const server = await startPlainServer(({ url }) =>
				url.endsWith('/login')
					? { body: { access_token: 'token' } }
					: { status: 400, body: { message: words, error: words } },
			);
			const { sentence } = await failure(vendor, vendor.credentialsAt(server.url));
			await server.close();
			expect(sentence?.length).toBeLessThan(600);
		});
	});
});

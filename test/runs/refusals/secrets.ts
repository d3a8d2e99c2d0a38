import { quickWaits } from '../quick-waits';
import { inspect } from 'node:util';
import type { FaultRule } from '../../../sandbox/server';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { NOBODY_LISTENS } from '../plain-server';
import { NOT_STOPPING, runOperation } from '../run-operation';
import { byExpression, vendorCases } from '../../vendors';

describe('secrets', () => {
	quickWaits();
	const sandbox = runningSandbox();

	/** Everything of an object, hidden properties and causes included. */
	const inFull = (value: unknown) => inspect(value, { depth: 12, showHidden: true, maxStringLength: null });

	const KINDS: FaultRule[] = [
		{ kind: 'serverErrorBefore', status: 500 },
		{ kind: 'serverErrorBefore', status: 401 },
		{ kind: 'rateLimit' },
		{ kind: 'dropBefore' },
	];

	describe.each(vendorCases)('what $label’s failures carry', (vendor) => {
		const person = vendor.person(0);
		const secrets = () =>
			Object.entries(Object.values(vendor.credentials(sandbox()))[0] ?? {})
				.filter(([name]) => ['clientSecret', 'apiKey', 'token'].includes(name))
				.flatMap(([, value]) => (value === '' ? [] : [String(value)]));

		it.each(KINDS)('is neither the key nor a request (%j)', async (fault) => {
			sandbox().faults.set([{ ...fault, operationId: vendor.createOperationId }]);
			// By expressions, since an error carries the node's parameters as they are written.
			const parameters = byExpression(person);
			const { error, logged, run } = await runOperation(sandbox(), vendor, parameters, { items: [person] });
			expect(error).toBeDefined();
			for (const secret of secrets()) {
				expect(inFull(error)).not.toContain(secret);
				expect(inFull(run.data)).not.toContain(secret);
				expect(logged.join('\n')).not.toContain(secret);
			}
			for (const text of [inFull(error), logged.join('\n')]) {
				expect(text).not.toMatch(/Bearer \w|sandbox-access-/);
				expect(text).not.toContain(String(person[vendor.email]));
			}
		});

		it.each(NOT_STOPPING)('is not the key where nobody listens, with %s', async (onError) => {
			const credentials = vendor.credentialsAt(NOBODY_LISTENS);
			const { run, logged } = await runOperation(sandbox(), vendor, person, { credentials, onError });
			for (const secret of secrets()) expect(inFull(run.data) + logged.join('\n')).not.toContain(secret);
		});

		it('is neither the key nor the person, though the vendor’s text repeats both', async () => {
			sandbox().faults.set([{ kind: 'echo', operationId: vendor.createOperationId }]);
			const parameters = byExpression(person);
			const { error, logged } = await runOperation(sandbox(), vendor, parameters, { items: [person] });
			expect(error?.message).toContain('replied 400');
			for (const text of [inFull(error), logged.join('\n')]) {
				for (const secret of secrets()) expect(text).not.toContain(secret);
				expect(text).not.toMatch(/sandbox-access-/);
				expect(text).not.toContain(String(person[vendor.email]));
			}
		});
	});
});

import { runNode } from '../n8n';
import type { IDataObject } from 'n8n-workflow';
import { textsIn } from '../privacy/texts';
import { echoFormNames } from '../privacy/echo-forms';
import { echoShapeNames } from './echo-shapes';
import { byExpression, everyOperation, expressionsBelow, topLevel, type OperationCase } from '../vendors';
import { oddKeys, toldBy } from './hostile-run';
import { share } from './size';
import {
	INVITE,
	LOGIN_TOKEN,
	startHostileVendor,
	type HostileVendor,
	type Hostility,
} from './hostile-vendor';
import { leaksIn, readable } from '../privacy/leaks';

describe('hostile operations', () => {
	let server: HostileVendor;
	beforeAll(async () => {
		server = await startHostileVendor();
	});
	afterAll(async () => await server.close());

	/** Nobody's words but this person's, as the operation takes them. */
	function somebodyFor({ facts, vendor }: OperationCase): IDataObject {
		const { email, typed } = vendor;
		const who = { id: 'partner zq+17', email: String(typed[email]), lastName: 'O’Quackenbush' };
		return facts.about?.(who) ?? typed;
	}

	/** Genders, roles and switches are words of our sentences too. */
	const telling = (somebody: IDataObject) => textsIn(somebody).filter((text) => text.length > 8);

	async function run(tested: OperationCase, plan: Hostility[]) {
		server.plan = plan;
		server.echoed.length = 0;
		const { vendor, selection, operation } = tested;
		const somebody = somebodyFor(tested);
		const top = topLevel(operation, somebody);
		const { more } = operation;
		const inMore = more === undefined ? undefined : somebody[more.in];
		const [credential] = vendor.credentialTypes;
		return await runNode({
			node: vendor.node(),
			parameters: {
				...selection,
				...byExpression(Object.fromEntries(Object.keys(top).map((key) => [key, '']))),
				...(more === undefined || typeof inMore !== 'object' || inMore === null
					? {}
					: { [more.in]: expressionsBelow('more', Object.keys(inMore)) }),
				options: { requestsPerMinute: 0, retries: 0, concurrency: 1 },
			},
			credentials: { [credential.type]: { ...credential.odd, baseUrl: server.baseUrl } },
			items: [{ ...top, more: inMore }],
			onError: 'continueRegularOutput',
		});
	}

	const hostilities = [400, 401, 409, 500].flatMap((status, row) =>
		echoFormNames.map((form, column): Hostility => {
			const shape = echoShapeNames[(row * 5 + column) % echoShapeNames.length] ?? 'message';
			return { status, form, shape };
		}),
	);

	const numbered = everyOperation.map((tested, turn) => ({ ...tested, turn }));

	it.each(numbered)('$name tells nothing of what it sent, whatever comes back', async (tested) => {
		const ours = readable(echoShapeNames);
		const submitted = telling(somebodyFor(tested));
		for (const hostility of share(hostilities, 8, tested.turn)) {
			const told = readable(toldBy(await run(tested, [hostility])));
			expect(server.echoed.length).toBeGreaterThan(0);
			const secrets = [...oddKeys, INVITE, LOGIN_TOKEN];
			expect({ hostility, leaks: leaksIn(told, [...submitted, ...secrets], ours) }).toEqual({
				hostility,
				leaks: [],
			});
		}
	});
});

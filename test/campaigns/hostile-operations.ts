import { runNode } from '../n8n';
import type { VendorKey } from '../../sandbox/server';
import { byExpression } from '../vendors';
import { echoFormNames } from '../privacy/echo-forms';
import { echoShapeNames } from './echo-shapes';
import { everyOperation, type OperationCase } from '../vendors';
import { KEYS, toldBy } from './hostile-run';
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

	/** Nobody's words but this person's. */
	const somebody = {
		...{
			firstname: 'Zephyrine',
			lastname: 'O’Quackenbush',
			gender: 'F',
			dob: '1983-11-27',
			mobile: '9812345670',
		},
		...{
			email: 'zq.privat@example.com',
			auth_userid: 'sso zq/17',
			firstName: 'Zephyrine',
			lastName: 'O’Quackenbush',
		},
		...{
			phone: '4165550188',
			role: 'CLINICIAN',
			user_id: 'partner zq+17',
			publicId: 'usr_zq 17',
			userId: 'clin.zq-17',
		},
		...{ matchOn: ['email', 'mobile'] },
	};
	const submitted = Object.entries(somebody)
		.filter(([key]) => !['gender', 'role', 'matchOn'].includes(key))
		.map(([, value]) => String(value));

	const credentials: Record<VendorKey, (baseUrl: string) => Record<string, Record<string, string>>> = {
		ekaCare: (baseUrl) => ({
			ekaCareApi: {
				...{ environment: 'custom', baseUrl, clientId: KEYS.ekaClient, clientSecret: KEYS.ekaSecret },
				...{ sharingKey: '', sessionToken: '' },
			},
		}),
		carePortals: (baseUrl) => ({
			carePortalsApi: { baseUrl, organizationId: KEYS.organization, token: KEYS.token },
		}),
		hippHealth: (baseUrl) => ({ hippHealthApi: { baseUrl, apiKey: KEYS.hipp } }),
		upheal: (baseUrl) => ({ uphealApi: { baseUrl, apiKey: KEYS.upheal } }),
	};

	const filters = { search: 'Zephyrine', email: 'zq.privat@example.com' };

	async function run({ vendor, selection, operation, collection, node }: OperationCase, plan: Hostility[]) {
		server.plan = plan;
		server.echoed.length = 0;
		const keys = Object.keys(operation.fields).filter((key) => key in somebody);
		return await runNode({
			node: node(),
			parameters: {
				...selection,
				...byExpression(Object.fromEntries(keys.map((key) => [key, '']))),
				...(operation.fields.returnAll === undefined ? {} : { returnAll: true }),
				...(collection === 'updateFields' ? { updateFields: { firstname: '={{ $json.firstname }}' } } : {}),
				...(collection === 'filters' ? { filters } : {}),
				options: { requestsPerMinute: 0, retries: 0, concurrency: 1 },
			},
			credentials: credentials[vendor.key](server.baseUrl),
			items: [somebody],
			onError: 'continueRegularOutput',
		});
	}

	const hostilities = [400, 401, 409, 500].flatMap((status, row) =>
		echoFormNames.map((form, column): Hostility => {
			const shape = echoShapeNames[(row * 5 + column) % echoShapeNames.length] ?? 'message';
			return { status, form, shape };
		}),
	);

	it.each(everyOperation)('$name tells nothing of what it sent, whatever comes back', async (tested) => {
		const ours = readable(echoShapeNames);
		for (const hostility of hostilities) {
			const told = readable(toldBy(await run(tested, [hostility])));
			expect(server.echoed.length).toBeGreaterThan(0);
			const secrets = [...Object.values(KEYS), INVITE, LOGIN_TOKEN];
			expect({ hostility, leaks: leaksIn(told, [...submitted, ...secrets], ours) }).toEqual({
				hostility,
				leaks: [],
			});
		}
	});
});

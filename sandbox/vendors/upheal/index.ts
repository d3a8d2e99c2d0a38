import { RateWindow } from '../../rate-window';
import { bearerToken, operation, type Reply, type Vendor, type VendorSettings } from '../../vendor';
import { vendorSandbox } from '../../vendor-sandbox';
import { created, Providers, type ProviderFields } from './providers';

const apiKey = 'demo-upheal-key';

export const upheal = vendorSandbox({
	title: 'Upheal',
	basePath: '/upheal',
	contractFile: 'upheal.openapi.yaml',
	documents: 'https://developers.upheal.io/',
	demoKeys: { apiKey },
	headers: { authorization: `Bearer ${apiKey}` },
	credentials: (baseUrl) => [{ type: 'uphealApi', data: { baseUrl, apiKey } }],
	// For each API key; 0 switches the limit off.
	options: [{ name: 'uphealRequestsPerMinute', flag: 'upheal-per-minute', unit: 'n' }],
	start: ({ uphealRequestsPerMinute = 300, ...settings }) => start(settings, uphealRequestsPerMinute),
});

function start({ enforceUniqueness, clock }: VendorSettings, requestsPerMinute: number): Vendor {
	const providers = new Providers(enforceUniqueness);
	const window = new RateWindow(requestsPerMinute, 60_000, clock);

	return {
		handlers: {
			checkUser: operation<{ email: string }>(({ body: { email } }) => {
				const user = providers.byEmail(email);
				if (!user) return { status: 200, body: { isUserExists: false, email, isActive: false } };
				const { userId, isActive } = user;
				return { status: 200, body: { isUserExists: true, userId, email: user.email, isActive } };
			}),
			createProvider: operation<ProviderFields>(({ body }) => {
				if (providers.isKnown(body.email)) return refusal(400, 'A user with this email already exists.');
				return { status: 200, body: created(providers.create(body)) };
			}),
			deactivateUser: ({ params }) => {
				const user = providers.byAnyId(params.userId ?? '');
				if (!user) return refusal(400, 'No user has this id.');
				user.isActive = false;
				return { status: 202 };
			},
		},
		authorize: (_operationId, headers) =>
			bearerToken(headers.authorization) === apiKey ? undefined : refusal(401, 'Missing or invalid API key.'),
		throttle: (headers) =>
			window.admits(bearerToken(headers.authorization) ?? '') ? undefined : refusal(429, 'Too Many Requests'),
		invalid: (_operationId, violations) => ({
			status: 400,
			body: { message: 'Invalid request parameters.', errors: violations.map(({ text }) => text) },
		}),
		error: (_operationId, status, message) => refusal(status, message),
		people: () => providers.all(),
		reset: () => {
			providers.reset();
			window.reset();
		},
	};
}

function refusal(status: number, message: string): Reply {
	return { status, body: { message } };
}

import type { Answer } from './running-sandbox';
import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox();

const john = { firstName: 'John', lastName: 'Doe', email: 'john.doe@example.com', role: 'TECHNICIAN' };

function hipp(request: string, body?: unknown, key = 'demo-hipp-admin'): Promise<Answer> {
	return send(running(), 'hippHealth', request, { body, headers: { authorization: `Bearer ${key}` } });
}

describe('create', () => {
	it('takes the page’s full example and answers in its shape', async () => {
		const full = {
			...john,
			phoneNumber: '+1234567890',
			npiNumber: '1234567890',
			shouldSendSMS: false,
			recertificationDate: '2025-01-15T00:00:00Z',
			providerPayors: ['abc123'],
		};
		const { status, body } = await hipp('POST /users', full);
		expect(status).toBe(200);
		expect(body).toEqual({
			message: 'User created successfully',
			user: {
				...john,
				phoneNumber: '+1234567890',
				npiNumber: '1234567890',
				shouldSendSMS: false,
				publicId: expect.stringMatching(/^usr_/),
				createdAt: expect.stringMatching(/Z$/),
				organization: { name: expect.any(String), publicId: expect.stringMatching(/^org_/) },
			},
		});
		expect(running().people('hippHealth')).toMatchObject([full]);
	});

	it('takes the page’s short examples, and names alone', async () => {
		const jane = { firstName: 'Jane', lastName: 'Smith', email: 'jane.smith@example.com', role: 'CLINICIAN' };
		expect((await hipp('POST /users', john)).status).toBe(200);
		expect((await hipp('POST /users', { ...jane, phoneNumber: '+1234567890' })).status).toBe(200);
		const names = { firstName: 'No', lastName: 'Email' };
		expect(await hipp('POST /users', names)).toMatchObject({
			status: 200,
			body: { user: { role: 'TECHNICIAN', shouldSendSMS: false } },
		});
		expect((await hipp('POST /users', names)).status).toBe(200); // nothing unique about a name
	});

	it.each([
		['email', 'nobody', { code: 'invalid_string', message: 'Valid email is required', path: ['email'] }],
		['firstName', '', { code: 'too_small', path: ['firstName'] }],
		['lastName', undefined, { code: 'invalid_type', message: 'Required', path: ['lastName'] }],
		['role', 'HIPP_ADMIN', { code: 'invalid_enum_value', path: ['role'] }],
		['shouldSendSMS', 'true', { code: 'invalid_type', path: ['shouldSendSMS'] }],
		['recertificationDate', '2025-01-15', { code: 'invalid_string', path: ['recertificationDate'] }],
		['providerPayors', ['a', 1], { code: 'invalid_type', path: ['providerPayors', '1'] }],
		['nickname', 'J', { code: 'unrecognized_keys', path: [] }],
	])('refuses %s = %j', async (field, value, detail) => {
		const answer = await hipp('POST /users', { ...john, [field]: value });
		expect(answer).toMatchObject({ status: 400, body: { error: 'Validation error', details: [detail] } });
	});

	it('refuses an email that is taken', async () => {
		await hipp('POST /users', john);
		const again = await hipp('POST /users', { ...john, email: 'John.Doe@example.com' });
		expect(again).toMatchObject({ status: 400, body: { details: [{ path: ['email'] }] } });
	});

	it.each([
		['demo-hipp-clinician', 'ADMIN', 403],
		['demo-hipp-clinician', 'PATIENT', 200],
		['demo-hipp-clinician', undefined, 200],
		['demo-hipp-admin', 'PAYROLL_ADMIN', 200],
	])('lets %s assign %s: %i', async (key, role, status) => {
		const answer = await hipp('POST /users', { ...john, role }, key);
		expect(answer.status).toBe(status);
		if (status === 403) expect(answer.body).toEqual({ error: 'Access denied' });
	});
});

describe('get and list', () => {
	beforeEach(async () => {
		for (let number = 1; number <= 30; number += 1) {
			const email = `person${number}@example.com`;
			const role = number % 3 === 0 ? 'CLINICIAN' : 'TECHNICIAN';
			await hipp('POST /users', { firstName: `Person${number}`, lastName: 'Sample', email, role });
		}
	});

	const pageOf = async (query: string) => {
		const { status, body } = await hipp(`GET /users${query}`);
		expect(status).toBe(200);
		const { data, pagination } = body as {
			data: Array<{ firstName: string; publicId: string }>;
			pagination: object;
		};
		return { names: data.map(({ firstName }) => firstName), data, pagination };
	};

	it('pages', async () => {
		const first = await pageOf('');
		expect(first.names).toHaveLength(25);
		expect(first.pagination).toEqual({ page: 1, pageSize: 25, totalCount: 30, totalPages: 2 });
		expect((await pageOf('?page=2')).names).toEqual([
			'Person26',
			'Person27',
			'Person28',
			'Person29',
			'Person30',
		]);
		expect((await pageOf('?page=4&pageSize=10')).names).toEqual([]);
		expect((await pageOf('?pageSize=2&sort=createdAt_desc')).names).toEqual(['Person30', 'Person29']);
	});

	it('filters', async () => {
		expect((await pageOf('?email=PERSON7@example.com')).names).toEqual(['Person7']);
		expect((await pageOf('?email=person')).names).toEqual([]);
		expect((await pageOf('?role=CLINICIAN')).pagination).toMatchObject({ totalCount: 10 });
		expect((await pageOf('?search=PERSON30')).names).toEqual(['Person30']);
		expect((await pageOf('?role=HIPP_ADMIN')).names).toEqual([]);
	});

	it.each(['page=0', 'pageSize=101', 'pageSize=ten', 'role=KING', 'sort=email_asc', 'limit=5'])(
		'refuses ?%s',
		async (query) => {
			expect(await hipp(`GET /users?${query}`)).toMatchObject({
				status: 400,
				body: { error: 'Validation error', details: [{}] },
			});
		},
	);

	it('gets one user, without envelope, email or phone', async () => {
		const [user] = (await pageOf('?email=person3@example.com')).data;
		expect(await hipp(`GET /users/${user?.publicId}`)).toMatchObject({ status: 200, body: user });
		expect(user).toEqual({
			publicId: expect.any(String),
			firstName: 'Person3',
			lastName: 'Sample',
			role: 'CLINICIAN',
			sex: null,
			caregiverId: null,
			birthDate: null,
			addressLine1: null,
			addressLine2: null,
			city: null,
			state: null,
			postalCode: null,
		});
		expect(await hipp('GET /users/usr_nobody')).toMatchObject({
			status: 404,
			body: { error: 'Resource not found' },
		});
	});
});

it('asks for a key, and for a good one', async () => {
	const request = (headers: Record<string, string>) =>
		send(running(), 'hippHealth', 'GET /users', { headers });
	expect(await request({})).toMatchObject({ status: 401, body: { error: 'API key required' } });
	const wrong = await request({ authorization: 'Bearer wrong' });
	expect(wrong).toMatchObject({ status: 401, body: { error: 'Invalid API key' } });
});

it('knows a wrong path from a wrong method', async () => {
	expect(await hipp('GET /payors')).toMatchObject({ status: 404, body: { error: 'Not Found' } });
	expect((await hipp('DELETE /users/usr_1')).status).toBe(405);
});

import type { Answer } from './running-sandbox';
import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox();

const patient = {
	email: 'pat.sample@example.com',
	firstName: 'Pat',
	lastName: 'Sample',
	gender: 'female',
	phone: '2025550142',
	dob: '1984-02-29',
};

function create(body: unknown, headers?: Record<string, string>): Promise<Answer> {
	return send(running(), 'carePortals', 'POST /users', { body, ...(headers ? { headers } : {}) });
}

it('registers a patient with the required fields', async () => {
	expect(await create(patient)).toMatchObject({
		status: 201,
		body: {
			...patient,
			_id: expect.stringMatching(/^[0-9a-f]{24}$/),
			uname: 'pat.sample@example.com#demo-organization',
			phone: '+12025550142',
			roles: ['patient'],
			unreadNotifications: 0,
			hasInsurance: false,
		},
	});
});

it('takes every documented field and never returns the password', async () => {
	const all = {
		...patient,
		gender: 'two-spirit',
		phone: '12025550142',
		password: 'Correct-Horse-1',
		username: 'pat.sample@example.com#demo-organization',
		roles: ['patient'],
		meta: { source: 'import' },
		unreadNotifications: 2,
		emrId: 77,
		referrer: 'ref-1',
		hcCard: { number: '0000-000-000' },
		acceptsMarketing: false,
		hasInsurance: true,
		providers: ['prov-1'],
		verifications: { email: true },
		province: 'AB',
		groups: ['group-1'],
	};
	const answer = await create(all);
	expect(answer).toMatchObject({ status: 201, body: { emrId: 77, phone: '+12025550142', province: 'AB' } });
	expect(JSON.stringify(answer.body)).not.toContain('Correct-Horse-1');
	expect(running().people('carePortals')).toMatchObject([all]);
});

it('knows an email again, whatever its case', async () => {
	await create(patient);
	const again = await create({ ...patient, email: 'PAT.sample@example.com' });
	expect(again).toMatchObject({ status: 409, body: { message: 'Account Exists Already' } });
	expect(running().people('carePortals')).toHaveLength(1);
});

it.each([
	['email', 'nobody'],
	['gender', ''],
	['gender', { value: 'female' }],
	['phone', '+12025550142'],
	['phone', 2025550142],
	['dob', '29/02/1984'],
	['dob', '1985-02-29'],
	['roles', 'patient'],
	['meta', '{}'],
	['emrId', '77'],
	['acceptsMarketing', 'yes'],
	['province', 'Alberta'],
	['username', 'pat'],
	['shoeSize', 42],
	['firstName', undefined],
])('refuses %s = %j with the one sentence it has', async (field, value) => {
	const answer = await create({ ...patient, [field]: value });
	expect(answer).toMatchObject({ status: 406, body: { message: 'Failed to create account' } });
});

it('refuses bodies that are not JSON objects', async () => {
	for (const body of ['', '{', '[]', 'null']) expect((await create(body)).status).toBe(406);
});

it('wants the organization; a token may be left out but not be wrong', async () => {
	const organization = 'demo-organization';
	expect((await create(patient, {})).status).toBe(403);
	expect((await create(patient, { organization: 'elsewhere' })).status).toBe(403);
	expect((await create(patient, { organization, authorization: 'Bearer wrong' })).status).toBe(401);
	expect((await create(patient, { organization, authorization: 'demo-portal-token' })).status).toBe(401);
	expect((await create(patient, { organization, authorization: 'Bearer demo-portal-token' })).status).toBe(
		201,
	);
});

it('takes a body of four megabytes', async () => {
	const meta = { note: 'x'.repeat(4 * 1024 * 1024) };
	expect((await create({ ...patient, meta })).status).toBe(201);
});

it('knows a wrong path from a wrong method', async () => {
	expect((await send(running(), 'carePortals', 'POST /users/', { body: patient })).status).toBe(404);
	expect((await send(running(), 'carePortals', 'GET /users')).status).toBe(405);
});

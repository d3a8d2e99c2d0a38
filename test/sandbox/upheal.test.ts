import { runningSandbox, send, type Answer } from './running-sandbox';

let now = 0;
const running = runningSandbox({ uphealRequestsPerMinute: 20, clock: () => now });

const pat = { firstName: 'Pat', lastName: "O'Sample", email: 'pat@example.com' };

function upheal(request: string, body?: unknown): Promise<Answer> {
	return send(running(), 'upheal', request, { body });
}

describe('create', () => {
	it('takes the required fields and prepares an invitation on a domain that cannot exist', async () => {
		const { status, body } = await upheal('POST /users/providers', pat);
		expect(status).toBe(200);
		expect(body).toEqual({
			userId: expect.stringMatching(/^[0-9a-f-]{36}$/),
			inviteUrl: expect.stringMatching(/^https:\/\/app\.upheal\.example\/invite\//),
			privateRoomLink: 'https://upheal.example/pat-o-sample-1',
			organizationId: expect.any(String),
		});
	});

	it('takes every documented field', async () => {
		const answer = await upheal('POST /users/providers', {
			...pat,
			partnerUserId: 'staff-1',
			phoneNumber: '2025550142',
			phoneCountryCode: '1',
			locale: 'en',
			defaultNoteTemplateIds: ['2fb81b0a-611b-11ed-9b6a-0242ac120002'],
			nationalProviderIdentifier: '1234567893',
			therapyLicence: 'L-1',
			noteIdentifier: 'Provider',
		});
		expect(answer).toMatchObject({
			status: 200,
			body: {
				partnerUserId: 'staff-1',
				noteIdentifier: 'Provider',
				defaultNoteTemplateIds: ['2fb81b0a-611b-11ed-9b6a-0242ac120002'],
			},
		});
	});

	it.each([
		['email', ''],
		['email', 'nobody'],
		['email', undefined],
		['noteIdentifier', 'provider'],
		['phoneNumber', 2025550142],
		['defaultNoteTemplateIds', 'one'],
		['therapyLicense', 'L-1'],
	])('refuses %s = %j', async (field, value) => {
		const answer = await upheal('POST /users/providers', { ...pat, [field]: value });
		expect(answer).toMatchObject({
			status: 400,
			body: { errors: expect.arrayContaining([expect.stringContaining(field)]) },
		});
	});

	it('refuses an email that is taken', async () => {
		await upheal('POST /users/providers', pat);
		expect((await upheal('POST /users/providers', { ...pat, email: 'PAT@example.com' })).status).toBe(400);
		expect(running().people('upheal')).toHaveLength(1);
	});
});

describe('check and deactivate', () => {
	it.each(['userId', 'partnerUserId'])('follows a user through its life by its %s', async (idKey) => {
		expect(await upheal('POST /users/check', { email: pat.email })).toMatchObject({
			body: { isUserExists: false },
		});
		const created = await upheal('POST /users/providers', { ...pat, partnerUserId: 'staff/1' });
		const ids = created.body as Record<string, string>;
		const exists = { isUserExists: true, userId: ids.userId, email: pat.email };
		expect((await upheal('POST /users/check', { email: 'Pat@Example.com' })).body).toEqual({
			...exists,
			isActive: true,
		});
		const removed = await upheal(`DELETE /users/${encodeURIComponent(ids[idKey] ?? '')}`);
		expect(removed).toMatchObject({ status: 202, body: undefined });
		expect((await upheal('POST /users/check', { email: pat.email })).body).toEqual({
			...exists,
			isActive: false,
		});
		expect(running().people('upheal')).toMatchObject([{ isActive: false }]);
	});

	it('refuses an id nobody has', async () => {
		expect((await upheal('DELETE /users/nobody')).status).toBe(400);
	});
});

it('allows so many requests a minute and key, and never says when to come back', async () => {
	const check = () => upheal('POST /users/check', { email: pat.email });
	for (let count = 0; count < 20; count += 1) expect((await check()).status).toBe(200);
	const refused = await check();
	expect(refused).toMatchObject({ status: 429, body: { message: expect.any(String) } });
	expect(refused.headers.has('retry-after')).toBe(false);
	now += 59_999;
	expect((await check()).status).toBe(429);
	now += 1;
	expect((await check()).status).toBe(200);
});

it('asks for a key, and knows a wrong path from a wrong method', async () => {
	const headers = { authorization: 'Bearer wrong' };
	expect((await send(running(), 'upheal', 'POST /users/check', { body: {}, headers })).status).toBe(401);
	expect((await send(running(), 'upheal', 'POST /users/check', { body: {}, headers: {} })).status).toBe(401);
	expect((await upheal('GET /organizations')).status).toBe(404);
	expect((await upheal('GET /users/providers')).status).toBe(405);
});

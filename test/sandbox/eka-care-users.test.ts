import { runningSandbox, send, type Answer } from './running-sandbox';

const running = runningSandbox();

const amit = {
	firstname: 'Amit',
	lastname: 'Kumar',
	gender: 'M',
	dob: '1990-05-15',
	mobile: '0000011111',
	email: 'amit.kumar@example.com',
};

function create(body: unknown): Promise<Answer> {
	return send(running(), 'ekaCare', 'POST /cdr/v1/ekauser/', { body });
}

function eka(request: string, body?: unknown): Promise<Answer> {
	return send(running(), 'ekaCare', request, { body });
}

async function createdId(body: object = amit): Promise<string> {
	const answer = await create(body);
	expect(answer).toMatchObject({ status: 201, body: { status: 'success', ekaid: expect.any(String) } });
	return (answer.body as { ekaid: string }).ekaid;
}

describe('create', () => {
	it('takes the values of the create page, one doctor list at a time', async () => {
		const id = await createdId({
			...amit,
			auth_userid: 'Prateek_@_123',
			is_admin: false,
			seat_type: 'b',
			persona: 'D',
			doctor_ids: ['171266028552522', '171266028552523'],
			clinic_ids: ['c-314086a34253rd', 'c-415197b45364se'],
			partner_clinic_ids: ['Part_clinic_1', 'Part_clinic_2'],
		});
		expect(id).toMatch(/^\d{15}$/);
	});

	it('takes the path without its last slash, as the page writes it', async () => {
		expect((await eka('POST /cdr/v1/ekauser', amit)).status).toBe(201);
		expect((await eka('GET /cdr/v1/ekauser')).status).toBe(404);
	});

	it('refuses the page’s own example, which sends both doctor lists, with the documented sentence', async () => {
		const answer = await create({ ...amit, doctor_ids: ['1'], partner_doctor_ids: ['Part_doc_1'] });
		const message = ['Only one of doctor_ids or partner_doctor_ids should be provided, not both.'];
		expect(answer).toMatchObject({ status: 400, body: { message } });
	});

	it.each(['mobile', 'email', 'auth_userid'])('is content with %s alone', async (contact) => {
		const { mobile, email, ...rest } = amit;
		const contacts = { mobile, email, auth_userid: 'sso-1' };
		const body = { ...rest, [contact]: contacts[contact as keyof typeof contacts] };
		expect((await create(body)).status).toBe(201);
	});

	it('wants one of the three', async () => {
		const { firstname, lastname, gender, dob } = amit;
		const answer = await create({ firstname, lastname, gender, dob });
		expect(answer).toMatchObject({
			status: 400,
			body: { message: [expect.stringContaining('auth_userid')] },
		});
	});

	it.each([
		['firstname', undefined, 'This field is required.'],
		['dob', undefined, 'This field is required.'],
		['gender', 'X', 'This is not a valid choice.'],
		['seat_type', 'premium', 'This is not a valid choice.'],
		['persona', 's', 'This is not a valid choice.'],
		['dob', '15-05-1990', 'This must be a valid date.'],
		['dob', '1990-02-30', 'This must be a valid date.'],
		['mobile', '+910000011111', 'This must be ten digits.'],
		['mobile', 1111111111, 'This field must be of type string.'],
		['is_admin', 'false', 'This field must be of type boolean.'],
		['doctor_ids', '1,2', 'This field must be of type array.'],
		['email', 'nobody', 'This must be a valid email.'],
		['partner_id', 'P1', 'This field is not known.'],
	])('refuses %s = %p by its name', async (field, value, sentence) => {
		const answer = await create({ ...amit, [field]: value });
		expect(answer).toMatchObject({ status: 400, body: { [field]: [sentence] } });
	});

	it.each([
		['bad JSON', '{"firstname":'],
		['a list', '[]'],
		['JSON within JSON', JSON.stringify(JSON.stringify(amit))],
	])('refuses %s', async (_what, body) => {
		expect(await create(body)).toMatchObject({ status: 400, body: { message: [expect.any(String)] } });
	});

	it('refuses a body that is not announced as JSON', async () => {
		const headers = { auth: 'demo-token', 'content-type': 'text/plain' };
		const answer = await send(running(), 'ekaCare', 'POST /cdr/v1/ekauser/', { body: amit, headers });
		expect(answer.status).toBe(400);
	});

	it('refuses a mobile or an email that is taken', async () => {
		await createdId();
		const again = await create({ ...amit, email: 'AMIT.kumar@example.com' });
		expect(again).toMatchObject({
			status: 400,
			body: { mobile: [expect.any(String)], email: [expect.any(String)] },
		});
		expect(running().people('ekaCare')).toHaveLength(1);
	});
});

describe('get, list, delete', () => {
	it('shows a user in the documented shape', async () => {
		const id = await createdId({
			...amit,
			doctor_ids: ['do1769174683513', 'do-nobody'],
			partner_clinic_ids: ['Part_clinic_1'],
		});
		const user = {
			id,
			firstname: 'Amit',
			lastname: 'Kumar',
			mobile: '+910000011111',
			email: 'amit.kumar@example.com',
			is_admin: false,
			seat_type: 'b',
			doctors: [{ id: 'do1769174683513', firstname: 'Meera', lastname: 'Placeholder' }, { id: 'do-nobody' }],
			clinics: [{ id: 'c-314086a34253rd', name: 'North Example Clinic' }],
		};
		expect(await eka(`GET /cdr/v1/ekauser/${id}/`)).toMatchObject({ body: { status: 'success', user } });
		expect((await eka('GET /cdr/v1/ekauser/')).body).toEqual({ status: 'success', users: [user] });
	});

	it('finds and deletes by partner id, softly', async () => {
		const id = await createdId();
		await eka(`PATCH /cdr/v1/ekauser/${id}/`, { partner_id: 'ward 7/a' });
		const byPartnerId = `/cdr/v1/ekauser/${encodeURIComponent('ward 7/a')}/`;
		expect(await eka(`GET ${byPartnerId}`)).toMatchObject({ status: 200, body: { user: { id } } });
		expect(await eka(`DELETE ${byPartnerId}`)).toMatchObject({ status: 200, body: { status: 'success' } });
		expect((await eka('GET /cdr/v1/ekauser/')).body).toEqual({ status: 'success', users: [] });
		expect(running().people('ekaCare')).toMatchObject([{ id, deleted: true, mobile: '0000011111' }]);
		await createdId(); // the mobile and the email are free again
	});

	it('answers 404 for a user it does not have, each call in its own shape', async () => {
		const path = '/cdr/v1/ekauser/176917697553584/';
		const error = { code: 'NOT_FOUND', message: 'User not found. Please check the provided ID.' };
		expect(await eka(`GET ${path}`)).toMatchObject({ status: 404, body: { status: 'error', error } });
		for (const answer of [await eka(`DELETE ${path}`), await eka(`PATCH ${path}`, { is_admin: true })]) {
			expect(answer).toMatchObject({ status: 404, body: { status: 'error', message: 'EkaUser not found' } });
		}
	});
});

describe('update', () => {
	it('takes the update page’s example and changes nothing else', async () => {
		const id = await createdId();
		const changes = { is_admin: true, seat_type: 'p', clinic_ids: ['c-ab2c-34f2d-2gwd-2g2g'] };
		const answer = await eka(`PATCH /cdr/v1/ekauser/${id}/`, changes);
		expect(answer).toMatchObject({ status: 200, body: { status: 'success', ekaid: id } });
		expect(running().people('ekaCare')).toMatchObject([{ ...amit, ...changes }]);
	});

	it('takes every documented field', async () => {
		const id = await createdId();
		const changes = {
			...amit,
			mobile: '9876543210',
			auth_userid: 'Prateek_@_123',
			is_admin: true,
			seat_type: 'p',
			persona: 'D',
			doctor_ids: ['do1769174683513'],
			clinic_ids: ['c-ab2c-34f2d-2gwd-2g2g'],
			partner_clinic_ids: ['Part_clinic_1'],
			partner_id: 'Part_user_1',
		};
		expect((await eka(`PATCH /cdr/v1/ekauser/${id}/`, changes)).status).toBe(200);
	});

	it('does not take a partner id for the user', async () => {
		const id = await createdId();
		await eka(`PATCH /cdr/v1/ekauser/${id}/`, { partner_id: 'Part_user_1' });
		expect((await eka('PATCH /cdr/v1/ekauser/Part_user_1/', { is_admin: true })).status).toBe(404);
	});

	it('refuses what create refuses, as one sentence', async () => {
		const id = await createdId();
		await createdId({ ...amit, mobile: '0000022222', email: 'other@example.com' });
		for (const changes of [
			{ gender: 'X' },
			{ nickname: 'A' },
			{ mobile: '0000022222' },
			{ doctor_ids: ['1'], partner_doctor_ids: ['2'] },
		]) {
			const answer = await eka(`PATCH /cdr/v1/ekauser/${id}/`, changes);
			expect(answer).toMatchObject({ status: 400, body: { status: 'error', message: expect.any(String) } });
		}
		expect((await eka(`PATCH /cdr/v1/ekauser/${id}/`, { mobile: amit.mobile })).status).toBe(200);
	});
});

it('lists doctors, clinics and the workspace', async () => {
	expect((await eka('GET /cdr/v1/doctor/')).body).toMatchObject({
		status: 'success',
		doctors: expect.arrayContaining([
			{ id: '171266028552522', firstname: 'Asha', lastname: 'Example', partner_id: 'Part_doc_1' },
		]),
	});
	expect((await eka('GET /cdr/v1/clinic/')).body).toMatchObject({
		status: 'success',
		clinics: expect.arrayContaining([
			{ id: 'c-314086a34253rd', name: 'North Example Clinic', partner_id: 'Part_clinic_1' },
		]),
	});
	expect((await eka('GET /cdr/v1/get_business_info/')).body).toMatchObject({ bid: expect.any(String) });
});

it('knows a wrong path from a wrong method', async () => {
	expect(await eka('GET /cdr/v1/nothing/')).toMatchObject({ status: 404, body: { message: 'Not Found' } });
	expect((await eka('GET /cdr/v1/doctor')).status).toBe(404);
	expect(await eka('PUT /cdr/v1/ekauser/1/', amit)).toMatchObject({ status: 405 });
});

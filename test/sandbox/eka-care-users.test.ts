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

function eka(request: string, body?: unknown): Promise<Answer> {
	return send(running(), 'ekaCare', request, { body });
}

async function createdId(body: object = amit): Promise<string> {
	const answer = await eka('POST /cdr/v1/ekauser/', body);
	expect(answer).toMatchObject({ status: 201, body: { status: 'success', ekaid: expect.any(String) } });
	return (answer.body as { ekaid: string }).ekaid;
}

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
		const partner_id = 'ward 7/a%20é';
		await eka(`PATCH /cdr/v1/ekauser/${id}/`, { partner_id });
		const byPartnerId = `/cdr/v1/ekauser/${encodeURIComponent(partner_id)}/`;
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

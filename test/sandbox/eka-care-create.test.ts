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

it('takes the values of the create page, one doctor list at a time', async () => {
	const answer = await create({
		...amit,
		auth_userid: 'Prateek_@_123',
		is_admin: false,
		seat_type: 'b',
		persona: 'D',
		doctor_ids: ['171266028552522', '171266028552523'],
		clinic_ids: ['c-314086a34253rd', 'c-415197b45364se'],
		partner_clinic_ids: ['Part_clinic_1', 'Part_clinic_2'],
	});
	const ekaid = expect.stringMatching(/^\d{15}$/);
	expect(answer).toMatchObject({ status: 201, body: { status: 'success', ekaid } });
});

it('takes the path without its last slash, as the page writes it', async () => {
	expect((await send(running(), 'ekaCare', 'POST /cdr/v1/ekauser', { body: amit })).status).toBe(201);
	expect((await send(running(), 'ekaCare', 'GET /cdr/v1/ekauser')).status).toBe(404);
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
	await create(amit);
	const again = await create({ ...amit, email: 'AMIT.kumar@example.com' });
	expect(again).toMatchObject({
		status: 400,
		body: { mobile: [expect.any(String)], email: [expect.any(String)] },
	});
	expect(running().people('ekaCare')).toHaveLength(1);
});

import { runningSandbox } from '../sandbox/running-sandbox';
import { requestsTo, runOperation } from './run-operation';
import { carePortalsCase, ekaCase, hippCase, uphealCase } from './vendor-case';

const sandbox = runningSandbox();

async function replyTo(vendor: typeof ekaCase, parameters = vendor.person(0)) {
	const { outputs, error } = await runOperation(sandbox(), vendor, parameters);
	expect(error).toBeUndefined();
	return outputs;
}

it('Eka Care’s reply is the item', async () => {
	expect(await replyTo(ekaCase)).toEqual([
		[{ json: { status: 'success', ekaid: '176917697500001' }, pairedItem: { item: 0 } }],
	]);
});

it('CarePortals’ reply is the item', async () => {
	expect(await replyTo(carePortalsCase)).toEqual([
		[
			{
				json: expect.objectContaining({ _id: '000000000000000000000001', roles: ['patient'] }),
				pairedItem: { item: 0 },
			},
		],
	]);
});

it('Hipp Health’s reply is the item', async () => {
	const user = expect.objectContaining({ publicId: 'usr_0000000001_sandbox', role: 'CLINICIAN' });
	expect(await replyTo(hippCase)).toEqual([
		[{ json: { message: 'User created successfully', user }, pairedItem: { item: 0 } }],
	]);
});

it('Upheal’s reply is the item', async () => {
	const json = expect.objectContaining({ userId: expect.any(String), inviteUrl: expect.any(String) });
	expect(await replyTo(uphealCase)).toEqual([[{ json, pairedItem: { item: 0 } }]]);
});

it('a Hipp user without a role becomes a technician, as the vendor documents', async () => {
	const { role, ...others } = hippCase.person(0);
	expect(role).toBe('CLINICIAN');
	await replyTo(hippCase, others);
	expect(requestsTo(sandbox(), hippCase)[0]?.body).toEqual({ ...others, role: 'TECHNICIAN' });
});

it('a Hipp user may have no email', async () => {
	await replyTo(hippCase, { firstName: 'John', lastName: 'Doe', role: 'PATIENT' });
	expect(requestsTo(sandbox(), hippCase)[0]?.body).toEqual({
		firstName: 'John',
		lastName: 'Doe',
		role: 'PATIENT',
	});
});

it('a gender beyond the three that are offered goes to CarePortals as given', async () => {
	const parameters = { ...carePortalsCase.person(0), gender: '={{ "non-binary" }}' };
	await replyTo(carePortalsCase, parameters);
	expect(requestsTo(sandbox(), carePortalsCase)[0]?.body).toMatchObject({ gender: 'non-binary' });
});

it.each([{ mobile: '9000000000' }, { email: 'amit@example.com' }, { auth_userid: 'amit' }])(
	'an Eka user needs no other contact than %j',
	async (contact) => {
		const named = { firstname: 'Amit', lastname: 'Kumar', gender: 'M', dob: '1990-05-15' };
		await replyTo(ekaCase, { ...named, ...contact });
		expect(requestsTo(sandbox(), ekaCase)[0]).toMatchObject({ body: { ...named, ...contact }, status: 201 });
	},
);

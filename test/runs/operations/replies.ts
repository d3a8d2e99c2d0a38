import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo, runOperation } from '../run-operation';
import { vendorCases, type VendorCase } from '../../vendors';
import { carePortalsCase } from '../../vendors/care-portals';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';

describe('replies', () => {
	const sandbox = runningSandbox();

	async function replyTo(vendor: VendorCase, parameters = vendor.person(0)) {
		const { outputs, error } = await runOperation(sandbox(), vendor, parameters);
		expect(error).toBeUndefined();
		return outputs;
	}

	it.each(vendorCases)('$label’s reply is the item', async (vendor) => {
		const [item, ...others] = (await replyTo(vendor)).flat();
		expect(others).toEqual([]);
		expect(item).toMatchObject({ json: vendor.created.reply, pairedItem: { item: 0 } });
		expect(Object.keys(item?.json ?? {})).toEqual(expect.arrayContaining([...vendor.created.keys]));
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
			expect(requestsTo(sandbox(), ekaCase)[0]).toMatchObject({
				body: { ...named, ...contact },
				status: 201,
			});
		},
	);
});

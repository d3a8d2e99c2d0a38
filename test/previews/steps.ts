import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { everyField } from '../operations/everything';
import { carePortalsCase, ekaCase, hippCase, uphealCase, type VendorCase } from '../operations/vendor-case';

/** One run of an operation, such as `user.create`. */
export interface Step {
	readonly operation: string;
	readonly parameters: INodeParameters & IDataObject;
}

const step = (operation: string, parameters: INodeParameters & IDataObject = {}): Step => ({
	operation,
	parameters,
});

/** An operation with every field filled in, and with other values for some. */
function everything(name: string, top: INodeParameters, more: INodeParameters = {}) {
	const every = everyField.find((each) => each.name === name);
	if (every === undefined) throw new Error(`There is no case "${name}"`);
	return { ...every.top, ...top, [every.collection]: { ...every.more, ...more } };
}

const ekaId = (n: number) => ({ __rl: true, mode: 'id', value: String(176_917_697_500_000 + n) });
const kumar = { lastname: 'Kumar', email: 'amit.kumar@example.com' };

/** Each with a value that an advisory check doubts, for the warnings. */
const patient = everything('CarePortals create', { phone: '55501' });
const technician = everything('Hipp Health create', {}, { npiNumber: '1234567890' });
const clinician = everything('Upheal create', {}, { locale: 'english_us' });
const assigned = 'Eka Care create, assigned by Eka IDs';

/** What brings every documented key into the output of every operation, one step after the other. */
export const vendorSteps: ReadonlyArray<readonly [VendorCase, readonly Step[]]> = [
	[
		ekaCase,
		[
			step('user.create', { ...ekaCase.person(1), mobile: '1234567890' }),
			step('user.create', everything(assigned, kumar)),
			step('user.update', {
				user_id: ekaId(2),
				updateFields: { partner_id: 'Part_user_1', mobile: '1234567891' },
			}),
			step('user.get', { user_id: ekaId(2) }),
			step('user.getAll', { returnAll: true }),
			step('user.upsert', { ...ekaCase.person(3), matchOn: ['email'] }),
			step('user.upsert', { ...ekaCase.person(2), ...kumar, mobile: '', matchOn: ['email'] }),
			step('user.upsert', { ...ekaCase.person(2), ...kumar, firstname: 'Amita', matchOn: ['email'] }),
			step('user.delete', { user_id: ekaId(1) }),
		],
	],
	[
		carePortalsCase,
		[
			step('patient.create', patient),
			step('patient.create', carePortalsCase.person(1)),
			step('patient.ensure', { ...patient, email: 'robin@example.com' }),
			step('patient.ensure', { ...patient, email: 'robin@example.com' }),
		],
	],
	[
		hippCase,
		[
			step('user.create', technician),
			step('user.create', { firstName: 'Robin', lastName: 'Doe' }),
			step('user.ensure', { ...technician, email: 'robin@example.com' }),
			step('user.ensure', { ...technician, email: 'robin@example.com' }),
			step('user.get', { publicId: { __rl: true, mode: 'id', value: 'usr_0000000001_sandbox' } }),
			step('user.getAll', { returnAll: true }),
		],
	],
	[
		uphealCase,
		[
			step('provider.create', clinician),
			step('provider.create', uphealCase.person(1)),
			step('provider.ensure', { ...clinician, email: 'robin@example.com' }),
			step('provider.ensure', { ...clinician, email: 'robin@example.com' }),
			step('user.check', { email: 'robin@example.com' }),
			step('user.check', { email: 'nobody@example.com' }),
			step('user.deactivate', { userId: 'clinician-0042' }),
		],
	],
];

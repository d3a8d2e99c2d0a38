import { withoutSecrets } from '../../sandbox/journal';
import type { VendorKey } from '../../sandbox/server';
import { vendors } from '../../sandbox/vendors';

interface ExpectedRequest {
	row: string;
	method: string;
	path: string;
	body: object;
}

const ekaCreate = { method: 'POST', path: '/cdr/v1/ekauser/' };
const ekaUpdate = (id: string) => ({ method: 'PATCH', path: `/cdr/v1/ekauser/${id}/` });
const createUser = { method: 'POST', path: '/users' };
const createProvider = { method: 'POST', path: '/users/providers' };

const asha = { firstname: 'Asha', lastname: 'Verma', gender: 'F', dob: '1988-04-12', mobile: '9000000011' };
const rohan = { firstname: 'Rohan', lastname: 'Iyer', gender: 'M', dob: '1979-11-30', mobile: '9000000012' };
const grace = {
	email: 'grace.miller@example.com',
	firstName: 'Grace',
	lastName: 'Miller',
	gender: 'female',
	phone: '16045550110',
	dob: '1984-07-09',
};

/** What the rows of people.csv become on the wire, by example workflow. Rows that must not be sent are not here. */
export const bodies: Record<string, ExpectedRequest[]> = {
	'eka-care-create-user.json': [
		{ row: '1', ...ekaCreate, body: { ...asha, email: 'asha.verma@example.com', persona: 'S' } },
		{ row: '2', ...ekaCreate, body: rohan },
		{
			row: '3',
			...ekaCreate,
			body: {
				firstname: 'Meera',
				lastname: 'Nair',
				gender: 'F',
				dob: '1992-08-03',
				email: 'meera.nair@example.com',
			},
		},
		{ row: '7', ...ekaCreate, body: { ...rohan, email: 'rohan.iyer@example.com' } },
	],
	'eka-care-update-user.json': [
		{
			row: '8',
			...ekaUpdate('176917697500001'),
			body: { firstname: 'Asha', lastname: 'Verma-Rao', email: 'asha.verma-rao@example.com' },
		},
		{
			row: '9',
			...ekaUpdate('no-such-user'),
			body: { firstname: 'Vikram', lastname: 'Sen', email: 'vikram.sen@example.com' },
		},
	],
	'care-portals-create-patient.json': [
		{ row: '11', ...createUser, body: grace },
		{
			row: '12',
			...createUser,
			body: {
				email: 'tom.okafor@example.com',
				firstName: 'Tom',
				lastName: 'Okafor',
				gender: 'male',
				phone: '14165550111',
				dob: '1971-12-01',
			},
		},
		{ row: '13', ...createUser, body: { ...grace, firstName: 'Gracie' } },
	],
	'hipp-health-create-user.json': [
		{
			row: '16',
			...createUser,
			body: {
				firstName: 'Nora',
				lastName: 'Lind',
				email: 'nora.lind@example.com',
				role: 'CAREGIVER',
				phoneNumber: '+13125550114',
				npiNumber: '1234567893',
			},
		},
		{
			row: '17',
			...createUser,
			body: { firstName: 'Omar', lastName: 'Said', email: 'omar.said@example.com' },
		},
		{
			row: '19',
			...createUser,
			body: { firstName: 'Ada', lastName: 'Quist', email: 'ada.quist@example.com', role: 'ADMIN' },
		},
	],
	'upheal-create-provider.json': [
		{
			row: '20',
			...createProvider,
			body: {
				firstName: 'Pia',
				lastName: 'Costa',
				email: 'pia.costa@example.com',
				phoneNumber: '+16175550115',
				nationalProviderIdentifier: '1234567893',
				noteIdentifier: 'Therapist',
			},
		},
		{
			row: '21',
			...createProvider,
			body: { firstName: 'Luc', lastName: 'Morel', email: 'luc.morel@example.com' },
		},
	],
};

/** How a vendor wants to be authenticated, in the words of the journal: it keeps the scheme and hides the secret. */
export const schemeOf = (vendor: VendorKey) => withoutSecrets(vendors[vendor].headers);

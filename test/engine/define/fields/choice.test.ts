import { choice, spelledOut } from '../../../../nodes/engine/define/fields';
import { blanks, judged, notText } from './judged';

const values = { M: 'Male', F: 'Female', O: 'Other' };
const closed = choice({ label: 'Gender', about: 'A gender', values });
const open = choice({ label: 'Gender', about: 'A gender', values, open: true });
const REFUSED = { refused: 'Gender must be one of F (Female), M (Male), O (Other)' };

describe('a closed choice', () => {
	it.each(['M', 'F', 'O'])('takes the vendor’s value %s', (value) => {
		expect(judged(closed, value)).toEqual({ sent: value });
		expect(judged(closed, ` ${value} `)).toEqual({ sent: value });
	});

	it.each(['m', 'Male', 'X', 'MF', 'constructor', '__proto__', 5])('refuses %j', (value) => {
		expect(judged(closed, value)).toEqual(REFUSED);
	});

	it('lists a value once that reads like its name', () => {
		const field = choice({ label: 'Note', about: 'A note', values: spelledOut('Coach DrLastName') });
		expect(judged(field, 'x')).toEqual({
			refused: 'Note must be one of Coach, DrLastName',
		});
	});
});

describe('an open choice', () => {
	it.each(['M', 'non-binary', 'male', 'X'])('sends %j as it is', (value) => {
		expect(judged(open, ` ${value} `)).toEqual({ sent: value });
	});
});

describe.each([
	['closed', closed],
	['open', open],
])('a %s choice', (_kind, field) => {
	it.each(notText)('is not made from %s', (_name, value) => {
		expect(judged(field, value)).toEqual({ refused: 'Gender must be text' });
	});

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});
});

it('the editor offers the values by name, with none chosen unless one is documented as default', () => {
	expect(closed.parameter).toMatchObject({
		type: 'options',
		default: '',
		options: [
			{ name: 'Female', value: 'F' },
			{ name: 'Male', value: 'M' },
			{ name: 'Other', value: 'O' },
		],
	});
	expect(
		choice({ label: 'Seat', about: 'A seat', values: { b: 'Basic' }, default: 'b' }).parameter.default,
	).toBe('b');
});

it('values that are words themselves give their names', () => {
	expect(spelledOut('DrLastName BILLING_MANAGER ADMIN male')).toEqual({
		DrLastName: 'Dr Last Name',
		BILLING_MANAGER: 'Billing Manager',
		ADMIN: 'Admin',
		male: 'Male',
	});
});

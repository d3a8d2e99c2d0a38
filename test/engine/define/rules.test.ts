import { required } from '../../../nodes/engine/define/field';
import { tenDigitMobile, text } from '../../../nodes/engine/define/fields';
import { operation, type Operation } from '../../../nodes/engine/define/operation';
import { atLeastOne, notBoth, somethingOf } from '../../../nodes/engine/define/rules';
import { validate } from '../../../nodes/engine/read/validate';

const some = (label: string) => text({ label, about: label });
const more = { doctors: some('Doctors'), partners: some('Partners') };
const contact = {
	name: required(some('Name')),
	mobile: text({ label: 'Mobile', about: 'Mobile', format: tenDigitMobile }),
	email: some('Email'),
	sso: some('Sign-On'),
};
const page = { value: 'try', name: 'Try', action: 'Try', description: 'Try', source: 'https://example.com' };
const create = operation({
	...page,
	effect: 'create',
	fields: contact,
	more: { in: 'additionalFields', fields: more },
	rules: [atLeastOne('mobile', 'email', 'sso'), notBoth('doctors', 'partners')],
	request: { method: 'POST', path: '/' },
});
const update = operation({
	...page,
	effect: 'update',
	fields: { id: required(some('ID')) },
	more: { in: 'updateFields', fields: more },
	rules: [somethingOf(more)],
	request: { method: 'PATCH', path: '/{id}' },
});

function complaints(of: Operation, given: Record<string, unknown>) {
	return validate(of, given).complaints.map(({ field, sentence }) => [field, sentence]);
}

describe('at least one of several', () => {
	const missing = ['mobile', 'Give at least one of Mobile, Email or Sign-On'];

	it.each(['mobile', 'email', 'sso'])('is met by %s alone', (key) => {
		expect(complaints(create, { name: 'Amit', [key]: '9876543210' })).toEqual([]);
	});

	it('is met by all', () => {
		expect(complaints(create, { name: 'A', mobile: 9876543210, email: 'a', sso: 'b' })).toEqual([]);
	});

	it.each([{}, { mobile: '', email: '  ', sso: null }])('is missed by %j', (given) => {
		expect(complaints(create, { name: 'Amit', ...given })).toEqual([missing]);
	});

	it('is not complained of beside a field that was given wrongly', () => {
		expect(complaints(create, { name: 'Amit', mobile: '12' })).toEqual([
			['mobile', 'Mobile must be exactly 10 digits, such as 9876543210'],
		]);
	});

	it('is told together with every other fault', () => {
		expect(complaints(create, {})).toEqual([['name', 'Name is required'], missing]);
	});
});

describe('not both of two', () => {
	const given = { name: 'Amit', email: 'a' };

	it.each([{}, { doctors: 'a' }, { partners: 'a' }, { doctors: 'a', partners: ' ' }])('takes %j', (lists) => {
		expect(complaints(create, { ...given, ...lists })).toEqual([]);
	});

	it('refuses the pair', () => {
		expect(complaints(create, { ...given, doctors: 'a', partners: 'b' })).toEqual([
			['doctors', 'Give only one of Doctors and Partners'],
		]);
	});
});

describe('something to change', () => {
	it('may be any field', () => {
		for (const key of Object.keys(more)) expect(complaints(update, { id: '1', [key]: 'x' })).toEqual([]);
	});

	it.each([{}, { doctors: '' }, { unknown: 'x' }])('is missed by %j', (given) => {
		expect(complaints(update, { id: '1', ...given })).toEqual([
			['doctors', 'Add at least one field to change'],
		]);
	});
});

it('only rules that a form can’t show by itself are shown above it', () => {
	expect(create.rules.map(({ notice }) => notice)).toEqual([true, false]);
	expect(update.rules.map(({ notice }) => notice)).toEqual([false]);
});

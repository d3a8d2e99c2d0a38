import { identitiesOf, identityName } from '../../../nodes/engine/people/identity';

const by = { email: (value: string) => value.toLowerCase(), mobile: (value: string) => value };

it('takes what a person can be found by, each in its spelling', () => {
	const values = { mobile: '9000000001', name: 'Asha', email: 'Asha@Example.com' };
	expect(identitiesOf(by, values)).toEqual([
		{ key: 'email', value: 'asha@example.com' },
		{ key: 'mobile', value: '9000000001' },
	]);
});

it('keeps to the keys that were chosen, in their order', () => {
	const values = { mobile: '1', email: 'a' };
	expect(identitiesOf(by, values, ['mobile', 'email']).map(({ key }) => key)).toEqual(['mobile', 'email']);
	expect(identitiesOf(by, values, ['mobile']).map(({ key }) => key)).toEqual(['mobile']);
	expect(identitiesOf(by, values, ['name'])).toEqual([]);
});

it('leaves out what was not given or is no text', () => {
	expect(identitiesOf(by, { email: 5, mobile: ['1'] })).toEqual([]);
	expect(identitiesOf({}, { email: 'a' })).toEqual([]);
});

it('tells the same value under two keys apart', () => {
	expect(identityName({ key: 'email', value: '1' })).not.toBe(identityName({ key: 'mobile', value: '1' }));
});

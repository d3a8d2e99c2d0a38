import type { Person } from '../../../nodes/engine/define/lookup';
import type { Identity } from '../../../nodes/engine/people/identity';
import { Roster } from '../../../nodes/engine/people/roster';

const by = (key: string, value: string): Identity => ({ key, value });
const email = by('email', 'asha@example.com');
const mobile = by('mobile', '9000000001');
const person = (id: string | undefined, name = ''): Person => ({ id, record: { name }, shown: {} });

let roster: Roster;
beforeEach(() => {
	roster = new Roster();
});

it('finds nobody where nobody was put', () => {
	expect(roster.find([email])).toEqual([]);
	expect(roster.find([])).toEqual([]);
});

it('finds a person by any of their identities, once', () => {
	const asha = person('1');
	roster.put(asha, [email, mobile]);
	expect(roster.find([email])).toEqual([asha]);
	expect(roster.find([mobile, email])).toEqual([asha]);
	expect(roster.find([by('mobile', email.value)])).toEqual([]);
});

it('finds all who share a value', () => {
	roster.put(person('1'), [email, mobile]);
	roster.put(person('2'), [mobile]);
	expect(roster.find([mobile]).map(({ id }) => id)).toEqual(['1', '2']);
	expect(roster.find([email]).map(({ id }) => id)).toEqual(['1']);
});

it('puts a changed person in the place of the former one, whose old values find nobody', () => {
	roster.put(person('1', 'before'), [email, mobile]);
	roster.put(person('1', 'after'), [mobile]);
	expect(roster.find([mobile]).map(({ record }) => record.name)).toEqual(['after']);
	expect(roster.find([email])).toEqual([]);
});

it('takes those without an ID for one person where they share a value, and else for two', () => {
	roster.put(person(undefined, 'first'), [email]);
	roster.put(person(undefined, 'again'), [email, mobile]);
	expect(roster.find([email, mobile]).map(({ record }) => record.name)).toEqual(['again']);
	roster.put(person(undefined, 'another'), [by('email', 'ben@example.com')]);
	expect(roster.find([email, by('email', 'ben@example.com')])).toHaveLength(2);
});

it('never takes somebody without an ID for somebody with one', () => {
	roster.put(person('1'), [email]);
	roster.put(person(undefined), [email]);
	expect(roster.find([email])).toHaveLength(2);
});

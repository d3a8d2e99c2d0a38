import { picked } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = picked({
	label: 'User',
	about: 'A user',
	example: '176917697553584',
	search: 'searchUsers',
	what: 'a user',
	byId: 'By ID',
	required: true,
});
const locator = (value: unknown, mode = 'id') => ({ __rl: true, mode, value });

describe('a picked thing', () => {
	it.each([
		['from the list', locator('176917697553584', 'list')],
		['by ID', locator(' 176917697553584 ')],
		['by an ID that is a number', locator(176917697553584)],
		['by a bare text', '176917697553584'],
		['by a bare number', 176917697553584],
	])('is named %s', (_name, value) => {
		expect(judged(field, value)).toEqual({ sent: '176917697553584' });
	});

	it.each(['a b', 'Part_user_1', 'ü', '%2e%2e', 'a?b', 'a#b', 'a.b', '..a', '0'])(
		'may have the ID %j',
		(id) => {
			expect(judged(field, locator(id))).toEqual({ sent: id });
		},
	);

	it.each(['.', '..', '...', '../x', 'a/b', 'a\\b', 'a\r\nb', 'a\nb', 'a\u0000b', 'a\tb', 'a\u007fb'])(
		'may not have the ID %j',
		(id) => {
			expect(judged(field, locator(id))).toEqual({
				refused: 'User must be an ID, without slashes or line breaks',
			});
		},
	);

	it.each(blanks)('is required when the value is %s', (_name, value) => {
		expect(judged(field, locator(value, 'list'))).toEqual({ refused: 'User is required' });
		expect(judged(field, value)).toEqual({ refused: 'User is required' });
	});

	it.each([
		['an object of another kind', { id: '5' }],
		['a list', ['5']],
		['a flag', true],
		['an object inside', locator({ id: '5' })],
	])('is not made from %s', (_name, value) => {
		expect(judged(field, value)).toEqual({ refused: 'User must be text' });
	});

	it('is picked from the list first', () => {
		const { type, modes, default: preset } = field.parameter;
		expect(type).toBe('resourceLocator');
		expect(modes?.map(({ name }) => name)).toEqual(['list', 'id']);
		expect(modes?.[0]?.typeOptions).toEqual({ searchListMethod: 'searchUsers', searchable: true });
		expect(preset).toEqual({ mode: 'list', value: '' });
	});
});

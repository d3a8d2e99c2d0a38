import { flag } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = flag({ label: 'Is Admin', about: 'Whether the user is an admin' });

describe('a flag', () => {
	it.each([
		[true, true],
		[false, false],
		['true', true],
		['FALSE', false],
		[' True ', true],
	])('is read from %j', (given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
	});

	// Names that every JavaScript object knows something under.
	it.each(['constructor', '__proto__'])('is not guessed from %j', (given) => {
		expect(judged(field, given)).toEqual({ refused: 'Is Admin must be true or false' });
	});

	it.each(['yes', 'no', '1', '0', 'truee', 1, 0, {}, [true], 'hasOwnProperty'])(
		'is not guessed from %j',
		(given) => {
			expect(judged(field, given)).toEqual({ refused: 'Is Admin must be true or false' });
		},
	);

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});
});

it('a flag is off in the editor unless documented otherwise', () => {
	expect(field.parameter).toMatchObject({ type: 'boolean', default: false });
	expect(flag({ label: 'On', about: 'Whether it is on', default: true }).parameter.default).toBe(true);
});

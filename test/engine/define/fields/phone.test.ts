import fc from 'fast-check';
import { phoneDigits, phoneNumber, tenDigitMobile, text } from '../../../../nodes/engine/define/fields';
import { judged } from './judged';

const mobile = text({ label: 'Mobile', about: 'A mobile', format: tenDigitMobile });
const digits = text({ label: 'Phone', about: 'A phone', format: phoneDigits });
const kept = text({ label: 'Phone Number', about: 'A phone', format: phoneNumber });

/** Every separator that people write, the typographic ones included. */
const SEPARATORS = [
	...[' ', '.', '-', '(', ')', '[', ']', '\t', '\u00a0', '\u202f', '\u2009'],
	...['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015'],
];

describe('a mobile of ten digits', () => {
	it.each([
		['9876543210', '9876543210'],
		[9876543210, '9876543210'],
		['+919876543210', '9876543210'],
		['+91 98765 43210', '9876543210'],
		['+91-98765-43210', '9876543210'],
		['(+91) 98765.43210', '9876543210'],
		['09876543210', '9876543210'],
		['0 98765–43210', '9876543210'],
		['98765\u00a043210', '9876543210'],
		['0000011111', '0000011111'],
		['+910000011111', '0000011111'],
		['9198765432', '9198765432'],
	])('is read from %j', (given, sent) => {
		expect(judged(mobile, given)).toEqual({ sent });
	});

	it.each([
		'987654321',
		'98765432101',
		'+19876543210',
		'+9109876543210',
		'abcdefghij',
		'٩٨٧٦٥٤٣٢١٠',
		'+',
		'--',
		'0',
	])('is not made from %j', (given) => {
		expect(judged(mobile, given)).toEqual({
			refused: 'Mobile must be exactly 10 digits, such as 9876543210',
		});
	});
});

describe('a phone number in digits', () => {
	it.each([
		['4165550123', '4165550123'],
		[4165550123, '4165550123'],
		['(416) 555-0123', '4165550123'],
		['+1 416.555.0123', '14165550123'],
		['416\u2011555\u20130123', '4165550123'],
		['0123', '0123'],
	])('is read from %j', (given, sent) => {
		expect(judged(digits, given)).toEqual({ sent });
	});

	it.each(['416-555-0123 x5', 'call me', '++1416', '1+416', '(+)', '4165550123;', '４１６'])(
		'is not made from %j',
		(given) => {
			expect(judged(digits, given)).toEqual({ refused: 'Phone must hold digits only, such as 15555550123' });
		},
	);
});

describe('a phone number with its plus', () => {
	it.each([
		['+1 (555) 555-0123', '+15555550123'],
		['+15555550123', '+15555550123'],
		['5555550123', '5555550123'],
		[15555550123, '15555550123'],
		['555 0123 x5', '5550123x5'],
	])('is read from %j', (given, sent) => {
		expect(judged(kept, given)).toEqual({ sent });
	});

	it('of separators alone is refused', () => {
		expect(judged(kept, '(-)')).toEqual({ refused: 'Phone Number must hold a phone number' });
	});
});

it('separators never change the digits, wherever they stand', () => {
	const digit = fc.constantFrom(...'0123456789');
	const gap = fc.array(fc.constantFrom(...SEPARATORS), { maxLength: 2 }).map((marks) => marks.join(''));
	const written = fc.array(fc.tuple(gap, digit, gap), { minLength: 10, maxLength: 10 });
	fc.assert(
		fc.property(written, (parts) => {
			const given = parts.map((part) => part.join('')).join('');
			const sent = { sent: parts.map(([, figure]) => figure).join('') };
			for (const field of [mobile, digits, kept]) expect(judged(field, given)).toEqual(sent);
		}),
	);
});

import fc from 'fast-check';
import { required } from '../../../../nodes/engine/define/field';
import { secretText, text } from '../../../../nodes/engine/define/fields';
import { blanks, judged, notText } from './judged';

const field = text({ label: 'Last Name', about: 'A name', example: 'Kumar' });

describe('a text', () => {
	it.each([
		['as it is', 'Kumar', 'Kumar'],
		['without the spaces around it', '  van der Berg \n', 'van der Berg'],
		['without a no-break space at its end', 'Kumar\u00a0', 'Kumar'],
		['with its inner spaces and line breaks', 'a  b\nc', 'a  b\nc'],
		['in any script', ' 山田 राज 🙂 ', '山田 राज 🙂'],
		['also when it reads like code', '{{ 1 }}', '{{ 1 }}'],
		['from a whole number', 9876543210, '9876543210'],
		['from zero', 0, '0'],
		['from a negative number', -5, '-5'],
		['from a fraction', 12.5, '12.5'],
		['from a number that is usually written with an exponent', 1e21, '1000000000000000000000'],
		['from the largest exact number', Number.MAX_SAFE_INTEGER, '9007199254740991'],
	])('is sent %s', (_name, given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
	});

	it.each(notText)('is not made from %s', (_name, value) => {
		expect(judged(field, value)).toEqual({ refused: 'Last Name must be text' });
	});

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});

	it.each(blanks)('that is required is missed when it is %s', (_name, value) => {
		expect(judged(required(field), value)).toEqual({ refused: 'Last Name is required' });
	});

	it('from a number is always decimal digits', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: false }), (value) => {
				fc.pre(Number.isInteger(value));
				expect(judged(field, value)).toEqual({ sent: expect.stringMatching(/^-?\d+$/) });
			}),
		);
	});

	it('is never anything but the trimmed text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (value) => {
				const trimmed = value.trim();
				expect(judged(field, value)).toEqual(trimmed === '' ? 'not sent' : { sent: trimmed });
			}),
		);
	});
});

it('a secret text is hidden by the editor and otherwise a text', () => {
	const secret = secretText({ label: 'Password', about: 'A password' });
	expect(secret.parameter.typeOptions).toEqual({ password: true });
	expect(judged(secret, ' S3cret! ')).toEqual({ sent: 'S3cret!' });
});

it('a text’s editor field carries label, explanation and example', () => {
	expect(field.parameter).toEqual({
		displayName: 'Last Name',
		type: 'string',
		default: '',
		description: 'A name',
		placeholder: 'e.g. Kumar',
	});
});

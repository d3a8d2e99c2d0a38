import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { dateTime } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = dateTime({ label: 'Recertification Date', about: 'A time', example: '2025-01-15T00:00:00Z' });
const NOT_A_TIME = {
	refused: 'Recertification Date must be an ISO 8601 date and time, such as 2025-01-15T00:00:00Z',
};
const ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => IANAZone.isValidZone(zone));

const documented = addFormats(new Ajv()).compile({ type: 'string', format: 'date-time' });

/** Whether the contracts' validator takes the text for the vendor's `date-time`. */
function isDocumentedForm(text: unknown): boolean {
	return documented(text);
}

describe('a date and time', () => {
	it.each([
		['2025-01-15T00:00:00Z', '2025-01-15T00:00:00Z'],
		['2025-01-15T10:30:00.123Z', '2025-01-15T10:30:00.123Z'],
		['2025-01-15T10:30:00+05:30', '2025-01-15T10:30:00+05:30'],
		['2025-01-15T10:30:00+0530', '2025-01-15T10:30:00+05:30'],
		['2025-01-15T10:30:00-0800', '2025-01-15T10:30:00-08:00'],
		['2025-01-15T10:30:00', '2025-01-15T10:30:00Z'],
		['2025-01-15T10:30', '2025-01-15T10:30:00Z'],
		['2025-01-15 10:30:00', '2025-01-15T10:30:00Z'],
		['2025-01-15', '2025-01-15T00:00:00Z'],
		[' 2025-01-15t10:30:00z ', '2025-01-15T10:30:00Z'],
		['2024-02-29T23:59:59Z', '2024-02-29T23:59:59Z'],
		[DateTime.fromISO('2025-01-15T10:30:00', { zone: 'Asia/Kolkata' }), '2025-01-15T10:30:00.000+05:30'],
		[new Date('2025-01-15T10:30:00Z'), '2025-01-15T10:30:00.000Z'],
	])('%j is sent as %s', (given, sent) => {
		expect(judged(field, given)).toEqual({ sent });
		expect(isDocumentedForm(sent)).toBe(true);
	});

	it.each([
		...['2023-02-30', '2023-02-29T00:00:00Z', '2025-01-15T25:00:00Z', '2025-01-15T10:60:00Z', '2025-01'],
		...['15/01/2025', 'tomorrow', '2025-01-15T10', '10:30', '2025-01-15T10:30:00 EST', '2025-01-15TZ'],
		...['2025-01-15T10:30:00+5', '20250115T103000Z'],
	])('%j is refused', (given) => {
		expect(judged(field, given)).toEqual(NOT_A_TIME);
	});

	it.each([[1736899200], [true], [{ date: '2025-01-15' }], [['2025-01-15']]])(
		'%j is refused with the sentence for a date and time',
		(given) => {
			expect(judged(field, given)).toEqual(NOT_A_TIME);
		},
	);

	it.each(['2025-01-15T24:00:00Z', '2025-01-15T10:30:00+60:00', '2025-01-15T10:30:00-99:99'])(
		'%j, which no clock shows, is refused',
		(given) => {
			expect(judged(field, given)).toEqual(NOT_A_TIME);
		},
	);

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});

	it('from any zone keeps its instant and its calendar date, in the documented form', () => {
		const years = { min: new Date('1980-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z') };
		fc.assert(
			fc.property(fc.date({ ...years, noInvalidDate: true }), fc.constantFrom(...ZONES), (instant, zone) => {
				const local = DateTime.fromJSDate(instant, { zone });
				const outcome = judged(field, local);
				const sent = typeof outcome === 'object' && 'sent' in outcome ? String(outcome.sent) : '';
				expect(isDocumentedForm(sent)).toBe(true);
				expect(sent.slice(0, 10)).toBe(local.toFormat('yyyy-MM-dd'));
				expect(DateTime.fromISO(sent).toMillis()).toBe(instant.getTime());
			}),
		);
	});

	it('whatever its figures, is refused or sent in the documented form', () => {
		const two = fc.integer({ min: 0, max: 99 }).map((value) => String(value).padStart(2, '0'));
		const near = fc.oneof(fc.constantFrom('00', '01', '12', '23', '24', '59', '60'), two);
		const zone = fc.oneof(
			fc.constantFrom('', 'Z', 'z'),
			fc
				.tuple(fc.constantFrom('+', '-'), near, fc.constantFrom('', ':'), near)
				.map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(near, near, near, zone, (hour, minute, second, offset) => {
				const outcome = judged(field, `2025-01-15T${hour}:${minute}:${second}${offset}`);
				if (typeof outcome === 'object' && 'sent' in outcome) {
					expect([outcome.sent, isDocumentedForm(outcome.sent)]).toEqual([outcome.sent, true]);
				} else {
					expect(outcome).toEqual(NOT_A_TIME);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

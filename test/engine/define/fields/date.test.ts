import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { date } from '../../../../nodes/engine/define/fields';
import { blanks, judged } from './judged';

const field = date({ label: 'Date of Birth', about: 'A date', example: '1990-05-15' });
const NOT_A_DATE = {
	refused: 'Date of Birth must be a calendar date as YYYY-MM-DD, such as 1990-05-15',
};
const ZONES = Intl.supportedValuesOf('timeZone').filter((zone) => IANAZone.isValidZone(zone));
const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu', ...ZONES);
const someDay = fc.date({
	min: new Date('1900-01-01T00:00:00Z'),
	max: new Date('2100-12-31T00:00:00Z'),
	noInvalidDate: true,
});

describe('a date', () => {
	it.each([
		['as it is sent', '1990-05-15'],
		['with spaces around', ' 1990-05-15\n'],
		['from the date picker', '1990-05-15T00:00:00'],
		['from the date picker with its zone', '1990-05-15T00:00:00.000+05:30'],
		['at the end of a day in UTC', '1990-05-15T23:59:59.999Z'],
		['at the end of a day far west', '1990-05-15T23:59:59-12:00'],
		['at the start of a day far east', '1990-05-15T00:00:00+14:00'],
		['with an offset without colon', '1990-05-15T18:30:00+0530'],
		['with a space before the time', '1990-05-15 18:30:00'],
		['without seconds', '1990-05-15T18:30'],
		['with microseconds', '1990-05-15T18:30:00.123456Z'],
		['in small letters', '1990-05-15t18:30:00z'],
		['as a DateTime', DateTime.fromISO('1990-05-15T23:30:00', { zone: 'America/New_York' })],
		['as a JavaScript date', new Date('1990-05-15T23:30:00Z')],
	])('is taken %s', (_name, given) => {
		expect(judged(field, given)).toEqual({ sent: '1990-05-15' });
	});

	it.each(['2024-02-29', '2000-02-29', '1600-02-29', '2023-12-31'])('may be %s', (given) => {
		expect(judged(field, given)).toEqual({ sent: given });
	});

	it.each([
		...['2023-02-30', '2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00'],
		...['15/05/1990', '05-15-1990', '1990/05/15', '19900515', '1990-5-15', '90-05-15', '15 May 1990'],
		...['1990-05', '1990', '1990-W20-2', '1990-135', 'yesterday', '1990-05-15T', '1990-05-15T25:00:00'],
		...['1990-05-15T12:60:00', '1990-05-15Z', '1990-05-15T12:00:00 Europe/Paris', '1990-05-15 or so'],
		...['2023-02-30T00:00:00Z', '١٩٩٠-٠٥-١٥', '1990-05-15\n1991-01-01'],
	])('is not guessed from %j', (given) => {
		expect(judged(field, given)).toEqual(NOT_A_DATE);
	});

	it.each([
		['a timestamp', 642729600000],
		['a spreadsheet’s serial number', 33008],
		['an object', { year: 1990, month: 5, day: 15 }],
		['a list', ['1990-05-15']],
		['true', true],
		['an invalid JavaScript date', new Date(Number.NaN)],
		['an invalid DateTime', DateTime.invalid('none')],
	])('is not made from %s', (_name, given) => {
		expect(judged(field, given)).toEqual(NOT_A_DATE);
	});

	it.each(blanks)('is not sent when it is %s', (_name, value) => {
		expect(judged(field, value)).toBe('not sent');
	});

	it('is the calendar’s, whatever the zone it was written in', () => {
		fc.assert(
			fc.property(someDay, zones, (instant, zone) => {
				const local = DateTime.fromJSDate(instant, { zone });
				const sent = { sent: local.toFormat('yyyy-MM-dd') };
				expect(judged(field, local)).toEqual(sent);
				expect(judged(field, local.toISO())).toEqual(sent);
				expect(judged(field, local.toISO({ format: 'extended', includeOffset: false }))).toEqual(sent);
			}),
		);
	});

	it('that is sent is always a real one', () => {
		const part = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
		fc.assert(
			fc.property(fc.integer({ min: 1900, max: 2100 }), part(15), part(35), (year, month, day) => {
				const given = `${year}-${month}-${day}`;
				const real = new Date(Date.UTC(year, Number(month) - 1, Number(day))).toISOString().startsWith(given);
				expect(judged(field, given)).toEqual(real ? { sent: given } : NOT_A_DATE);
			}),
		);
	});
});

it('a date’s picker asks for no time', () => {
	expect(field.parameter).toMatchObject({ type: 'dateTime', typeOptions: { dateOnly: true }, default: '' });
});

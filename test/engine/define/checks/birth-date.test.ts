import { DateTime, IANAZone } from 'luxon';
import { birthDate } from '../../../../nodes/engine/define/checks/birth-date';

const setClock = (instant: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant));
afterEach(() => jest.restoreAllMocks());

it.each([
	['1899-12-31', 'is before 1900'],
	['0001-01-01', 'is before 1900'],
	['1900-01-01', undefined],
	['1904-02-29', undefined],
	['2000-02-29', undefined],
	['9999-12-31', 'is in the future'],
])('%s: %s', (date, doubt) => {
	expect(birthDate.test(date, {})).toBe(doubt);
});

/** Their offsets reach from -11 to +14 hours. */
const zones = Intl.supportedValuesOf('timeZone').filter((zone) => IANAZone.isValidZone(zone));

it.each([
	'2024-02-28T23:59:59Z',
	'2024-02-29T00:00:00Z',
	'2024-12-31T09:59:59Z',
	'2024-12-31T10:00:00Z',
	'2024-06-15T12:00:00Z',
])('at %s today passes in every zone of the world, and three days on nowhere', (instant) => {
	setClock(instant);
	for (const zone of zones) {
		const today = DateTime.fromISO(instant, { zone });
		expect(birthDate.test(today.toISODate() ?? '', {})).toBeUndefined();
		expect(birthDate.test(today.plus({ days: 3 }).toISODate() ?? '', {})).toBe('is in the future');
	}
});

it('turns with the first zone to see the day', () => {
	setClock('2024-12-31T09:59:59Z');
	expect(birthDate.test('2025-01-01', {})).toBe('is in the future');
	setClock('2024-12-31T10:00:00Z');
	expect(birthDate.test('2025-01-01', {})).toBeUndefined();
});

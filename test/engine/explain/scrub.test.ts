import fc from 'fast-check';
import { scrub } from '../../../nodes/engine/explain/scrub';

const clean = (sentence: string, submitted: unknown = {}, secrets: string[] = []) =>
	scrub(sentence, submitted, secrets);

it('leaves a sentence alone that holds nothing of anybody', () => {
	const sentence = 'Mobile must have 10 digits; role must be one of ADMIN, PATIENT (see page 3).';
	expect(clean(sentence, { name: 'Asha Rao', mobile: '9000000001' })).toBe(sentence);
});

it.each([
	['as it is', 'User O’Brien & Co. exists'],
	['in capitals', 'User O’BRIEN & CO. exists'],
	['in an address', `User ${encodeURIComponent('O’Brien & Co.')} exists`],
	['as a form writes it', 'User O%E2%80%99Brien+%26+Co. exists'],
	['in JSON of ASCII', 'User O\\u2019Brien & Co. exists'],
	['in JSON twice over', 'User O\\\\u2019Brien & Co. exists'],
	['in HTML', 'User O&#8217;Brien &amp; Co. exists'],
	['in HTML by hex', 'User O&#x2019;Brien &amp; Co. exists'],
])('takes a submitted value out, %s', (_how, sentence) => {
	expect(clean(sentence, { name: ' O’Brien & Co. ' })).toBe('User [removed] exists');
});

it.each([...'\b\f\u0000\u001f\u007f'])('finds a value with a control character, %j', (control) => {
	for (const value of [`${control}Wil`, `Wil${control}`, `Wil${control}Hel`]) {
		const told = clean(`User ${JSON.stringify(value)} exists`, { value });
		expect(told).toContain('[removed]');
		expect(told).not.toMatch(/Wil|Hel/);
	}
});

it('takes values out that are deep, numbers, or keys that can be no field’s', () => {
	const submitted = { meta: { list: ['Wilhelmina', { at: 'Ward Seven' }], room: 4711 }, 'Dr. Who': 1 };
	expect(clean('Wilhelmina of Ward Seven in 4711 by Dr. Who', submitted)).toBe(
		'[removed] of [removed] in [removed] by [removed]',
	);
});

it('takes a value out as a whole word only', () => {
	const person = { firstname: 'Ann', lastname: 'Must' };
	expect(clean('Email cannot be blank; Ann must', person)).toBe('Email cannot be blank; [removed] [removed]');
	expect(clean('名前は李小龍です', { name: '李小龍' })).toBe('名前は[removed]です');

	expect(clean('Gender M must match my form', { gender: 'M' })).toBe('Gender [removed] must match my form');
	expect(clean('Ng, Ngo and ng', { name: 'Ng' })).toBe('[removed], Ngo and [removed]');
});

it.each([
	['with a soft hyphen', 'Wilhel\u00admina exists'],
	['decomposed', 'Wilhelmina exists'.normalize('NFD')],
	['full-width', 'Ｗｉｌｈｅｌｍｉｎａ exists'],
	['percent-encoded in JSON', '%57ilhelmina exists'],
])('finds a name %s', (_how, sentence) => {
	expect(clean(sentence, { name: 'Wilhelmina' })).toBe('[removed] exists');
});

it('finds an email of which only the part before the sign is told', () => {
	expect(clean('User wil.mina… exists', { email: 'wil.mina@example.com' })).toBe('User [removed]… exists');
	expect(clean('User wil***@ex… exists', { email: 'wil.mina@example.com' })).toBe('User [removed] exists');
});

it('takes the figures of a value out, too', () => {
	expect(clean('Got 4165550188', { phone: '(416) 555-0188' })).toBe('Got [removed]');
});

it('takes keys out', () => {
	expect(clean('Key tok "en" Vx is wrong', {}, ['tok "en" Vx'])).toBe('Key [removed] is wrong');
});

it.each([
	['a link', 'See https://app.example.com/invite/Zq?x=1 now', 'See [removed] now'],
	['an encoded link', 'See https%3A%2F%2Fapp.example.com%2Fx now', 'See [removed] now'],
	['an email', 'Ask somebody.else@example.com now', 'Ask [removed] now'],
	['a date', 'Born 1990-05-15 there', 'Born [removed] there'],
	['a long number', 'Call +1-416 555.0188 there', 'Call [removed] there'],
	['a number with slashes', 'Call 416 / 555 / 0123 there', 'Call [removed] there'],
	['a number with brackets', 'Call +1 (416) 555-0188 there', 'Call [removed] there'],
	['a date with its month', 'Born 15 May 1990 there', 'Born [removed] there'],
	['a date with its month and slashes', 'Born 15/May/1990 there', 'Born [removed] there'],
	['a date that begins with its month', 'Born May 15, 1990 there', 'Born [removed] there'],
	['a token', 'With eyJhbGciOi.eyJiX2lk.q9KzBI there', 'With [removed] there'],
	['an ID', 'User d290f1ee6c544b01 there', 'User [removed] there'],
])('takes %s out whoever it is about', (_what, sentence, expected) => {
	expect(clean(sentence)).toBe(expected);
});

it('does not find a value in its own mark', () => {
	expect(clean('moved Asha', { a: 'moved', b: 'Asha' })).toBe('[removed] [removed]');
});

it('tells nothing of a text that is no sentence', () => {
	expect(clean('x'.repeat(1_001))).toBe('');
	expect(clean('x '.repeat(500))).not.toBe('');
});

describe('whatever a sentence is made of', () => {
	const pieces = ['\\', '\\\\', '%5c', '%', '&amp;', '&#92;', '\\u005c', '+', ' ', '-', '.', '@', 'a', '1'];
	const hostile = fc
		.array(fc.constantFrom(...pieces), { minLength: 20, maxLength: 900 })
		.map((parts) => parts.join('').slice(0, 1_000));

	it('the work grows with its length only: each place is looked at a bounded number of times', () => {
		fc.assert(
			fc.property(hostile, fc.array(hostile, { minLength: 1, maxLength: 5 }), (sentence, values) => {
				const looks = jest.spyOn(String.prototype, 'indexOf');
				clean(sentence, values);
				const count = looks.mock.calls.length;
				looks.mockRestore();
				// Nine readings of the sentence, three spellings of a value, and a look from each place of a match.
				expect(count).toBeLessThanOrEqual(9 * 3 * values.length * (sentence.length + 1));
			}),
			{ numRuns: 200 },
		);
	});

	it('a value of many backslashes is taken out of a sentence that quotes it in JSON', () => {
		const value = `a${'\\'.repeat(300)}b`;
		expect(clean(`No ${JSON.stringify(value)} here`, { value })).toBe('No "[removed]" here');
	});
});

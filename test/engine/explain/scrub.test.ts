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

it('takes values out that are deep, numbers, or keys that can be no field’s', () => {
	const submitted = { meta: { list: ['Wilhelmina', { at: 'Ward Seven' }], room: 4711 }, 'Dr. Who': 1 };
	expect(clean('Wilhelmina of Ward Seven in 4711 by Dr. Who', submitted)).toBe(
		'[removed] of [removed] in [removed] by [removed]',
	);
});

it('takes a short value out as a whole word only', () => {
	expect(clean('Gender M must match my form', { gender: 'M' })).toBe('Gender [removed] must match my form');
	expect(clean('Ng, Ngo and ng', { name: 'Ng' })).toBe('[removed], Ngo and [removed]');
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

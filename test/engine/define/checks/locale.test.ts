import fc from 'fast-check';
import { locale } from '../../../../nodes/engine/define/checks/locale';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const languages = [...letters].flatMap((first) => [...letters].map((second) => first + second));
const regions = languages.map((code) => code.toUpperCase());

const tag = fc
	.tuple(
		fc.constantFrom(...languages, 'haw', 'fil', 'yue'),
		fc.constantFrom('', '-Latn', '-Hans', '-Cyrl'),
		fc.oneof(
			fc.constant(''),
			fc.constantFrom(...regions).map((region) => `-${region}`),
			fc.constantFrom('-419', '-150'),
		),
	)
	.map((parts) => parts.join(''));

it('takes every language with script and region that Intl takes as it is', () => {
	const canonical = tag.filter((text) => Intl.getCanonicalLocales(text)[0] === text);
	fc.assert(
		fc.property(canonical, (text) => locale.test(text, {}) === undefined),
		{ numRuns: 1000 },
	);
});

it('takes nothing that Intl refuses', () => {
	const text = fc.oneof(tag, fc.string(), fc.stringMatching(/^[A-Za-z]{1,4}[-_][A-Za-z0-9]{1,5}$/));
	fc.assert(
		fc.property(text, (written) => {
			if (locale.test(written, {}) === undefined)
				expect(() => Intl.getCanonicalLocales(written)).not.toThrow();
		}),
		{ numRuns: 2000 },
	);
});

it.each(['en-US', 'fr-CA', 'pt-BR', 'zh-Hans-CN', 'es-419', 'de', 'fil-PH'])('%s passes', (text) => {
	expect(locale.test(text, {})).toBeUndefined();
});

it.each(['en_US', 'english', 'EN', 'en-us', 'en-USA', 'e', '', 'en-US.UTF-8', ' en'])(
	'%j is doubted',
	(text) => {
		expect(locale.test(text, {})).toBe('does not look like a locale, such as en-US');
	},
);

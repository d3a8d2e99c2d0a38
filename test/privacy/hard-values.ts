import fc from 'fast-check';

/** Names that have broken software: quotes, other scripts, letters that grow in another case, two characters. */
const hardNames = [
	...["O'Brien", 'Anne-Marie "Annie"', 'D’Angelo', 'Łukasz', 'Straße', 'İpek', 'Renée', 'Nguyễn Thị', 'Ng'],
	...[
		'محمد علي',
		'李小龙',
		'Ωmega Σίσυφος',
		'ﬁona',
		'ǅemal',
		'back\\slash',
		'tab\tstop',
		'x+y z',
		'100% Ray',
	],
	...['a&b=c', 'José/María', '😀 Smiley', 'Li', '[Bracket]', 'C. J. (Jr.)', '$1 $& $`', 'Null', 'Undefined'],
];

export const name = fc
	.oneof(
		fc.constantFrom(...hardNames),
		fc.string({ unit: 'grapheme', minLength: 2, maxLength: 20 }),
		fc.string({ unit: 'binary', minLength: 2, maxLength: 12 }),
		fc.string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 24 }),
	)
	.map((text) => text.trim())
	.filter((text) => /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text));

export const email = fc
	.tuple(
		fc.stringMatching(/^[a-z0-9]([._+-]?[A-Za-z0-9]){2,12}$/),
		fc.constantFrom('example.com', 'a.example.org'),
	)
	.map(([local, host]) => `${local}@${host}`);
export const digits = (length: number) => fc.stringMatching(new RegExp(`^[6-9]\\d{${length - 1}}$`));
const day = (from: string, to: string) =>
	fc
		.date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
export const birthday = day('1900-01-01', '2025-12-31');
const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{4,16}$/);
export const ids = fc.array(id, { minLength: 1, maxLength: 3 });
const fact = fc.oneof(name, fc.integer({ min: 100, max: 2 ** 36 }), email, birthday);
export const facts = fc.dictionary(
	fc.constantFrom('source', 'mother', 'notes', 'ward'),
	fc.oneof(fact, ids),
	{
		minKeys: 1,
	},
);
/** Any of the fields, or none. */
export const some = <Fields>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
	fc.record(fields, { requiredKeys: [] });

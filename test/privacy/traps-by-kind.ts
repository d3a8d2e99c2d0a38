import type { Field } from '../../nodes/engine/define/field';

/** Traps for one kind of parameter. */
const trapsFor: Readonly<Record<string, readonly unknown[]>> = {
	json: [
		...[
			{ toString: 1, valueOf: 1 },
			{ number: { toString: 1 }, province: 'ON' },
			{ number: 1, province: { toString: 1 } },
		],
		...[
			{ number: null, province: [] },
			{ number: '1', province: '__proto__' },
			{ hcNumber: ['9'], province: 'BC' },
		],
		...[
			JSON.parse('{"__proto__":{"x":1}}'),
			JSON.parse('{"constructor":{"prototype":1}}'),
			'{"a":1}',
			'"{}"',
		],
		...[nested(60), nested(70), JSON.stringify(nested(3000))],
	],
	dateTime: [
		...['2024-02-30', '0000-01-01', '0000-00-00', '9999-12-31', '2025-01-15T24:00', '2025-01-15T24:00:00Z'],
		...[
			'2025-01-15T10:00:60Z',
			'2025-01-15T10:00+99:99',
			'2025-01-15T10:00-00:00',
			'2016-12-31T23:59:60Z',
			'12:00',
		],
		...[
			'2025-01-15 10:00',
			'2025-01-15t10:00:00z',
			'2025-01-15T10:00:00.123456789Z',
			'2025-W03',
			'+010000-01-01',
		],
		...[
			'2025-01-15T10:00:00+0530',
			'2025-01-15T10:00:00+14:30',
			'2025-01-15T23:59:59+23:59',
			'1990-05-15T',
			1e12,
		],
	],
	email: [
		...[
			'a@b',
			'a@b.c',
			'"a b"@example.com',
			"o'neil@example.com",
			'ü@example.com',
			'a@exämple.com',
			'a@[127.0.0.1]',
		],
		...[
			'a@-example.com',
			'a..b@example.com',
			'a@example.com.',
			'x@example.com#org',
			`${'a'.repeat(65)}@example.com`,
		],
		...[
			`a@${'b.'.repeat(130)}com`,
			'A+B@EXAMPLE.COM',
			'a@example.com\n',
			'a_b@ex_ample.com',
			"a'@example.com",
		],
		...[
			'x@example.com#',
			'#org',
			'x@example.com#o r',
			'x@example.com#org#',
			'-a@example.com',
			'a.@example.com',
		],
	],
};

function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { in: value } : [value];
	return value;
}

/** What a field of this kind may stumble on, and all that it offers. */
export function trapsOf(key: string, { parameter }: Field): unknown[] {
	const kind = /mail|username/i.test(key) ? 'email' : parameter.type;
	const offered = parameter.options?.map((option) => ('value' in option ? option.value : option.name)) ?? [];
	return [...(trapsFor[kind] ?? []), ...offered];
}

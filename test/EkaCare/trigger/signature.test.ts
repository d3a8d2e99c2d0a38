import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { accepted } from '../../../nodes/EkaCare/trigger/signature';

const key = 'a key for this test';
const body = Buffer.from('{ "event" : "appointment.created", "é": 1 }');
const now = 1_800_000_000;

const digest = (time: number | string, signed = body, by = key) =>
	createHmac('sha256', by).update(`${time}.`).update(signed).digest('hex');
const header = (time: number | string, signed = body, by = key) => `t=${time},v1=${digest(time, signed, by)}`;

it('hears what was signed with the key just now', () => {
	expect(accepted(header(now), body, key, now)).toEqual({ digest: digest(now), endsAt: now + 180 });
});

it('hears it for 180 seconds either way, and no longer', () => {
	for (const age of [-180, -179, 0, 180]) expect(accepted(header(now - age), body, key, now)).toBeDefined();
	for (const age of [-181, 181, 4000, now])
		expect(accepted(header(now - age), body, key, now)).toBeUndefined();
});

it('hears one of several digests, in capitals and with spaces too', () => {
	const other = digest(now, body, 'the former key');
	expect(accepted(`t=${now}, v1=${other}, v1=${digest(now)}`, body, key, now)).toBeDefined();
	expect(accepted(`t=${now},v1=${digest(now).toUpperCase()}`, body, key, now)).toBeDefined();
	expect(accepted(`v1=${digest(now)},t=${now},v0=aa`, body, key, now)).toBeDefined();
});

it.each([
	['another key', header(now, body, 'another key')],
	['another body', header(now, Buffer.from('{"event":"appointment.created","é":1}'))],
	['another time than was signed', `t=${now - 1},v1=${digest(now)}`],
	['no header', undefined],
	['an empty header', ''],
	['several headers', [header(now), header(now)]],
	['no time', `v1=${digest(now)}`],
	['no digest', `t=${now}`],
	['two times', `t=${now},t=${now},v1=${digest(now)}`],
	['half a digest', `t=${now},v1=${digest(now).slice(0, 32)}`],
	['a digest of another version', `t=${now},v2=${digest(now)}`],
	['a time that is no number', `t=${now}.0,v1=${digest(`${now}.0`)}`],
	['a negative time', `t=-${now},v1=${digest(-now)}`],
	['a very long header', `${'a=1,'.repeat(100_000)}${header(now)}`],
])('does not hear %s', (_what, spoiled) => {
	expect(accepted(spoiled, body, key, now)).toBeUndefined();
});

it('hears nothing without a key, not even what was signed with an empty one', () => {
	expect(accepted(header(now, body, ''), body, '', now)).toBeUndefined();
});

it('hears nothing of what somebody without the key makes up', () => {
	const parts = fc.oneof(
		fc.string(),
		fc.integer().map((time) => `t=${time}`),
		fc.constant(`t=${now}`),
		fc.stringMatching(/^[0-9a-f]*$/).map((hex) => `v1=${hex}`),
		fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `v1=${hex}`),
	);
	fc.assert(
		fc.property(fc.array(parts), (made) => accepted(made.join(','), body, key, now) === undefined),
		{ numRuns: 2_000 },
	);
});

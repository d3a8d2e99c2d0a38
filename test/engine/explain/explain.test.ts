import { carePortals } from '../../../nodes/CarePortals/vendor';
import { ekaCare } from '../../../nodes/EkaCare/vendor';
import { explainReply } from '../../../nodes/engine/explain/explain';
import type { Vendor } from '../../../nodes/engine/define/vendor';
import { vendorCases } from '../../vendors';

const NONE = 'without an explanation';

/** Every documented shape of an error, and the ones that were seen elsewhere. */
const shapes = vendorCases.flatMap(({ vendor, errors }) =>
	errors.map(([body, words]) => ({ name: vendor.name, vendor, body, words })),
);

const vendorFailure = (vendor: Vendor, body: unknown) =>
	explainReply(
		{ vendor, secrets: new Set() },
		{ kind: 'replied', status: 400, body },
		{ operation: vendor.resources[0]?.operations[0] },
	);

it.each(shapes)('$name reads $body', ({ vendor, body, words }) => {
	const { sentence } = vendorFailure(vendor, body);
	expect(sentence).toBe(`${vendor.name} replied 400${words}`);
});

describe.each(vendorCases)('$label', ({ vendor }) => {
	it.each([
		...[undefined, null, '', 'Bad Request', '<html></html>', 5, true, [], ['a'], {}, { message: null }],
		...[{ message: { text: 'x' } }, { error: null }, { error: {} }, { mobile: 'x' }],
	])('makes no words up from %j', (body) => {
		const failure = vendorFailure(vendor, body);
		expect(failure.sentence).toBe(`${vendor.name} replied 400 ${NONE}`);
		expect(failure.advice).not.toBe('');
	});
});

it('keeps the values that a list offers to everybody, and takes out what else was submitted', () => {
	const [create] = carePortals.resources[0]?.operations ?? [];
	const refuse = (gender: string) =>
		explainReply(
			{ vendor: carePortals, secrets: new Set() },
			{
				kind: 'replied',
				status: 400,
				body: { message: `gender must be male or female, not ${gender}; Ann is known` },
			},
			{ operation: create, values: { gender, firstName: 'Ann' } },
		).sentence;
	expect(refuse('male')).toContain('gender must be male or female, not male; [removed] is known');
	expect(refuse('agender')).toContain('gender must be male or female, not [removed]; [removed] is known');
});

it('keeps the names of fields that Match On was told to look at', () => {
	const upsert = ekaCare.resources[0]?.operations.find(({ value }) => value === 'upsert');
	const { sentence } = explainReply(
		{ vendor: ekaCare, secrets: new Set() },
		{ kind: 'replied', status: 400, body: { message: 'email or mobile is missing' } },
		{ operation: upsert, values: { matchOn: ['email', 'mobile'] } },
	);
	expect(sentence).toBe('Eka Care replied 400: email or mobile is missing');
});

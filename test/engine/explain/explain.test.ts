import { carePortals } from '../../../nodes/CarePortals/vendor';
import { ekaCare } from '../../../nodes/EkaCare/vendor';
import { hippHealth } from '../../../nodes/HippHealth/vendor';
import { explainReply } from '../../../nodes/engine/explain/explain';
import type { Vendor } from '../../../nodes/engine/define/vendor';
import { upheal } from '../../../nodes/Upheal/vendor';

const NONE = 'without an explanation';

/** Every documented shape of an error, and the ones that were seen elsewhere. */
const SHAPES: Array<[Vendor, object, string]> = [
	[ekaCare, { message: 'Unauthorized' }, ': Unauthorized'],
	[ekaCare, { status: 'error', message: 'EkaUser not found' }, ': EkaUser not found'],
	[ekaCare, { status: 'error', error: { code: 'NOT_FOUND', message: 'No such user' } }, ': No such user'],
	[ekaCare, { code: 401, error: 'Invalid client' }, ': Invalid client'],
	[ekaCare, { mobile: ['Too short.', 'Not digits.'] }, ': Mobile: Too short. Not digits'],
	[ekaCare, { message: ['Only one of them.'], dob: ['Wrong.'] }, ': Only one of them; Date of Birth: Wrong'],
	[ekaCare, { unheard_of: ['This field is not known.'] }, ': unheard_of: This field is not known'],
	[ekaCare, { __proto__key: ['x'], constructor: ['y'] }, ': __proto__key: x; constructor: y'],
	[carePortals, { message: 'Account Exists Already' }, ': Account Exists Already'],
	[
		carePortals,
		{ message: ['email must be an email', 'dob is wrong'] },
		': email must be an email; dob is wrong',
	],
	[hippHealth, { error: 'API key required' }, ': API key required'],
	[
		hippHealth,
		{ error: 'Validation error', details: [{ code: 'x', message: 'Invalid', path: ['providerPayors', 0] }] },
		': Validation error; providerPayors.0: Invalid',
	],
	[
		hippHealth,
		{ error: 'Validation error', details: [{ code: 'x', message: 'Required', path: ['firstName'] }] },
		': Validation error; First Name: Required',
	],
	[hippHealth, { error: 'Validation error', details: 'none' }, ': Validation error'],
	[upheal, { message: 'Taken' }, ': Taken'],
	[upheal, { error: 'Taken' }, ': Taken'],
	[upheal, { title: 'Taken', message: 5 }, ': Taken'],
];

const vendorFailure = (vendor: Vendor, body: unknown) =>
	explainReply(
		{ vendor, secrets: new Set() },
		{ kind: 'replied', status: 400, body },
		{ operation: vendor.resources[0]?.operations[0] },
	);

it.each(SHAPES)('$name reads %j', (vendor, body, words) => {
	const { sentence } = vendorFailure(vendor, body);
	expect(sentence).toBe(`${vendor.name} replied 400${words}`);
});

describe.each([ekaCare, carePortals, hippHealth, upheal])('$name', (vendor) => {
	it.each([
		...[undefined, null, '', 'Bad Request', '<html></html>', 5, true, [], ['a'], {}, { message: null }],
		...[{ message: { text: 'x' } }, { error: null }, { error: {} }, { mobile: 'x' }],
	])('makes no words up from %j', (body) => {
		const failure = vendorFailure(vendor, body);
		expect(failure.sentence).toBe(`${vendor.name} replied 400 ${NONE}`);
		expect(failure.advice).not.toBe('');
	});
});

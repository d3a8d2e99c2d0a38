import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { required } from '../../nodes/engine/define/field';
import { text } from '../../nodes/engine/define/fields';
import { readmeWithTables } from '../../tools/docs/readme';
import { readSubjects, type Subject } from '../../tools/docs/subject';
import { vendorPage } from '../../tools/docs/vendor-page';
import { ROOT } from '../../tools/vendors';
import { showing, withField, withOperation, withVendor } from './changed';

let eka: Subject;
beforeAll(() => {
	const found = readSubjects().find(({ folder }) => folder === 'EkaCare');
	if (found === undefined) throw new Error('There is no Eka Care');
	eka = found;
});

const changes: Array<[string, (subject: Subject) => Subject, string]> = [
	['a label', (s) => withField(s, 'seat_type', showing({ displayName: 'Kind of Seat' })), '**Kind of Seat**'],
	['an explanation', (s) => withField(s, 'dob', showing({ description: 'Birthday' })), 'Birthday.<br>'],
	[
		'an allowed value',
		(s) => withField(s, 'seat_type', showing({ options: [{ name: 'Gold', value: 'g' }] })),
		'One of: `g` Gold<br>',
	],
	['a default', (s) => withField(s, 'seat_type', showing({ default: 'p' })), 'Preselected: `p` Premium'],
	[
		'an example',
		(s) => withField(s, 'email', showing({ placeholder: 'e.g. a@example.com' })),
		'`a@example.com`',
	],
	['a required mark', (s) => withField(s, 'mobile', required), '`mobile`<br>*required*'],
	[
		'a format',
		(s) =>
			withField(s, 'mobile', (field) => ({
				...field,
				says: ['must be short'],
			})),
		'Mobile must be short',
	],
	[
		'an advisory check',
		(s) =>
			withField(s, 'firstname', (field) => ({
				...field,
				check: { says: ['is a nickname'], test: () => undefined },
			})),
		'*Advisory:* First Name is a nickname',
	],
	[
		'a new field',
		(s) =>
			withOperation(s, 'create', (operation) => ({
				...operation,
				fields: { ...operation.fields, title: text({ label: 'Title', about: 'Title of the user' }) },
			})),
		'**Title**<br>`title`',
	],
	[
		'a rule between fields',
		(s) =>
			withOperation(s, 'create', (operation) => ({
				...operation,
				rules: operation.rules.map((rule) => ({ ...rule, sentence: () => 'Give them all' })),
			})),
		'- Give them all.',
	],
	[
		'an address',
		(s) =>
			withOperation(s, 'create', (operation) => ({
				...operation,
				request: { method: 'PUT', path: '/cdr/v2/ekauser/' },
			})),
		'`PUT /cdr/v2/ekauser/`',
	],
	[
		'a description',
		(s) => withOperation(s, 'get', (operation) => ({ ...operation, description: 'Look a user up' })),
		'Look a user up.',
	],
	['an option', (s) => withVendor(s, { requestsPerMinute: 77 }), 'Preselected: `77`'],
	['an advice', (s) => withVendor(s, { advice: { 418: 'Make tea.' } }), '| 418 | Make tea. | all |'],
	[
		'a fact that nobody documents',
		(s) => ({
			...s,
			facts: { ...s.facts, unconfirmed: [{ notDocumented: 'the colour', whatWeDo: 'paints it red' }] },
		}),
		'| the colour | paints it red |',
	],
];

it.each(changes)('%s that changes shows in the page', (_what, change, expected) => {
	const before = readFileSync(join(ROOT, 'docs/eka-care.md'), 'utf8');
	const after = vendorPage(change(eka));
	expect([before.includes(expected), after.includes(expected)]).toEqual([false, true]);
});

it('an operation without an output preview or a sentence on its second run stops the writing', () => {
	expect(() => vendorPage({ ...eka, outputs: new Map() })).toThrow('no output preview');
	const silent = withOperation(eka, 'create', (operation) => ({ ...operation, secondRun: undefined }));
	expect(() => vendorPage(silent)).toThrow('"Create user" does not say what a second run comes to');
});

it('the README’s table follows the facts, and the rest of it stays', () => {
	const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
	const unconfirmed = [{ notDocumented: 'the colour', whatWeDo: 'paints it red' }];
	const changed = readmeWithTables(readme, [{ ...eka, facts: { ...eka.facts, unconfirmed } }]);
	expect(changed).toContain('| Eka Care | the colour | paints it red |\n\n');
	expect(changed.split('\n| Node |')[0]).toEqual(readme.split('\n| Node |')[0]);
	expect(changed.split('\n').at(-2)).toEqual(readme.split('\n').at(-2));
	expect(() => readmeWithTables('# Another file', [eka])).toThrow('has no table');
});

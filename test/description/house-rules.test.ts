import type { INodeProperties } from 'n8n-workflow';
import { rules } from './house-rules';

const text = (more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Asha',
	description: 'The name',
	...more,
});
const choice = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	...text({ name, type: 'options', placeholder: undefined, default: 'a' }),
	noDataExpression: true,
	options: [{ name: 'A', value: 'a', action: 'Create user', description: 'Create it' }],
	...more,
});
const collection = (more: Partial<INodeProperties> = {}) =>
	text({
		name: 'more',
		type: 'collection',
		default: {},
		placeholder: 'Add Field',
		options: [text()],
		...more,
	});

const good = [choice('resource'), choice('operation'), text({ required: true }), collection()];

/** For each rule, parameters that break it. */
const broken: Record<keyof typeof rules, INodeProperties[][]> = {
	'no two parameters of one name are shown under the same conditions': [
		[text(), text()],
		[collection({ options: [text(), text()] })],
	],
	'a condition names a parameter that is there and a value that it offers': [
		[text({ displayOptions: { show: { operation: ['a'] } } })],
		[choice('operation'), text({ displayOptions: { show: { operation: ['b'] } } })],
	],
	'text that a person types has an example': [
		[text({ placeholder: 'Asha' })],
		[collection({ options: [text({ placeholder: undefined })] })],
		[text({ type: 'resourceLocator', modes: [{ displayName: 'ID', name: 'id', type: 'string' }] })],
	],
	'every value is explained': [[text({ description: undefined })]],
	'a single sentence has no final period, several have': [
		[text({ description: 'The name.' })],
		[text({ description: 'The name. As written' })],
	],
	'resource and operation are chosen, not computed': [[choice('operation', { noDataExpression: false })]],
	'an operation has a description, and an action without articles': [
		[
			choice('operation', {
				options: [{ name: 'A', value: 'a', action: 'Create a user', description: 'Do' }],
			}),
		],
		[choice('operation', { options: [{ name: 'A', value: 'a', action: 'Create user' }] })],
	],
	'a choice starts from a value it offers, or from none': [[choice('gender', { default: 'z' })]],
	'a collection says what its button adds': [[collection({ placeholder: undefined })]],
	'a picker offers its list first': [[text({ type: 'resourceLocator', modes: [] })]],
};

describe.each(Object.entries(rules))('the rule "%s"', (name, find) => {
	it('accepts what keeps it', () => expect(find(good)).toEqual([]));

	it.each((broken[name] ?? []).map((parameters) => [parameters]))('finds what breaks it', (parameters) => {
		expect(find(parameters)).toHaveLength(1);
	});

	it('has an example of what breaks it', () => expect(broken[name]).not.toHaveLength(0));
});

import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Fields } from './field';
import { allFields, COLLECTIONS, type Operation, type Resource } from './operation';
import type { Rule } from './rules';

/** The parameters a person sees in the editor, derived from the operations. */
export function parametersOf(resources: readonly Resource[]): INodeProperties[] {
	return [resourceParameter(resources), ...resources.flatMap(resourceParameters)];
}

function resourceParameter(resources: readonly Resource[]): INodeProperties {
	return selector(
		'Resource',
		'resource',
		resources.map(({ name, value }) => ({ name, value })),
	);
}

function resourceParameters(resource: Resource): INodeProperties[] {
	const options = resource.operations.map(({ name, value, action, description }) => ({
		name,
		value,
		action,
		description,
	}));
	return [
		{
			...selector('Operation', 'operation', options),
			displayOptions: { show: { resource: [resource.value] } },
		},
		...resource.operations.flatMap((operation) => operationParameters(resource, operation)),
	];
}

/** What selects the form itself is never an expression. */
const FORM = { type: 'options', noDataExpression: true } as const;

/** The option that was declared first is the default. */
function selector(displayName: string, name: string, options: INodePropertyOptions[]): INodeProperties {
	return { ...FORM, displayName, name, default: options[0]?.value, options: sorted(options) };
}

function operationParameters(resource: Resource, operation: Operation): INodeProperties[] {
	const displayOptions = { show: { resource: [resource.value], operation: [operation.value] } };
	return [
		...operation.rules.filter((rule) => rule.notice).map((rule) => notice(rule, allFields(operation))),
		...Object.entries(operation.fields).map(([name, field]) => ({
			...field.parameter,
			name,
			...(field.required ? { required: true } : {}),
		})),
		...collection(operation),
	].map((parameter) => ({ ...parameter, displayOptions }));
}

function notice(rule: Rule, fields: Fields): INodeProperties {
	const labels = rule.keys.map((key) => fields[key]?.parameter.displayName ?? key);
	return {
		displayName: rule.sentence(labels),
		name: `${rule.keys.join('_')}_notice`,
		type: 'notice',
		default: '',
	};
}

function collection({ more }: Operation): INodeProperties[] {
	if (more === undefined) return [];
	const { label, add } = COLLECTIONS[more.in];
	const options = Object.entries(more.fields)
		.map(([name, field]) => ({ ...field.parameter, name }))
		.sort((a, b) => a.displayName.localeCompare(b.displayName, 'en'));
	return [{ displayName: label, name: more.in, type: 'collection', placeholder: add, default: {}, options }];
}

function sorted(options: INodePropertyOptions[]): INodePropertyOptions[] {
	return [...options].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

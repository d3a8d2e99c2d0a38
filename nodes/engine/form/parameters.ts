import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { byName, labelOf, type Field, type Fields } from '../define/field';
import { COLLECTIONS, type CollectionName, type Operation, type Resource } from '../define/operation';
import type { Rule } from '../define/rules';
import type { Vendor } from '../define/vendor';
import { optionFields } from './options';

/** The parameters a person sees in the editor, derived from the operations. */
export function parametersOf(vendor: Vendor): INodeProperties[] {
	const resources = vendor.resources.map(({ name, value }) => ({ name, value }));
	return [
		selector('Resource', 'resource', resources),
		...vendor.resources.flatMap((resource) => resourceParameters(vendor, resource)),
	];
}

function resourceParameters(vendor: Vendor, { value: resource, operations }: Resource): INodeProperties[] {
	const options = operations.map(({ name, value, action, description }) => ({
		name,
		value,
		action,
		description,
	}));
	return [
		{ ...selector('Operation', 'operation', options), displayOptions: { show: { resource: [resource] } } },
		...operations.flatMap((operation) => operationParameters(vendor, resource, operation)),
	];
}

/** What selects the form itself is never an expression. */
const FORM = { type: 'options', noDataExpression: true } as const;

/** The option that was declared first is the default. */
function selector(displayName: string, name: string, options: INodePropertyOptions[]): INodeProperties {
	return { ...FORM, displayName, name, default: options[0]?.value, options: byName(options) };
}

function operationParameters(vendor: Vendor, resource: string, operation: Operation): INodeProperties[] {
	const { more, fields, rules } = operation;
	const show = { resource: [resource], operation: [operation.value] };
	return [
		...Object.entries(fields).flatMap(([name, field]) => [
			...rules
				.filter((rule) => rule.notice && rule.keys[0] === name)
				.map((rule) => notice(rule, operation.allFields)),
			parameter(name, field),
		]),
		...(more === undefined ? [] : [collection(more.in, more.fields)]),
		collection('options', optionFields(vendor, operation)),
	].map((each) => ({ ...each, displayOptions: { show: { ...show, ...each.displayOptions?.show } } }));
}

function parameter(name: string, { parameter: shown, required, shownWith }: Field): INodeProperties {
	return {
		...shown,
		name,
		...(required ? { required } : {}),
		...(shownWith === undefined ? {} : { displayOptions: { show: shownWith } }),
	};
}

function notice(rule: Rule, fields: Fields): INodeProperties {
	const labels = rule.keys.map((key) => labelOf(fields, key));
	const name = `${rule.keys.join('_')}_notice`;
	return { displayName: rule.sentence(labels), name, type: 'notice', default: '' };
}

export function collection(name: CollectionName, fields: Fields): INodeProperties {
	const { label, add } = COLLECTIONS[name];
	const options = Object.entries(fields)
		.map(([key, field]) => parameter(key, field))
		.sort((a, b) => a.displayName.localeCompare(b.displayName, 'en'));
	return { displayName: label, name, type: 'collection', placeholder: add, default: {}, options };
}

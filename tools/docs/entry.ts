import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { spoken, type FieldParameter } from '../../nodes/engine/define/field';
import { saysNoMore } from '../../nodes/engine/define/fields/choice';
import { cell, code, lines, withoutHtml } from './markdown';

/** More values than this stand in a table of their own. */
export const MANY = 20;

type Shown = FieldParameter | INodeProperties;

/** The values of an options or multi-options parameter. */
export function allowedValues(parameter: Shown): INodePropertyOptions[] {
	return (parameter.options ?? []).filter((option): option is INodePropertyOptions => 'value' in option);
}

/** What a person enters into a parameter, for a table cell. */
export function whatToEnter(parameter: Shown, more: readonly string[] = []): string {
	const about = withoutHtml(parameter.description ?? '').replace(/\.$/, '');
	return lines([
		about === '' ? '' : `${cell(about)}.`,
		allowed(parameter),
		...forms(parameter),
		...more,
		example(parameter),
		preselected(parameter),
	]);
}

function allowed(parameter: Shown): string {
	const values = allowedValues(parameter);
	if (values.length === 0) return '';
	const count = parameter.type === 'multiOptions' ? 'Any of' : 'One of';
	if (values.length > MANY) return `${count} the ${values.length} values below.`;
	return `${count}: ${values.map(named).join(' · ')}`;
}

/** `b` Basic, and only `ADMIN` where the name says no more than the value. */
export function named({ name, value }: INodePropertyOptions): string {
	const typed = String(value);
	return saysNoMore(name, typed) ? code(typed) : `${code(typed)} ${cell(name)}`;
}

/** How a value of a type may be given; see "How values are read" of the index. */
function forms(parameter: Shown): string[] {
	const { minValue, maxValue, dateOnly, password } = parameter.typeOptions ?? {};
	switch (parameter.type) {
		case 'boolean':
			return ['True or false.'];
		case 'number':
			return [minValue === undefined ? 'A number.' : `A whole number from ${minValue} to ${maxValue}.`];
		case 'dateTime':
			return [
				dateOnly === true
					? 'A date as `YYYY-MM-DD`; of a date and time the date is kept as written.'
					: 'A date and time in ISO 8601; without a zone it is UTC, a date alone is its midnight in UTC.',
			];
		case 'json':
			return ['A JSON object, as an object or as its text.'];
		case 'multiOptions':
			return ['Pick them, or give a list: an array, a JSON array or text with commas.'];
		case 'resourceLocator':
			return [`${spoken(modes(parameter), 'and')}; an expression may give the ID alone.`];
		default:
			return password === true ? ['The editor hides it.'] : [];
	}
}

function modes(parameter: Shown): string[] {
	return (parameter.modes ?? []).map(({ displayName }) => `*${cell(displayName)}*`);
}

function example(parameter: Shown): string {
	const shown = [parameter.placeholder, ...(parameter.modes ?? []).map((mode) => mode.placeholder)];
	const text = shown.find((placeholder) => placeholder?.startsWith('e.g. '));
	return text === undefined ? '' : `Example: ${code(text.replace(/^e\.g\. /, ''))}`;
}

function preselected(parameter: Shown): string {
	const { default: value } = parameter;
	const texts = (Array.isArray(value) ? value : [value]).filter((text) =>
		['string', 'number', 'boolean'].includes(typeof text),
	);
	const shown = texts.map(String).filter((text) => text !== '');
	if (shown.length === 0) return '';
	const names = allowedValues(parameter);
	return `Preselected: ${shown
		.map((text) => names.find(({ value: typed }) => String(typed) === text) ?? { name: text, value: text })
		.map(named)
		.join(' · ')}`;
}

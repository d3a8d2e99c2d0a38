import type { INodeProperties } from 'n8n-workflow';
import type { Field, Fields } from '../../nodes/engine/define/field';
import { allowedValues, MANY, whatToEnter } from './entry';
import { blocks, cell, code, lines, table } from './markdown';

const HEADS = ['Field', 'What to enter', 'What the node says about other values'];

/** A table with a row for each field. `notes` are about single fields, by key. */
export function fieldTable(fields: Fields, notes: Readonly<Record<string, string>> = {}): string {
	const rows = Object.entries(fields).map(([key, field]) => fieldRow(key, field, notes[key] ?? ''));
	return table(HEADS, rows);
}

function fieldRow(key: string, field: Field, note: string): string[] {
	const { parameter, required, shownWith, says, check } = field;
	const sentence = (predicate: string) => `${cell(parameter.displayName)} ${cell(predicate)}`;
	return [
		head(parameter.displayName, key, required),
		lines([whatToEnter(parameter, formsOf(field)), shownBeside(shownWith), note]),
		lines([
			...[...(required ? ['is required'] : []), ...says].map(sentence),
			...(check?.says ?? []).map((predicate) => `*Advisory:* ${sentence(predicate)}`),
		]),
	];
}

function head(label: string, key: string, required: boolean | undefined): string {
	return lines([`**${cell(label)}**`, code(key), required === true ? '*required*' : '']);
}

/** What the rule of a field takes beyond what its parameter shows. */
function formsOf(field: Field): string[] {
	const { takes, parameter, untidy, rule } = field;
	return [
		...(parameter.type === 'string' && takes === 'lists'
			? ['A list: an array, a JSON array, text with commas or one value.']
			: []),
		...(takes === 'any text' ? ['Other text, given by expression, is sent as it is.'] : []),
		...(untidy === undefined ? [] : [`${code(untidy)} is sent as ${code(String(rule.parse(untidy)))}.`]),
	];
}

function shownBeside(others: Field['shownWith']): string {
	const conditions = Object.entries(others ?? {}).map(
		([key, values]) => `${code(key)} is ${values.map((value) => code(String(value))).join(' or ')}`,
	);
	return conditions.length === 0 ? '' : `Shown when ${conditions.join(' and ')}.`;
}

/** The parameters of a node that is not made of operations. Collections give their fields. */
export function propertyTables(properties: readonly INodeProperties[]): string {
	const shown = properties.flatMap(unfolded);
	const rows = shown.map((property) => [
		head(property.displayName, property.name, property.required),
		whatToEnter(property),
	]);
	const long = shown.filter((property) => allowedValues(property).length > MANY);
	return blocks(
		rows.length === 0 ? 'It has no parameters.' : table(HEADS.slice(0, 2), rows),
		...long.map(valueTable),
	);
}

function unfolded(property: INodeProperties): INodeProperties[] {
	if (property.type === 'notice' || property.type === 'hidden') return [];
	if (property.type !== 'collection') return [property];
	return (property.options ?? []).flatMap((option) =>
		'type' in option ? [{ ...option, displayName: `${property.displayName} → ${option.displayName}` }] : [],
	);
}

function valueTable(property: INodeProperties): string {
	return blocks(
		`Values of **${cell(property.displayName)}**:`,
		table(
			['Value', 'Name'],
			allowedValues(property).map(({ name, value }) => [code(String(value)), cell(name)]),
		),
	);
}

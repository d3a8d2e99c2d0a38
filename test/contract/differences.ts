import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Field } from '../../nodes/engine/define/field';
import type { Operation } from '../../nodes/engine/define/operation';
import type { DocumentedOperation } from './documented-operation';
import { sampleOf } from './sample';

const ajv = addFormats(new Ajv({ strict: false }));

/** Every way in which an operation of a node and the contract's operation differ, a sentence each. */
export function differences(operation: Operation, documented: DocumentedOperation | undefined): string[] {
	if (documented === undefined) return ['the contract has no such call'];
	// What only steers the node is none of the vendor's business.
	const fields = Object.fromEntries(Object.entries(operation.allFields).filter(([, field]) => !field.local));
	const keys = Object.keys(fields);
	const known = [...Object.keys(documented.properties), ...documented.pathKeys];
	return [
		...known.filter((key) => !keys.includes(key)).map((key) => `${key}: missing in the node`),
		...keys.filter((key) => !known.includes(key)).map((key) => `${key}: not in the contract`),
		...Object.entries(fields).flatMap(([key, field]) => fieldDifferences(key, field, documented)),
		...ruleDifferences(operation, documented),
	];
}

function fieldDifferences(
	key: string,
	field: Field,
	{ properties, required, pathKeys }: DocumentedOperation,
): string[] {
	if (pathKeys.includes(key)) return field.required ? [] : [`${key}: in the path, but not required`];
	const property = properties[key];
	if (property === undefined) return [];
	return [
		...(field.required === required.includes(key)
			? []
			: [`${key}: ${field.required ? 'required in the node only' : 'required in the contract only'}`]),
		...(ajv.validate(property, sampleOf(field)) ? [] : [`${key}: what is sent ${ajv.errorsText()}`]),
		...unlike(`${key}: values`, valuesOf(field), [...(property.enum ?? [])].sort()),
		...unlike(`${key}: default`, presetOf(field), property.default),
	];
}

function valuesOf({ parameter }: Field): unknown[] {
	return (parameter.options ?? []).flatMap((option) => ('value' in option ? [option.value] : [])).sort();
}

/** What the editor preselects; nothing and an empty list are no default. */
function presetOf({ parameter }: Field): unknown {
	const { default: preset } = parameter;
	return preset === '' || (Array.isArray(preset) && preset.length === 0) ? undefined : preset;
}

/** A rule between fields, by the number of fields it allows. */
function ruleDifferences(operation: Operation, { atLeastOne, notBoth }: DocumentedOperation): string[] {
	// With a path key there is an existing thing to change, and every one of its fields may be the only one.
	const between = operation.rules.filter(
		({ keys, allows, advisory }) =>
			!advisory && !(allows(keys.length) && keys.length === Object.keys(operation.more?.fields ?? {}).length),
	);
	const keysOf = (matches: (allows: (given: number) => boolean, count: number) => boolean) =>
		between
			.filter(({ allows, keys }) => matches(allows, keys.length))
			.flatMap(({ keys }) => [...keys])
			.sort();
	return [
		...unlike(
			'at least one of',
			keysOf((allows) => !allows(0)),
			[...atLeastOne].sort(),
		),
		...unlike(
			'not both of',
			keysOf((allows, count) => allows(0) && !allows(count)),
			[...notBoth].sort(),
		),
	];
}

function unlike(what: string, inNode: unknown, inContract: unknown): string[] {
	const [ours, theirs] = [JSON.stringify(inNode), JSON.stringify(inContract)];
	return ours === theirs ? [] : [`${what} ${ours} in the node, ${theirs} in the contract`];
}

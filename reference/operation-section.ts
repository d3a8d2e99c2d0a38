import type { Fields } from '../nodes/shared/field';
import { allFields, COLLECTIONS, type Operation, type Resource } from '../nodes/shared/operation';
import { severalFound } from '../nodes/shared/procedures/several-found';
import { fieldTable } from './field-table';
import { anchor, blocks, code, link, list } from './markdown';
import { outputBlock } from './output-block';
import type { Subject } from './subject';

const EFFECTS = {
	create: 'writes (creates)',
	read: 'only reads',
	update: 'writes (changes)',
	delete: 'writes (removes)',
} as const;

/** All about one operation. */
export function operationSection(subject: Subject, resource: Resource, operation: Operation): string {
	const name = `${resource.value}.${operation.value}`;
	const output = subject.outputs.get(name);
	const secondRun = subject.facts.secondRun[name];
	if (output === undefined || secondRun === undefined) {
		throw new Error(`${subject.folder} has no output preview or no sentence on a second run of ${name}`);
	}
	const twin = earlierTwin(resource, operation);
	return blocks(
		`### ${operation.action}`,
		`${operation.description.replace(/\.$/, '')}.`,
		list([
			`**In the node:** Resource *${resource.name}* (${code(resource.value)}), Operation *${operation.name}* (${code(operation.value)})`,
			`**Request:** ${requests(resource, operation).join(', ')}. ${link('The vendor’s page', operation.source)}`,
			`**Reads or writes:** ${effectOf(resource, operation)}`,
			`**A second run:** ${secondRun}`,
		]),
		...(twin === undefined
			? [fieldTable(operation.fields), moreFields(operation), rules(operation)]
			: [`The fields and rules are those of ${link(twin.action, `#${anchor(twin.action)}`)}.`]),
		outputWords(subject, operation),
		outputBlock(output),
	);
}

export function effectOf(resource: Resource, operation: Operation): string {
	return changeOf(resource, operation) === undefined
		? EFFECTS[operation.effect]
		: 'writes (creates or changes)';
}

/** The update that an operation carries out where the person exists; such an operation is named upsert. */
function changeOf(resource: Resource, operation: Operation): Operation | undefined {
	return operation.value === 'upsert'
		? resource.operations.find(({ value }) => value === 'update')
		: undefined;
}

/** An operation shown before that has the very same fields. */
function earlierTwin({ operations }: Resource, operation: Operation): Operation | undefined {
	const { fields, more, rules: between } = operation;
	return operations
		.slice(0, operations.indexOf(operation))
		.find((other) => other.fields === fields && other.more === more && other.rules === between);
}

/** In the order in which they are sent; an operation that looks first sends what is needed then. */
function requests(resource: Resource, operation: Operation): string[] {
	const { request, lookup, procedure, effect, existsStatus } = operation;
	const own = code(`${request.method} ${request.path}`);
	if (procedure === undefined || effect === 'read') return [own];
	if (lookup === undefined) return [own, `which replies ${existsStatus} where the person exists`];
	const looked = lookup.request('', '');
	const change = changeOf(resource, operation)?.request;
	const changed = change === undefined ? [] : [code(`${change.method} ${change.path}`)];
	return [
		`${code(`${looked.method} ${looked.path}`)} to look first`,
		`then ${[own, ...changed].join(' or ')} where it is needed`,
	];
}

function moreFields({ more }: Operation): string | undefined {
	if (more === undefined) return undefined;
	return blocks(
		`Under **${COLLECTIONS[more.in].label}** (${code(more.in)}):`,
		fieldTable(sorted(more.fields)),
	);
}

/** As the editor lists them. */
function sorted(fields: Fields): Fields {
	return Object.fromEntries(
		Object.entries(fields).sort(([, a], [, b]) =>
			a.parameter.displayName.localeCompare(b.parameter.displayName, 'en'),
		),
	);
}

function rules(operation: Operation): string | undefined {
	const fields = allFields(operation);
	const sentences = operation.rules.map(({ keys, sentence, advisory }) => {
		const labels = keys.map((key) => fields[key]?.parameter.displayName ?? key);
		return `${advisory === true ? '*Advisory:* ' : ''}${sentence(labels)}.`;
	});
	return sentences.length === 0 ? undefined : blocks('Rules between the fields:', list(sentences));
}

function outputWords({ vendor }: Subject, operation: Operation): string {
	const each = operation.value === 'getAll' ? 'one item for each person found' : 'one item';
	const several =
		operation.procedure !== undefined && operation.effect === 'create' && operation.lookup !== undefined
			? ` If two people could be meant: “${severalFound(vendor).sentence}”, and nothing is changed.`
			: '';
	return `Output: ${each}.${several}`;
}

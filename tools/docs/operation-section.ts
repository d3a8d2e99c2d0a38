import { labelOf, spoken, type Fields } from '../../nodes/engine/define/field';
import { COLLECTIONS, type Operation, type Resource } from '../../nodes/engine/define/operation';
import type { RequestTemplate } from '../../nodes/engine/define/request';
import { severalFound } from '../../nodes/engine/people/people';
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
	if (output === undefined) throw new Error(`${subject.folder} has no output preview of ${name}`);
	const twin = earlierTwin(resource, operation);
	return blocks(
		`### ${operation.action}`,
		`${operation.description.replace(/\.$/, '')}.`,
		list([
			`**In the node:** Resource *${resource.name}* (${code(resource.value)}), Operation *${operation.name}* (${code(operation.value)})`,
			`**Request:** ${requests(operation).join(', ')}. ${link('The vendor’s page', operation.source)}`,
			`**Reads or writes:** ${effectOf(operation)}`,
			`**A second run:** ${secondRunOf(operation)}`,
		]),
		...(twin === undefined
			? [fieldTable(operation.fields), moreFields(operation), rules(operation)]
			: [`The fields and rules are those of ${link(twin.action, `#${anchor(twin.action)}`)}.`]),
		outputWords(subject, operation),
		outputBlock(output),
	);
}

export function effectOf({ effect, how }: Operation): string {
	return how.kind === 'createOrUpdate' ? 'writes (creates or changes)' : EFFECTS[effect];
}

/** Most second runs follow from what an operation does; an operation says what does not. */
function secondRunOf({ secondRun, how, effect, lookup, keys, allFields, action }: Operation): string {
	if (secondRun !== undefined) return secondRun;
	if (how.kind === 'createOrUpdate')
		return 'Finds the person, sends what differs, and nothing where nothing differs. Nobody is made twice.';
	if (how.kind === 'createIfNew') {
		const by = Object.keys(lookup?.by ?? {}).filter((key) => keys.includes(key));
		const found = by.map((key) => labelOf(allFields, key).toLowerCase());
		return found.length === 0
			? 'The vendor refuses a second one: the outcome is `exists`, and nothing changes.'
			: `Finds the person by ${spoken(found, 'or')}: the outcome is \`exists\`, and nothing changes.`;
	}
	if (effect === 'read') return 'Reads again.';
	if (effect === 'update') return 'Sets the same values again: nothing changes.';
	throw new Error(`"${action}" does not say what a second run comes to`);
}

/** An operation shown before that has the very same fields. */
function earlierTwin({ operations }: Resource, operation: Operation): Operation | undefined {
	const { fields, more, rules: between } = operation;
	return operations
		.slice(0, operations.indexOf(operation))
		.find((other) => other.fields === fields && other.more === more && other.rules === between);
}

/** In the order in which they are sent; an operation that looks first sends what is needed then. */
function requests({ request, how, lookup, exists }: Operation): string[] {
	const own = call(request);
	switch (how.kind) {
		case 'oneRequest':
		case 'getMany':
			return [own];
		case 'createIfNew':
			return lookup === undefined
				? [own, `which replies ${exists?.status} where the person exists`]
				: lookFirst(lookup.request, own);
		case 'createOrUpdate':
			return lookFirst(how.lookup.request, `${own} or ${call(how.update.request)}`);
	}
}

function lookFirst(look: RequestTemplate, then: string): string[] {
	return [`${call(look)} to look first`, `then ${then} where it is needed`];
}

function call({ method, path }: RequestTemplate): string {
	return code(`${method} ${path}`);
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
	const sentences = operation.rules.map(({ keys, sentence, advisory }) => {
		const labels = keys.map((key) => labelOf(operation.allFields, key));
		return `${advisory === true ? '*Advisory:* ' : ''}${sentence(labels)}.`;
	});
	return sentences.length === 0 ? undefined : blocks('Rules between the fields:', list(sentences));
}

function outputWords({ vendor }: Subject, { how, lookup }: Operation): string {
	const each = how.kind === 'getMany' ? 'one item for each person found' : 'one item';
	const looks = how.kind === 'createOrUpdate' || (how.kind === 'createIfNew' && lookup !== undefined);
	const several = `If two people could be meant: “${severalFound(vendor).sentence}”, and nothing is changed.`;
	return `Output: ${each}.${looks ? ` ${several}` : ''}`;
}

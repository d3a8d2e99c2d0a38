import type { Operation, Resource } from '../../nodes/shared/operation';
import type { DocumentedReplies } from './documented-replies';
import { either, listOfTexts, object, previewOfValue, text, textOrNull, type Preview } from './preview';

interface Subject {
	readonly resource: Resource;
	readonly operation: Operation;
	readonly replies: DocumentedReplies;
}

/** The procedures whose output is not the reply itself, by the operations that are named for them. */
const OUTPUTS: Readonly<Record<string, (subject: Subject) => Preview>> = {
	getAll: ({ operation, replies }) => entryOf(replies.success(operation.request)),
	ensure: (subject) => outcome(either(created(subject), existing(subject))),
	upsert: (subject) => outcome(either(either(created(subject), updated(subject)), existing(subject))),
};

/**
 * What one output item of an operation holds, with the options as they are by default. The rare reply to a create
 * that was lost and looked up again holds less, or the vendor's record in place of the reply.
 */
export function outputOf(subject: Subject): Preview {
	const { operation } = subject;
	const output = operation.procedure === undefined ? single(subject) : OUTPUTS[operation.value]?.(subject);
	if (output === undefined) throw new Error(`It is not known what ${operation.value} puts out`);
	return canWarn(operation) ? either(output, object({ warnings: listOfTexts })) : output;
}

function single({ operation, replies }: Subject): Preview {
	return operation.confirmation === undefined
		? replies.success(operation.request)
		: previewOfValue(operation.confirmation);
}

function outcome(reply: Preview): Preview {
	return object({ outcome: text, id: textOrNull, reply });
}

function created({ operation, replies }: Subject): Preview {
	return replies.success(operation.request);
}

function updated({ resource, replies }: Subject): Preview {
	const update = resource.operations.find(({ value }) => value === 'update');
	if (update === undefined) throw new Error(`${resource.name} is not updated by any operation`);
	return replies.success(update.request);
}

/** What the vendor says about a person who exists: a record, or only a refusal where it has no look-up. */
function existing({ operation, replies }: Subject): Preview {
	const { lookup, existsStatus, request } = operation;
	if (lookup !== undefined) {
		const found = replies.success(lookup.request('', ''));
		return listIn(found) === undefined ? found : entryOf(found);
	}
	if (existsStatus === undefined) throw new Error(`Nothing tells ${operation.value} who exists`);
	return replies.refusal(request, existsStatus);
}

function listIn({ properties = {} }: Preview): Preview | undefined {
	return Object.values(properties).find(({ type }) => type === 'array');
}

function entryOf(reply: Preview): Preview {
	const entry = listIn(reply)?.items;
	if (entry === undefined) throw new Error('A reply holds no list of people');
	return entry;
}

/** Advisory checks are of what is written. */
function canWarn({ effect }: Operation): boolean {
	return effect === 'create' || effect === 'update';
}

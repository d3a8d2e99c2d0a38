import type { Operation } from '../../nodes/engine/define/operation';
import type { DocumentedReplies } from './documented-replies';
import { either, listOfTexts, object, previewOfValue, text, textOrNull, type Preview } from './preview';

interface Subject {
	readonly operation: Operation;
	readonly replies: DocumentedReplies;
}

/**
 * What one output item of an operation holds, with the options as they are by default. The rare reply to a create
 * that was lost and looked up again holds less, or the vendor's record in place of the reply.
 */
export function outputOf(subject: Subject): Preview {
	const output = withoutWarnings(subject);
	return canWarn(subject.operation) ? either(output, object({ warnings: listOfTexts })) : output;
}

function withoutWarnings({ operation, replies }: Subject): Preview {
	const { how, request, confirmation } = operation;
	switch (how.kind) {
		case 'oneRequest':
			return confirmation === undefined ? replies.success(request) : previewOfValue(confirmation);
		case 'getMany':
			return entryOf(replies.success(request));
		case 'createIfNew':
			return outcome(either(replies.success(request), existing(operation, replies)));
		case 'createOrUpdate': {
			const written = either(replies.success(how.create.request), replies.success(how.update.request));
			return outcome(either(written, entryOf(replies.success(how.lookup.request))));
		}
	}
}

function outcome(reply: Preview): Preview {
	return object({ outcome: text, id: textOrNull, reply });
}

/** What the vendor says about a person who exists: a record, or only a refusal where it has no look-up. */
function existing({ action, lookup, exists, request }: Operation, replies: DocumentedReplies): Preview {
	if (lookup !== undefined) {
		const found = replies.success(lookup.request);
		return listIn(found) === undefined ? found : entryOf(found);
	}
	if (exists === undefined) throw new Error(`Nothing tells "${action}" who exists`);
	return replies.refusal(request, exists.status);
}

function listIn({ properties = {} }: Preview): Preview | undefined {
	return Object.values(properties).find(({ type }) => type === 'array');
}

function entryOf(reply: Preview): Preview {
	const entry = listIn(reply)?.items;
	if (entry === undefined) throw new Error('A reply holds no list of people');
	return entry;
}

/** Warnings come from advisory checks, and from Create or Update about what the vendor does not show. */
function canWarn({ allFields, rules, how }: Operation): boolean {
	const isChecked = Object.values(allFields).some(({ check }) => check !== undefined);
	return isChecked || rules.some(({ advisory }) => advisory) || how.kind === 'createOrUpdate';
}

import type { Failure } from './failure';
import { allFields, type Operation } from './operation';
import { CANCELLED, neverConnected, type NoReply, type Reply } from './reply';
import { scrub } from './scrub';
import type { Session } from './session';
import { labelOf, type Complaint, type Values } from './validate';
import type { Refusal, Vendor } from './vendor';

/** What a request was about; nothing where the editor asks for a list to choose from. */
export interface Subject {
	readonly operation?: Operation;
	readonly values?: Values;
}

const TIMED_OUT = new Set(['ECONNABORTED', 'ETIMEDOUT']);

const ADVICE: Readonly<Record<number, string>> = {
	400: 'Correct the values named here and run the item again.',
	401: 'Check the credential: it was refused.',
	403: 'The credential is valid but may not do this. Ask the vendor or an administrator for the permission.',
	404: 'Check that the ID exists at the vendor, and that the Base URL in the credential is right.',
	409: 'This person exists at the vendor already. Nothing was changed.',
	429: 'The vendor limits how many requests it takes in a given time. Lower Requests per Minute in the options.',
};

/** Why an item was not sent at all. */
export function explainComplaints(vendor: Vendor, complaints: readonly Complaint[]): Failure {
	const sentences = complaints.map((complaint) => complaint.sentence);
	return {
		sentence:
			sentences.length === 1
				? sentences.join()
				: `${sentences.length} fields need attention: ${sentences.join('; ')}`,
		advice: `Nothing was sent to ${vendor.name} for this item. Correct the input and run it again.`,
		fields: [...new Set(complaints.map((complaint) => complaint.field))],
	};
}

/** What a reply with another status than 2xx means. The vendor's words are kept, what it echoes is not. */
export function explainReply(
	session: Pick<Session, 'vendor' | 'secrets'>,
	reply: Reply,
	subject: Subject,
): Failure {
	const { status, body } = reply;
	const { vendor, secrets } = session;
	const refusal = vendor.refusal(body);
	// Sentences are joined and numbered: a period of the vendor's would stand in the middle.
	const clean = (words: string) => scrub(words, subject.values, secrets).replace(/[.\s]+$/, '');
	const words = wordsOf(refusal, subject.operation, clean);
	const advice = subject.operation?.advice?.[status] ?? vendor.advice[status] ?? ADVICE[status];
	return {
		sentence: `${vendor.name} replied ${status}${words === '' ? withoutWords(reply) : `: ${words}`}`,
		advice: advice ?? adviceForRange(vendor, subject.operation, status),
		status,
		code: refusal.code === undefined ? undefined : clean(refusal.code),
		fields: refusal.fields?.map((field) => field.key).filter((key) => isField(subject.operation, key)),
	};
}

function withoutWords({ givenUp }: Reply): string {
	return givenUp
		? ' to several requests in a row, so that no more of this run are sent'
		: ' without an explanation';
}

function wordsOf(
	{ message, fields = [] }: Refusal,
	operation: Operation | undefined,
	clean: (words: string) => string,
): string {
	// A vendor may name something else than a field where a field should be, even a value.
	const sentences = fields
		.filter((field) => field.message !== '')
		.map(({ key, message: about }) => {
			const name =
				isField(operation, key) && operation !== undefined ? labelOf(allFields(operation), key) : clean(key);
			return name === '' ? clean(about) : `${name}: ${clean(about)}`;
		});
	return [...(message === undefined ? [] : [clean(message)]), ...sentences]
		.filter((words) => words !== '')
		.join('; ');
}

function isField(operation: Operation | undefined, key: string): boolean {
	return operation !== undefined && Object.hasOwn(allFields(operation), key);
}

function adviceForRange(vendor: Vendor, operation: Operation | undefined, status: number): string {
	if (status >= 500)
		return `The service of ${vendor.name} did not work as it should. ${mayHaveHappened(vendor, operation)}`;
	if (status >= 300 && status < 400) return 'The address has moved. Check the Base URL in the credential.';
	return `Look up the status in the documentation of ${vendor.name}.`;
}

/** What it means that no reply came. */
export function explainNoReply(
	{ vendor }: Pick<Session, 'vendor'>,
	reply: NoReply,
	{ operation }: Subject,
): Failure {
	const { code, sentence } = reply;
	if (code === undefined) return { sentence: sentence ?? `The request to ${vendor.name} could not be sent` };
	if (reply === CANCELLED) return { sentence: 'The execution was stopped before this item was sent' };
	if (neverConnected(reply)) {
		return {
			sentence: `${vendor.name} could not be reached`,
			advice: `No connection was made, so nothing was sent (${code}). Check the Base URL in the credential and the network.`,
			code,
		};
	}
	const what = TIMED_OUT.has(code) ? 'did not reply in time' : 'closed the connection before it replied';
	return { sentence: `${vendor.name} ${what}`, advice: mayHaveHappened(vendor, operation), code };
}

/** A 2xx whose body is no JSON object: most likely another service answers at this address. */
export function explainForeignReply({ vendor }: Pick<Session, 'vendor'>, { status }: Reply): Failure {
	return {
		sentence: `The address of ${vendor.name} replied ${status} with something other than JSON`,
		advice: 'Check the Base URL in the credential: it seems to lead to a web page instead of the API.',
		status,
	};
}

function mayHaveHappened(vendor: Vendor, operation: Operation | undefined): string {
	if (operation === undefined) return 'Try it again.';
	if (operation.effect === 'read') return 'Run the item again.';
	return `It is not known whether ${vendor.name} did as asked: check there before you run the item again.`;
}

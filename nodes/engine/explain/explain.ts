import { omitBy } from 'lodash';
import type { Failure } from '../define/failure';
import { labelOf, type Field, type Sendable, type Values } from '../define/field';
import type { Operation } from '../define/operation';
import type { Refusal, Vendor } from '../define/vendor';
import type { Replied, Reply } from '../send/reply';
import type { Session } from '../send/session';
import { scrub } from './scrub';

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

/** What is wrong with an item, for a person: whole sentences, each beginning with a field's label. */
export interface Complaint {
	/** The parameter's key; a rule between fields names its first one. */
	readonly field: string;
	readonly sentence: string;
}

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

/** Why a request did not come to what was asked. */
export function explainReply(session: Explaining, reply: Reply, { operation, values }: Subject): Failure {
	const { vendor } = session;
	switch (reply.kind) {
		case 'replied':
			return explainStatus(session, reply, { operation, values });
		case 'lost':
			return {
				sentence: `${vendor.name} ${TIMED_OUT.has(reply.code) ? 'did not reply in time' : 'closed the connection before it replied'}`,
				advice: mayHaveHappened(vendor, operation),
				code: reply.code,
			};
		case 'unreached':
			return {
				sentence: `${vendor.name} could not be reached`,
				advice: `No connection was made, so nothing was sent (${reply.code}). Check the Base URL in the credential and the network.`,
				code: reply.code,
			};
		case 'notSent':
			return { sentence: reply.sentence ?? `The request to ${vendor.name} could not be sent` };
		case 'cancelled':
			return { sentence: 'The execution was stopped before this item was sent' };
	}
}

type Explaining = Pick<Session, 'vendor' | 'secrets'>;

/** What a reply with another status than 2xx means. The vendor's words are kept, what it echoes is not. */
function explainStatus(
	{ vendor, secrets }: Explaining,
	reply: Replied,
	{ operation, values }: Subject,
): Failure {
	const { status, body, givenUp } = reply;
	const { message, code, fields = [] }: Refusal = vendor.refusal.safeParse(body).data ?? {};
	const known = operation?.allFields ?? {};
	const personal = omitBy(values, (value, key) => isOffered(known[key], value));
	// Sentences are joined and numbered: a period of the vendor's would stand in the middle.
	const clean = (words: string) => scrub(words, personal, secrets).replace(/[.\s]+$/, '');
	const aboutFields = fields
		.filter((field) => field.message !== '')
		.map(({ key, message: about }) => {
			// A vendor may name something else than a field where a field should be, even a value.
			const name = Object.hasOwn(known, key) ? labelOf(known, key) : clean(key);
			return name === '' ? clean(about) : `${name}: ${clean(about)}`;
		});
	const words = [clean(message ?? ''), ...aboutFields].filter((sentence) => sentence !== '').join('; ');
	const silent = givenUp
		? 'to several requests in a row, so that no more of this run are sent'
		: 'without an explanation';
	return {
		sentence: `${vendor.name} replied ${status}${words === '' ? ` ${silent}` : `: ${words}`}`,
		advice:
			operation?.advice?.[status] ??
			vendor.advice[status] ??
			ADVICE[status] ??
			adviceForRange(vendor, operation, status),
		status,
		code: code === undefined ? undefined : clean(code),
		fields: fields.map(({ key }) => key).filter((key) => Object.hasOwn(known, key)),
	};
}

/** A value of a list that everybody can read is nobody's data: "male" stays in "must be male or female". */
function isOffered(field: Field | undefined, value: Sendable): boolean {
	const offered = (field?.parameter.options ?? []).flatMap((option) =>
		'value' in option ? [option.value] : [],
	);
	return [value].flat().every((each) => offered.some((one) => one === each));
}

function adviceForRange(vendor: Vendor, operation: Operation | undefined, status: number): string {
	if (status >= 500)
		return `The service of ${vendor.name} did not work as it should. ${mayHaveHappened(vendor, operation)}`;
	if (status >= 300 && status < 400) return 'The address has moved. Check the Base URL in the credential.';
	return `Look up the status in the documentation of ${vendor.name}.`;
}

/** A 2xx whose body is no JSON object: most likely another service answers at this address. */
export function explainForeignReply({ vendor }: Pick<Session, 'vendor'>, { status }: Replied): Failure {
	return {
		sentence: `The address of ${vendor.name} replied ${status} with something other than JSON`,
		advice: 'Check the Base URL in the credential: it seems to lead to a web page instead of the API.',
		status,
	};
}

/** A reply in another form than the vendor's document shows; `what` is such as "a list". */
export function explainShape({ name }: Vendor, what: string): string {
	return `${name} replied with ${what} in a form other than documented`;
}

function mayHaveHappened(vendor: Vendor, operation: Operation | undefined): string {
	if (operation === undefined) return 'Try it again.';
	if (operation.effect === 'read') return 'Run the item again.';
	return `It is not known whether ${vendor.name} did as asked: check there before you run the item again.`;
}

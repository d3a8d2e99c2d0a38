import type { Failure } from './failure';
import { allFields, type Operation } from './operation';
import type { NoReply, Reply } from './reply';
import { labelOf, type Complaint } from './validate';
import type { Refusal, Vendor } from './vendor';

/** Codes of connections that were never made, so that nothing can have reached the vendor. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const TIMED_OUT = new Set(['ECONNABORTED', 'ETIMEDOUT']);
/** A vendor's sentence is for reading; a longer one is somebody's web page. */
const LONGEST_WORDS = 500;

const ADVICE: Readonly<Record<number, string>> = {
	400: 'Correct the values named here and run the item again.',
	401: 'Check the credential: it was refused.',
	403: 'The credential is valid but may not do this. Ask the vendor or an administrator for the permission.',
	404: 'Check that the ID exists at the vendor, and that the Base URL in the credential is right.',
	409: 'This person exists at the vendor already. Nothing was changed.',
	429: 'The vendor limits how many requests it takes in a given time. Send fewer items at a time and wait between them.',
};

/** Why an item was not sent at all. */
export function explainComplaints(vendor: Vendor, complaints: readonly Complaint[]): Failure {
	const sentences = complaints.map((complaint) => complaint.sentence);
	const sentence =
		sentences.length === 1
			? `${sentences[0]}`
			: `${sentences.length} fields need attention: ${sentences.join('; ')}`;
	return {
		sentence,
		advice: `Nothing was sent to ${vendor.name} for this item. Correct the input and run it again.`,
		fields: [...new Set(complaints.map((complaint) => complaint.field))],
	};
}

/** What a reply with another status than 2xx means. */
export function explainReply(vendor: Vendor, { status, body }: Reply, operation?: Operation): Failure {
	const refusal = vendor.refusal(body);
	const words = wordsOf(refusal, operation);
	return {
		sentence:
			words === ''
				? `${vendor.name} replied ${status} without an explanation`
				: `${vendor.name} replied ${status}: ${words}`,
		advice:
			operation?.advice?.[status] ??
			vendor.advice[status] ??
			ADVICE[status] ??
			adviceForRange(vendor, operation, status),
		status,
		code: refusal.code,
		fields: refusal.fields?.map((field) => field.key),
	};
}

function wordsOf({ message, fields = [] }: Refusal, operation: Operation | undefined): string {
	const labels = operation === undefined ? {} : allFields(operation);
	const sentences = fields.map((field) => `${labelOf(labels, field.key)}: ${field.message}`);
	return (message === undefined ? sentences : [message, ...sentences]).join('; ').slice(0, LONGEST_WORDS);
}

function adviceForRange(vendor: Vendor, operation: Operation | undefined, status: number): string {
	if (status >= 500)
		return `The service of ${vendor.name} did not work as it should. ${mayHaveHappened(vendor, operation)}`;
	if (status >= 300 && status < 400) return 'The address has moved. Check the Base URL in the credential.';
	return `Look up the status in the documentation of ${vendor.name}.`;
}

/** What it means that no reply came. */
export function explainNoReply(vendor: Vendor, { code, sentence }: NoReply, operation?: Operation): Failure {
	if (code === undefined) return { sentence: sentence ?? `The request to ${vendor.name} could not be sent` };
	if (NEVER_CONNECTED.has(code)) {
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
export function explainForeignReply(vendor: Vendor, { status }: Reply): Failure {
	return {
		sentence: `The address of ${vendor.name} replied ${status} with something else than JSON`,
		advice: 'Check the Base URL in the credential: it seems to lead to a web page instead of the API.',
		status,
	};
}

function mayHaveHappened(vendor: Vendor, operation: Operation | undefined): string {
	if (operation === undefined || operation.request.method === 'GET') return 'Run the item again.';
	return `It is not known whether ${vendor.name} did as asked: look there before you run the item again.`;
}

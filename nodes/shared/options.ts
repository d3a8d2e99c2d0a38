import { isEqual } from 'lodash';
import type { IExecuteFunctions } from 'n8n-workflow';
import type { Failure } from './failure';
import type { Fields } from './field';
import { choice, flag, number } from './fields';
import type { Operation } from './operation';
import { readCollection } from './read';
import { judge, type Complaint, type Given } from './validate';
import type { Vendor } from './vendor';

/** How a run goes about its items, whatever the vendor. */
export interface Options {
	readonly dryRun: boolean;
	readonly output: string;
	readonly checks: string;
	readonly concurrency: number;
	readonly requestsPerMinute: number;
	readonly retries: number;
	/** Milliseconds, for one request. */
	readonly timeout: number;
}

/** What the parameters leave open; the rate is the vendor's to say. */
const DEFAULTS = {
	dryRun: false,
	output: 'reply',
	checks: 'warn',
	concurrency: 5,
	retries: 3,
	timeout: 30_000,
};

/** Made once for an operation, since every item's options are judged by them. */
const optionsOf = new WeakMap<Operation, Fields>();

/** The fields of an operation's Options collection. */
export function optionFields(vendor: Vendor, operation: Operation): Fields {
	const known = optionsOf.get(operation) ?? {
		...(operation.effect === 'read' ? {} : writing),
		...running(vendor.requestsPerMinute ?? 0),
	};
	optionsOf.set(operation, known);
	return known;
}

const writing = {
	dryRun: flag({
		label: 'Dry Run',
		about: 'Whether to only check and look up, and to return what would be sent. Nothing is written.',
	}),
	checks: choice(
		{
			label: 'Advisory Checks',
			about:
				'What to do about values that the vendor takes but that look wrong, such as an NPI with a wrong check digit',
		},
		{ block: 'Block', off: 'Off', warn: 'Warn' },
		{ default: DEFAULTS.checks },
	),
};

const running = (requestsPerMinute: number) => ({
	output: choice(
		{ label: 'Output', about: 'What to return for each item. Result holds no personal data.' },
		{ reply: 'Reply', result: 'Result' },
		{ default: DEFAULTS.output },
	),
	concurrency: number(
		{
			label: 'Concurrency',
			about: 'How many requests may be under way at once. The first item decides for the run.',
		},
		{ default: DEFAULTS.concurrency, between: [1, 50] },
	),
	requestsPerMinute: number(
		{
			label: 'Requests per Minute',
			about: 'Spreads the requests of the run evenly. 0 means no limit. The first item decides for the run.',
		},
		{ default: requestsPerMinute, between: [0, 60_000] },
	),
	retries: number(
		{ label: 'Retries', about: 'How often a request is repeated that the vendor could not take' },
		{ default: DEFAULTS.retries, between: [0, 10] },
	),
	timeout: number(
		{ label: 'Timeout (Ms)', about: 'How long to wait for a reply before the request counts as lost' },
		{ default: DEFAULTS.timeout, between: [1, 600_000] },
	),
});

function defaults(vendor: Vendor): Options {
	return { ...DEFAULTS, requestsPerMinute: vendor.requestsPerMinute ?? 0 };
}

export type ReadOptions =
	| { readonly options: Options }
	| { readonly complaints: readonly Complaint[] }
	| { readonly failure: Failure };

/** The options that steer a whole run: those of its first item. */
export function runOptions(context: IExecuteFunctions, vendor: Vendor, operation: Operation): Options {
	const first = readOptions(context, vendor, operation, 0);
	return 'options' in first ? first.options : defaults(vendor);
}

/** The items of a run hardly ever differ in their options, so the last judgement is kept and shared. */
const lastJudged = new WeakMap<Operation, { readonly given: Given; readonly judged: ReadOptions }>();

/** Reads an item's own options. */
export function readOptions(
	context: IExecuteFunctions,
	vendor: Vendor,
	operation: Operation,
	itemIndex: number,
): ReadOptions {
	const read = readCollection(context, 'options', itemIndex);
	if ('failure' in read) return read;
	const last = lastJudged.get(operation);
	if (last !== undefined && isEqual(last.given, read.given)) return last.judged;
	const { values, complaints } = judge(optionFields(vendor, operation), read.given);
	const judged = complaints.length > 0 ? { complaints } : { options: { ...defaults(vendor), ...values } };
	lastJudged.set(operation, { given: read.given, judged });
	return judged;
}

import type { Fields } from '../define/field';
import { choice, flag, number } from '../define/fields';
import type { Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';
import type { SendingOptions } from '../send/line';

/** How a run goes about its items, whatever the vendor. */
export interface Options extends SendingOptions {
	readonly dryRun: boolean;
	readonly output: string;
	readonly checks: string;
	readonly concurrency: number;
}

/** What the parameters leave open. */
export function defaultOptions({ requestsPerMinute = 0 }: Vendor): Options {
	return {
		dryRun: false,
		output: 'reply',
		checks: 'warn',
		concurrency: 5,
		requestsPerMinute,
		retries: 3,
		timeout: 30_000,
	};
}

/** Made once for an operation, since every item's options are judged by them. */
const fieldsOf = new WeakMap<Operation, Fields>();

/** The fields of an operation's Options collection. */
export function optionFields(vendor: Vendor, operation: Operation): Fields {
	const known = fieldsOf.get(operation) ?? makeFields(operation, defaultOptions(vendor));
	fieldsOf.set(operation, known);
	return known;
}

function makeFields({ effect }: Operation, defaults: Options): Fields {
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
			{ default: defaults.checks },
		),
	};
	const running = {
		output: choice(
			{ label: 'Output', about: 'What to return for each item. Result holds no personal data.' },
			{ reply: 'Reply', result: 'Result' },
			{ default: defaults.output },
		),
		concurrency: number(
			{
				label: 'Concurrency',
				about: 'How many requests may be under way at once. The first item decides for the run.',
			},
			{ default: defaults.concurrency, between: [1, 50] },
		),
		requestsPerMinute: number(
			{
				label: 'Requests per Minute',
				about:
					'Spreads the requests of the run evenly. 0 means no limit. The first item decides for the run.',
			},
			{ default: defaults.requestsPerMinute, between: [0, 60_000] },
		),
		retries: number(
			{ label: 'Retries', about: 'How often a request is repeated that the vendor could not take' },
			{ default: defaults.retries, between: [0, 10] },
		),
		timeout: number(
			{ label: 'Timeout (Ms)', about: 'How long to wait for a reply before the request counts as lost' },
			{ default: defaults.timeout, between: [1, 600_000] },
		),
	};
	return effect === 'read' ? running : { ...writing, ...running };
}

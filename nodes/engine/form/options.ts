import { memoize } from 'lodash';
import type { Fields } from '../define/field';
import { choice, flag, number, spelledOut } from '../define/fields';
import type { Operation } from '../define/operation';
import type { Vendor } from '../define/vendor';
import type { SendingOptions } from '../send/line';

/** What the parameters leave open; the rate is the vendor's to say. */
const DEFAULTS = {
	dryRun: false,
	output: 'reply',
	checks: 'warn',
	concurrency: 5,
	retries: 3,
	timeout: 30_000,
};

/** How a run goes about its items, whatever the vendor. */
export type Options = Readonly<typeof DEFAULTS> & SendingOptions;

export function defaultOptions({ requestsPerMinute = 0 }: Vendor): Options {
	return { ...DEFAULTS, requestsPerMinute };
}

/** The fields of an operation's Options, made once for an operation: every item's options are judged by them. */
export const optionFields = memoize(makeFields, (_vendor: Vendor, operation: Operation) => operation);

function makeFields(vendor: Vendor, { effect }: Operation): Fields {
	const defaults = defaultOptions(vendor);
	const writing = {
		dryRun: flag({
			label: 'Dry Run',
			about: 'Whether to only check and look up, and to return what would be sent. Nothing is written.',
		}),
		checks: choice({
			label: 'Advisory Checks',
			about:
				'What to do about values that the vendor takes but that look wrong, such as an NPI with a wrong check digit',
			values: spelledOut('block off warn'),
			default: defaults.checks,
		}),
	};
	const running = {
		output: choice({
			label: 'Output',
			about: 'What to return for each item. Result holds no personal data.',
			values: spelledOut('reply result'),
			default: defaults.output,
		}),
		concurrency: number({
			label: 'Concurrency',
			about: 'How many requests may be under way at once. The first item decides for the run.',
			default: defaults.concurrency,
			between: [1, 50],
		}),
		requestsPerMinute: number({
			label: 'Requests per Minute',
			about: 'Spreads the requests of the run evenly. 0 means no limit. The first item decides for the run.',
			default: defaults.requestsPerMinute,
			between: [0, 60_000],
		}),
		retries: number({
			label: 'Retries',
			about: 'How often a request is repeated that the vendor could not take',
			default: defaults.retries,
			between: [0, 10],
		}),
		timeout: number({
			label: 'Timeout (Ms)',
			about: 'How long to wait for a reply before the request counts as lost',
			default: defaults.timeout,
			between: [1, 600_000],
		}),
	};
	return effect === 'read' ? running : { ...writing, ...running };
}

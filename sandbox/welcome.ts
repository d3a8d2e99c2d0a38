import type { Sandbox } from './sandbox';
import { vendorKeys } from './vendor-key';
import type { DemoCredential } from './vendor-sandbox';
import { vendors } from './vendors';

const column = 19;
const indent = ' '.repeat(column);

/** What a person is told when the sandbox is ready. */
export function welcome({ url, bases }: Pick<Sandbox, 'url' | 'bases'>): string {
	return [
		`The sandbox is ready at ${url}. Type these into n8n's credentials:`,
		'',
		...vendorKeys.flatMap((key) => {
			const { title, credentials } = vendors[key];
			return credentials(bases[key]).flatMap((credential) => toType(title, credential));
		}),
		'',
		`What was received  GET ${url}/_sandbox/journal, GET ${url}/_sandbox/people?vendor=${vendorKeys[0]}`,
		`Make it fail       PUT ${url}/_sandbox/faults, for instance [{"kind":"rateLimit","times":2,"retryAfter":1}]`,
		`Send an event      POST ${url}/_sandbox/fire-eka-event, for instance {"name":"appointment.created"}`,
		`Start over         POST ${url}/_sandbox/reset`,
	].join('\n');
}

function toType(vendor: string, { variant, data, notes = [] }: DemoCredential): string[] {
	const values = Object.entries(data).map(([name, value]) => `${label(name)} ${value}`);
	const title = variant === undefined ? vendor : `${vendor} (${variant})`;
	return [title.padEnd(column) + values.join(', '), ...notes.map((note) => indent + note)];
}

/** A field as n8n's window names it: "base URL" for `baseUrl`. */
function label(name: string): string {
	const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	return words.replace(/\b(api|id|url)\b/g, (word) => word.toUpperCase());
}

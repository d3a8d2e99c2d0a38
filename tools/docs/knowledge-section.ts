import { blocks, cell, code, link, table } from './markdown';
import type { Subject } from './subject';

export const KNOWLEDGE = 'Documented, confirmed, unconfirmed';

/** What the vendor's documents say, what was tried, and what neither tells. */
export function knowledgeSection({ vendor, facts }: Subject): string {
	const documented = vendor.resources
		.flatMap((resource) => resource.operations)
		.map(({ action, request, source }) => [
			action,
			`${link(code(`${request.method} ${request.path}`), source)}`,
		]);
	return blocks(
		`## ${KNOWLEDGE}`,
		`**Documented:** these calls, their fields and allowed values, on the public pages of ${vendor.name}; except for what is listed as unconfirmed below. *Create If New* and *Create or Update* are made of documented calls.`,
		table(['Operation', 'Documented as'], documented),
		confirmed(facts.confirmed, vendor.name),
		'**Unconfirmed:** no document says it, so it is decided in one marked place of the code.',
		table(
			['Not documented', 'What this package does'],
			facts.unconfirmed.map(({ notDocumented, whatWeDo }) => [cell(notDocumented), cell(whatWeDo)]),
		),
	);
}

function confirmed(tried: Subject['facts']['confirmed'], vendor: string): string {
	if (tried.length === 0) {
		return `**Confirmed** by a trial against the live service: nothing so far. This package was tried against stand-ins written from the documents, not against ${vendor} itself.`;
	}
	return blocks(
		'**Confirmed** by a trial against the live service:',
		table(
			['What', 'When', 'How'],
			tried.map(({ what, date, how }) => [cell(what), date, cell(how)]),
		),
	);
}

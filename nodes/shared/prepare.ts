import type { IExecuteFunctions } from 'n8n-workflow';
import { explainComplaints } from './explain';
import type { Failure } from './failure';
import type { Operation } from './operation';
import { readParameters } from './read';
import { buildRequest, type VendorRequest } from './request';
import type { Session } from './session';
import { validate } from './validate';

/** An item before it is sent: its request, or why there is none. */
export type Prepared = { readonly request: VendorRequest } | { readonly failure: Failure };

/** parameters → values → validated values → request. Sends nothing. */
export function prepare(
	session: Session<IExecuteFunctions>,
	operation: Operation,
	itemIndex: number,
): Prepared {
	const read = readParameters(session.context, operation, itemIndex);
	if ('failure' in read) return read;
	const validation = validate(operation, read.given);
	if (!validation.valid) return { failure: explainComplaints(session.vendor, validation.complaints) };
	return { request: buildRequest(operation, validation.values) };
}

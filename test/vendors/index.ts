import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { get } from 'lodash';
import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import type { Fields } from '../../nodes/engine/define/field';
import type { Operation } from '../../nodes/engine/define/operation';
import { optionFields } from '../../nodes/engine/form/options';
import { textsIn } from '../privacy/texts';
import type { VendorCase } from './vendor-case';
import {
	factsOf,
	type CredentialFacts,
	type Everything,
	type OperationFacts,
	type Who,
} from './vendor-facts';

export type { VendorCase } from './vendor-case';
export type { Person, Who } from './vendor-facts';

const OTHERS = ['index', 'vendor-case', 'vendor-facts'];
/** Which files there are is known only when the folder has been read. */
const load = createRequire(__filename);

/** Every vendor of whom this folder has facts: a file or a folder of it is one vendor. */
export const vendorCases: VendorCase[] = readdirSync(__dirname)
	.map((file) => basename(file, '.ts'))
	.filter((name) => !OTHERS.includes(name) && !name.endsWith('.test'))
	.sort()
	.flatMap((name) => {
		const exported: Record<string, VendorCase> = load(join(__dirname, name));
		return Object.values(exported);
	});

/** Where the vendor can be asked who is there, a create whose reply was lost is looked up. */
export const withLookup = vendorCases.filter(({ lookupId }) => lookupId !== undefined);
/** Where it can't, the vendor's own refusal of a second one is all that a client can learn from. */
export const withoutLookup = vendorCases.filter(({ lookupId }) => lookupId === undefined);

export interface OperationCase {
	/** Such as `ekaCare.user.create`. */
	readonly name: string;
	readonly vendor: VendorCase;
	/** Such as `user.create`. */
	readonly ownName: string;
	readonly operation: Operation;
	readonly facts: OperationFacts;
	readonly selection: { authentication?: string; resource: string; operation: string };
	readonly options: Fields;
	/** Parameters with which the operation goes through. */
	readonly passing: (n: number) => IDataObject;
}

/** Every operation of every vendor, as the nodes declare them: a new one is tested without being listed here. */
export const everyOperation: OperationCase[] = vendorCases.flatMap((vendor) =>
	vendor.vendor.resources.flatMap((resource) =>
		resource.operations.map((operation): OperationCase => {
			const facts = factsOf(vendor, resource.value, operation);
			const { authentication } = vendor.selection;
			return {
				name: `${vendor.key}.${resource.value}.${operation.value}`,
				ownName: `${resource.value}.${operation.value}`,
				vendor,
				operation,
				facts,
				selection: {
					...(typeof authentication === 'string' && { authentication }),
					resource: resource.value,
					operation: operation.value,
				},
				options: optionFields(vendor.vendor, operation),
				passing: (n) => {
					const who = { id: `id-${n}`, email: `somebody.${n}@example.com`, lastName: `Rao ${n}` };
					return topLevel(operation, facts.about?.(who) ?? vendor.person(n));
				},
			};
		}),
	),
);

/** What the lists of a vendor's form offer: everybody can read it there, so it is nobody's data. */
export function offeredBy(vendor: VendorCase): Set<string> {
	const options = everyOperation
		.filter((tested) => tested.vendor === vendor)
		.flatMap(({ operation }) => Object.values(operation.allFields))
		.flatMap(({ parameter }) => parameter.options ?? []);
	return new Set(options.flatMap((option) => ('value' in option ? [String(option.value)] : [])));
}

/** The texts of people that are theirs alone. */
export function personalIn(vendor: VendorCase, people: unknown): string[] {
	const offered = offeredBy(vendor);
	return textsIn(people).filter((text) => !offered.has(text));
}

/** An operation with all its parameters filled in, and the request that they must become. */
export interface EveryField extends Everything, Pick<OperationCase, 'name' | 'vendor' | 'selection'> {
	readonly collection: string;
	readonly method: string;
}

export const everyField: EveryField[] = everyOperation.flatMap(
	({ name, vendor, selection, operation, facts: { everything = [] } }) =>
		everything.map((every) => ({
			...every,
			name: every.what === undefined ? name : `${name}, ${every.what}`,
			vendor,
			selection,
			collection: operation.more?.in ?? '',
			method: operation.request.method,
		})),
);

/** A credential type with keys that are made up, and the exact headers by which its requests are known. */
export interface CredentialCase extends CredentialFacts {
	readonly vendor: VendorCase;
	/** Parameters that select the credential, where the node has a choice. */
	readonly choice: { authentication?: string };
	readonly data: (baseUrl: string) => ICredentialDataDecryptedObject;
}

export const credentialCases: CredentialCase[] = vendorCases.flatMap((vendor) =>
	vendor.credentialTypes.map((facts) => {
		const { authentication } = vendor.vendor.credentials.find(({ name }) => name === facts.type) ?? {};
		return {
			...facts,
			vendor,
			choice: authentication === undefined ? {} : { authentication },
			data: (baseUrl) => ({ ...facts.madeUp, baseUrl }),
		};
	}),
);

/** What an operation takes at its top level, picked things as their bare IDs. */
export function topLevel({ fields }: Operation, parameters: IDataObject): IDataObject {
	const own = Object.entries(parameters).filter(([key]) => Object.hasOwn(fields, key));
	return Object.fromEntries(own.map(([key, value]) => [key, get(value, 'value', value)]));
}

/** The parameters of a call about somebody; those of a create are the person's own. */
export function callAbout({ facts, name }: OperationCase, who: Who): INodeParameters {
	if (facts.about === undefined) throw new Error(`${name} is not about somebody who is there`);
	return facts.about(who);
}

/** The ID of a person in the sandbox's record. */
export function idInRecord({ ids }: VendorCase, record: object): string {
	return String(get(record, ids.record));
}

/** The same parameters for every item, each taken from the item's column of that name. */
export function byExpression(parameters: INodeParameters): INodeParameters {
	return Object.fromEntries(Object.keys(parameters).map((key) => [key, `={{ $json.${key} }}`]));
}

/** A parameter for each of the keys, taken from an item's column `from`: n8n drops a collection that is one expression. */
export function expressionsBelow(from: string, keys: readonly string[]): INodeParameters {
	return Object.fromEntries(keys.map((key) => [key, `={{ $json.${from}.${key} }}`]));
}

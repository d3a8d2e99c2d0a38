import type { Arbitrary } from 'fast-check';
import type { IDataObject, INodeParameters, INodeType } from 'n8n-workflow';
import type { Operation } from '../../nodes/engine/define/operation';
import type { Vendor } from '../../nodes/engine/define/vendor';
import type { VendorKey } from '../../sandbox/server';

type Parameters = IDataObject & INodeParameters;
type CredentialData = Readonly<Record<string, string>>;

/** Somebody whom an operation other than a create is about. */
export interface Who {
	readonly id: string;
	readonly email: string;
	readonly lastName: string;
}

/** What the tests know of an operation. */
export interface OperationFacts {
	/** Its call in the contract. */
	readonly operationId: string;
	/** Parameters which, one after the other, bring every key of its output preview. */
	readonly samples: readonly Parameters[];
	/** All but a create: the parameters of a call about somebody who is there, and the outcome it has. */
	readonly about?: (who: Who) => Parameters;
	readonly outcome?: string;
	/** An update or a delete: parameters, and what a dry run plans for them. */
	readonly plan?: { readonly call: Parameters; readonly request: IDataObject; readonly warns?: string };
	/** Where the operation takes more than its top-level fields: all of them as typed, and the request they become. */
	readonly everything?: readonly Everything[];
	/** Differences from the contract that there are to be, each for its reason. */
	readonly differs?: readonly string[];
}

export interface Everything {
	/** Where an operation needs two of them, since not all fields go together. */
	readonly what?: string;
	readonly top: Parameters;
	readonly more: Parameters;
	readonly path: string;
	readonly body: IDataObject;
}

/** A credential type. Keys that are made up go to servers of the tests' own. */
export interface CredentialFacts {
	readonly type: string;
	/** What the sandbox lets in; `baseUrl` is added. */
	readonly demo: CredentialData;
	/** What the test of the credential is tried with, where that is something else. */
	readonly tested?: CredentialData;
	/** A change with which the test says `refused`. */
	readonly wrong: CredentialData;
	readonly refused: RegExp;
	/** The request that the test of the credential makes. */
	readonly asks: string;
	readonly madeUp: CredentialData;
	/** The headers by which a request with the made-up keys is known. */
	readonly headers: CredentialData;
	/** The properties that are sent in a header or must be fit for one, with their labels. */
	readonly headerProperties: CredentialData;
	/** Those of them that may be empty. */
	readonly optional?: readonly string[];
	/** Keys with quotes and spaces, which must not come back in any writing. */
	readonly odd: CredentialData;
}

/** A person under the vendor's own keys: top-level parameters, and those in the collection. */
export interface Person extends INodeParameters {
	additionalFields: INodeParameters;
}

/** A refusal by which the vendor's own words and advice are seen. */
export interface RefusalFacts {
	readonly what: string;
	/** The person was made before. */
	readonly twice?: boolean;
	/** Changes to the credential. */
	readonly credential?: CredentialData;
	readonly sentence: string;
	readonly advice: string;
	readonly details: { readonly status: number; readonly fields?: readonly string[] };
}

/** Everything that is true of one vendor only: the tests know no vendor but by this. */
export interface VendorFacts {
	readonly key: VendorKey;
	readonly vendor: Vendor;
	readonly node: () => INodeType;
	/** The first is that of most tests. */
	readonly credentialTypes: readonly [CredentialFacts, ...CredentialFacts[]];
	/** What identifies the caller of the first type; the sandbox's journal shows a key as `<present>`. */
	readonly identified: Readonly<Record<string, string>>;
	/** Calls of the contract by which a credential logs in. */
	readonly logins?: readonly string[];
	/** By `<resource>.<operation>`, in an order in which their samples can be run. */
	readonly operations: Readonly<Record<string, OperationFacts>>;
	/** The create by which people are made, as `<resource>.<operation>`. */
	readonly create: string;
	/** What it answers, below which the test's own ID may differ. */
	readonly created: {
		readonly status: number;
		readonly reply: IDataObject;
		readonly keys: readonly string[];
	};
	/** Top-level parameters of the n-th of many people, no two alike. */
	readonly person: (n: number) => Parameters;
	/** Somebody who passes and by whose values nobody can be looked up; absent where such a person can't be. */
	readonly unsearchable?: Parameters;
	/** A parameter that must be an email. */
	readonly email: string;
	/** The path of a person's ID: in the create's reply, and in the sandbox's record. */
	readonly ids: { readonly reply: string; readonly record: string };
	/** Random people who pass the vendor's rules, so that each is sent. */
	readonly anybody: Arbitrary<Person>;
	/** Somebody whose words are in no sentence of ours. */
	readonly typed: Person;
	/** Values that the vendor takes and that look wrong, by field: one at least for each field that has a check. */
	readonly doubtful: ReadonlyArray<{
		field: string;
		value: string | INodeParameters;
		more?: INodeParameters;
	}>;
	/** People as the vendor's own pages show them, with the warnings they give. */
	readonly documented: ReadonlyArray<{ name: string; person: INodeParameters; warnings: readonly string[] }>;
	readonly refusals: readonly RefusalFacts[];
	/** Documented shapes of an error, and others that were seen, with how they read. */
	readonly errors: ReadonlyArray<readonly [body: object, words: string]>;
}

export function factsOf(
	{ operations, vendor }: VendorFacts,
	resource: string,
	{ value }: Operation,
): OperationFacts {
	const facts = operations[`${resource}.${value}`];
	if (facts === undefined) throw new Error(`The tests have no facts on ${vendor.name} ${resource}.${value}`);
	return facts;
}

/** A thing that was picked in the editor by its ID. */
export function pickedById(value: string): INodeParameters {
	return { __rl: true, mode: 'id', value };
}

import addFormats from 'ajv-formats';
import type { ErrorObject } from 'ajv';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OpenAPIBackend, type Operation } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';

import { toViolation, type Violation } from './violation';

const contractsFolder = join(__dirname, '..', 'contracts');

export interface ContractRequest {
	method: string;
	/** Below the vendor's base URL, without the query, still percent-encoded. */
	path: string;
	query: Record<string, string | string[]>;
	headers: Record<string, string | string[]>;
	body: unknown;
}

export type Match =
	{ outcome: 'operation'; operationId: string } | { outcome: 'unknownPath' } | { outcome: 'wrongMethod' };

export type Checked =
	| { violations: Violation[] }
	| { violations: undefined; params: Record<string, string>; query: Record<string, unknown> };

/**
 * One vendor's OpenAPI file. It answers three questions: which operation is this, is the request right, is the
 * reply right.
 */
export class Contract {
	private readonly operations: Map<string, Operation>;
	/**
	 * Operations whose path has no parameter, by method and path. Most requests are for these, and looking them
	 * up is far cheaper than matching templates.
	 */
	private readonly plainPaths: Map<string, string>;

	private constructor(private readonly backend: OpenAPIBackend) {
		const named = backend
			.getOperations()
			.flatMap((operation) => (operation.operationId ? [[operation.operationId, operation] as const] : []));
		this.operations = new Map(named);
		this.plainPaths = new Map(
			named
				.filter(([, { path }]) => !path.includes('{'))
				.map(([id, { method, path }]) => [`${method.toUpperCase()} ${path}`, id]),
		);
	}

	static async load(fileName: string): Promise<Contract> {
		const definition: OpenAPIV3.Document = parse(await readFile(join(contractsFolder, fileName), 'utf8'));
		const backend = new OpenAPIBackend({
			definition,
			// Whether the files are OpenAPI is a test's question: judging and optimizing them takes seconds at each start.
			quick: true,
			// A missing or extra slash makes another path: Eka's paths end with one, the others' do not.
			ignoreTrailingSlashes: false,
			// This converts values of the query and the path only; a body's "5" is never taken for 5.
			coerceTypes: true,
			ajvOpts: { allErrors: true, strict: false, validateSchema: false, code: { optimize: false } },
			customizeAjv: (ajv) => addFormats(ajv),
		});
		await backend.init();
		return new Contract(backend);
	}

	match(method: string, path: string): Match {
		if (!isDecodable(path)) return { outcome: 'unknownPath' };
		const request = { method, path, headers: {} };
		const plain = this.plainPaths.get(`${method} ${path}`);
		const operationId = plain ?? this.backend.router.matchOperation(request)?.operationId;
		if (operationId !== undefined) return { outcome: 'operation', operationId };
		const methods = ['get', 'post', 'put', 'patch', 'delete'];
		const known = methods.some((other) => this.backend.router.matchOperation({ ...request, method: other }));
		return { outcome: known ? 'wrongMethod' : 'unknownPath' };
	}

	check(operationId: string, request: ContractRequest): Checked {
		const operation = this.operation(operationId);
		const { valid, errors, coerced } = this.backend.validateRequest(request, operation);
		if (!valid) return { violations: (errors ?? []).map(toViolation) };
		const { params, query } = this.backend.router.parseRequest(coerced ?? request, operation);
		return { violations: undefined, params, query };
	}

	/** The faults of one of the sandbox's own replies. Each is a bug of the sandbox. */
	replyFaults(operationId: string, status: number, body: unknown): string[] {
		const operation = this.operation(operationId);
		const declared = operation.responses?.[String(status)];
		if (declared === undefined) return [`status ${status} is not in the contract`];
		if (!('content' in declared) || declared.content === undefined) {
			return body === undefined ? [] : [`status ${status} has no body in the contract`];
		}
		const { errors } = this.backend.validateResponse(body, operation, status);
		return (errors ?? []).map((error: ErrorObject) => `${error.instancePath || 'reply'} ${error.message}`);
	}

	operationIds(): string[] {
		return [...this.operations.keys()];
	}

	private operation(operationId: string): Operation {
		const operation = this.operations.get(operationId);
		if (operation) return operation;
		throw new Error(`The contract has no operation ${operationId}`);
	}
}

/** A path with a stray % is unknown, like any other path that is not in the contract. */
function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path);
		return true;
	} catch {
		return false;
	}
}

const loaded = new Map<string, Promise<Contract>>();

/**
 * Every sandbox of a process shares its contracts: they hold no state, and compiling them is most of the
 * start-up time.
 */
export function contractOf(fileName: string): Promise<Contract> {
	const known = loaded.get(fileName);
	if (known) return known;
	const contract = Contract.load(fileName);
	loaded.set(fileName, contract);
	return contract;
}

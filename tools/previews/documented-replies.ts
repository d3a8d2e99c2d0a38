import addFormats from 'ajv-formats';
import { readFile } from 'node:fs/promises';
import { OpenAPIBackend } from 'openapi-backend';
import type { OpenAPIV3 } from 'openapi-types';
import { parse } from 'yaml';
import { object, previewOf, type Preview } from './preview';

interface Call {
	readonly method: string;
	readonly path: string;
}

/** The replies that a vendor's contract documents. */
export class DocumentedReplies {
	private constructor(private readonly paths: OpenAPIV3.PathsObject) {}

	static async read(contractFile: string): Promise<DocumentedReplies> {
		const written: OpenAPIV3.Document = parse(await readFile(contractFile, 'utf8'));
		const backend = new OpenAPIBackend({
			definition: written,
			strict: true,
			customizeAjv: (ajv) => addFormats(ajv),
		});
		// It resolves the references on the way.
		await backend.init();
		return new DocumentedReplies(backend.definition.paths);
	}

	/** The body of a call's success. */
	success(call: Call): Preview {
		return this.body(call, (status) => status.startsWith('2'));
	}

	/** The body with which a call is refused. */
	refusal(call: Call, refused: number): Preview {
		return this.body(call, (status) => status === String(refused));
	}

	private body({ method, path }: Call, matches: (status: string) => boolean): Preview {
		const { responses } = this.operation(method, path);
		const [, response] = Object.entries(responses).find(([status]) => matches(status)) ?? [];
		if (response === undefined) throw new Error(`The contract has no such reply to ${method} ${path}`);
		const schema = 'content' in response ? response.content?.['application/json']?.schema : undefined;
		return schema === undefined ? object({}) : previewOf(schema);
	}

	private operation(method: string, path: string): OpenAPIV3.OperationObject {
		const calls: Record<string, OpenAPIV3.OperationObject | undefined> = { ...this.callsOf(path) };
		const operation = calls[method.toLowerCase()];
		if (operation === undefined) throw new Error(`The contract has no ${method} ${path}`);
		return operation;
	}

	private callsOf(path: string) {
		const { get, post, put, patch, delete: remove } = this.paths[path] ?? {};
		return { get, post, put, patch, delete: remove };
	}
}

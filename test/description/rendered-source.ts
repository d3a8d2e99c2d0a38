import { inspect } from 'node:util';
import type { ICredentialType, INodeType } from 'n8n-workflow';

/**
 * Our parameters are derived by code, so a linter that reads the sources sees none of them. Here a finished
 * description is written out as a person would have typed it, for the linters to read.
 */
export function renderNode(className: string, { description }: INodeType): string {
	return [
		"import type { INodeType, INodeTypeDescription } from 'n8n-workflow';",
		`export class ${className} implements INodeType {`,
		`\tdescription: INodeTypeDescription = ${literal(description)};`,
		'}',
	].join('\n');
}

const TYPES: Record<string, string> = {
	authenticate: 'IAuthenticateGeneric',
	icon: 'Icon',
	properties: 'INodeProperties[]',
	test: 'ICredentialTestRequest',
};

export function renderCredential(className: string, credential: ICredentialType): string {
	const fields = Object.entries(plain(credential)).map(([key, value]) => {
		const type = TYPES[key];
		return `\t${key}${type === undefined ? '' : `: ${type}`} = ${literal(value)};`;
	});
	const imported = Object.values(TYPES).map((type) => type.replace('[]', ''));
	return [
		`import type { ICredentialType, ${imported.join(', ')} } from 'n8n-workflow';`,
		`export class ${className} implements ICredentialType {`,
		...fields,
		'}',
	].join('\n');
}

/** Without functions and undefined values, as n8n hands descriptions to the editor. */
function plain(value: object): object {
	return JSON.parse(JSON.stringify(value)) as object;
}

/** As source text with bare keys: the rules do not recognise quoted ones. */
function literal(value: unknown): string {
	const written: unknown = JSON.parse(JSON.stringify(value));
	return inspect(written, {
		depth: null,
		maxArrayLength: null,
		maxStringLength: null,
		compact: false,
		sorted: false,
	});
}

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { camelCase } from 'lodash';
import type { ICredentialType, INodeType } from 'n8n-workflow';
import type { Resource } from '../nodes/shared/operation';
import type { Vendor } from '../nodes/shared/vendor';
import { factsOf } from './facts';
import type { Preview, RegisteredNode, Subject } from './subject';

export const ROOT = resolve(__dirname, '..');

/** Which files there are is known only when package.json has been read. */
const load = createRequire(__filename);

interface Manifest {
	readonly n8n: { readonly nodes: readonly string[]; readonly credentials: readonly string[] };
}

/** Every vendor, from the nodes and credentials that package.json registers. */
export function readSubjects(): Subject[] {
	const { n8n } = readJson<Manifest>('package.json');
	const credentials = n8n.credentials.map((file) => instance<ICredentialType>(file));
	const order = Object.keys(factsOf);
	const folders = [...new Set(n8n.nodes.map((file) => basename(dirname(file))))];
	folders.sort((a, b) => order.indexOf(a) - order.indexOf(b));
	return folders.map((folder) => {
		const files = n8n.nodes.filter((file) => basename(dirname(file)) === folder);
		return subject(folder, files.map(registered), credentials);
	});
}

function subject(
	folder: string,
	nodes: readonly RegisteredNode[],
	credentials: readonly ICredentialType[],
): Subject {
	const values: Record<string, Vendor> = load(join(ROOT, 'nodes', folder, 'vendor.ts'));
	const vendor = values[camelCase(folder)];
	const facts = factsOf[folder];
	const [node, ...others] = nodes.filter((candidate) => !isTrigger(candidate));
	if (vendor === undefined || facts === undefined || node === undefined || others.length > 0) {
		throw new Error(`nodes/${folder} needs one node, a vendor and an entry in reference/facts`);
	}
	return {
		folder,
		vendor,
		node,
		triggers: nodes.filter(isTrigger),
		credentials: vendor.credentials.map(({ name }) => {
			const credential = credentials.find((candidate) => candidate.name === name);
			if (credential === undefined) throw new Error(`package.json registers no credential ${name}`);
			return credential;
		}),
		outputs: new Map(vendor.resources.flatMap((resource) => outputsOf(folder, resource))),
		facts,
	};
}

function isTrigger({ description }: RegisteredNode): boolean {
	return description.group.includes('trigger');
}

function registered(file: string): RegisteredNode {
	const { description } = instance<INodeType>(file);
	const codex = sourceOf(file).replace(/\.ts$/, '.json');
	if (!existsSync(join(ROOT, codex))) return { description };
	const { resources } = readJson<{ resources?: { primaryDocumentation?: Array<{ url: string }> } }>(codex);
	return { description, source: resources?.primaryDocumentation?.[0]?.url };
}

/** The output previews stand beside the nodes, where n8n's editor looks for them. */
function outputsOf(folder: string, resource: Resource): Array<[string, Preview]> {
	return resource.operations.flatMap(({ value }): Array<[string, Preview]> => {
		const file = join('nodes', folder, '__schema__', 'v1.0.0', resource.value, `${value}.json`);
		return [[`${resource.value}.${value}`, readJson<Preview>(file)]];
	});
}

/** The class that a registered file is named for. */
function instance<Class>(file: string): Class {
	const classes: Record<string, new () => Class> = load(join(ROOT, sourceOf(file)));
	const Named = classes[basename(file).split('.')[0] ?? ''];
	if (Named === undefined) throw new Error(`${sourceOf(file)} does not export the class it is named for`);
	return new Named();
}

function sourceOf(file: string): string {
	return file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
}

function readJson<Shape>(file: string): Shape {
	return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Shape;
}

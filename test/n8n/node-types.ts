import type { IDataObject, INodeType, INodeTypes } from 'n8n-workflow';
import { NodeConnectionTypes, NodeHelpers } from 'n8n-workflow';

/** A node that hands on what it gets: the start of a run, and the end that collects a branch. */
class PassThrough implements INodeType {
	description: INodeType['description'];

	constructor(displayName: string, group: 'trigger' | 'transform') {
		this.description = {
			displayName,
			name: displayName.replaceAll(' ', ''),
			group: [group],
			version: [1, 1.1],
			description: displayName,
			defaults: { name: displayName },
			inputs: group === 'trigger' ? [] : [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
		};
	}

	execute: INodeType['execute'] = async function () {
		return [this.getInputData()];
	};
}

/** Named as in n8n, so that workflow files made there run here. */
const coreNodes: Record<string, INodeType> = {
	'n8n-nodes-base.manualTrigger': new PassThrough('Manual Trigger', 'trigger'),
	'n8n-nodes-base.noOp': new PassThrough('No Op', 'transform'),
	'n8n-nodes-base.stickyNote': new PassThrough('Sticky Note', 'transform'),
};

export class EngineNodeTypes implements INodeTypes {
	readonly #types: Record<string, INodeType>;

	constructor(types: Record<string, INodeType>) {
		this.#types = { ...coreNodes, ...types };
	}

	getByName(name: string): INodeType {
		const type = this.#types[name];
		if (type === undefined) throw new Error(`The engine harness knows no node type "${name}"`);
		return type;
	}

	getByNameAndVersion(name: string, version?: number): INodeType {
		return NodeHelpers.getVersionedNodeType(this.getByName(name), version);
	}

	getKnownTypes(): IDataObject {
		return Object.fromEntries(Object.keys(this.#types).map((name) => [name, { className: name }]));
	}

	/** The node types that list this credential: the only ones a restricted credential serves. */
	using(credentialType: string): string[] {
		return Object.entries(this.#types)
			.filter(([, { description }]) => description.credentials?.some(({ name }) => name === credentialType))
			.map(([name]) => name);
	}
}

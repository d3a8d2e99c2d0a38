import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { parametersOf } from '../engine/form/parameters';
import { execute } from '../engine/run/execute';
import { upheal } from './vendor';

export class Upheal implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Upheal',
		name: 'upheal',
		icon: { light: 'file:../../icons/upheal.svg', dark: 'file:../../icons/upheal.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create provider users at Upheal',
		defaults: { name: 'Upheal' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'uphealApi', required: true }],
		properties: parametersOf(upheal),
	};

	async execute(this: IExecuteFunctions) {
		return await execute(this, upheal);
	}
}

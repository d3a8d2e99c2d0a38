import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { parametersOf } from '../engine/form/parameters';
import { execute } from '../engine/run/execute';
import { carePortals } from './vendor';

export class CarePortals implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CarePortals',
		name: 'carePortals',
		icon: { light: 'file:../../icons/carePortals.svg', dark: 'file:../../icons/carePortals.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create patients in an organization at CarePortals',
		defaults: { name: 'CarePortals' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'carePortalsApi', required: true }],
		properties: parametersOf(carePortals),
	};

	async execute(this: IExecuteFunctions) {
		return await execute(this, carePortals);
	}
}

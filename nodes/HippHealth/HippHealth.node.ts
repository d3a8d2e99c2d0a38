import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { parametersOf } from '../engine/form/parameters';
import { execute } from '../engine/run/execute';
import { searchUsers } from './pickers';
import { hippHealth } from './vendor';

export class HippHealth implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Hipp Health',
		name: 'hippHealth',
		icon: { light: 'file:../../icons/hippHealth.svg', dark: 'file:../../icons/hippHealth.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create users in your organization at Hipp Health',
		defaults: { name: 'Hipp Health' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'hippHealthApi', required: true }],
		properties: parametersOf(hippHealth),
	};

	methods = { listSearch: { searchUsers } };

	async execute(this: IExecuteFunctions) {
		return await execute(this, hippHealth);
	}
}

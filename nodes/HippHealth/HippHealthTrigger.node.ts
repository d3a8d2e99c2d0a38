import {
	NodeConnectionTypes,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { collection } from '../engine/form/parameters';
import { filterFields } from './user/filters';
import { poll } from './trigger/poll';

export class HippHealthTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Hipp Health Trigger',
		name: 'hippHealthTrigger',
		icon: { light: 'file:../../icons/hippHealth.svg', dark: 'file:../../icons/hippHealth.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: 'New users',
		description: 'Starts the workflow when your organization at Hipp Health has new users',
		defaults: { name: 'Hipp Health Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'hippHealthApi', required: true }],
		properties: [collection('filters', filterFields)],
	};

	async poll(this: IPollFunctions) {
		return await poll(this);
	}
}

import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
} from 'n8n-workflow';
import { authenticationParameter, ekaCredentials } from './login/authentication';
import { events } from './trigger/events';
import { receive } from './trigger/receive';
import { subscribe, subscriptionExists, unsubscribe } from './trigger/subscription';

export class EkaCareTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Eka Care Trigger',
		name: 'ekaCareTrigger',
		icon: { light: 'file:../../icons/ekaCare.svg', dark: 'file:../../icons/ekaCare.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ [$parameter["events"]].flat().join(", ") }}',
		description: 'Starts the workflow when something happens at Eka Care',
		defaults: { name: 'Eka Care Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: ekaCredentials,
		webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
		properties: [
			authenticationParameter,
			{ ...events.parameter, name: 'events', required: true },
			{
				displayName:
					'Eka Care must be able to reach this n8n over the internet. The webhook is registered there when the workflow is activated, and removed when it is deactivated.',
				name: 'reachable',
				type: 'notice',
				default: '',
			},
		],
	};

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions) {
				return await subscriptionExists(this);
			},
			async create(this: IHookFunctions) {
				return await subscribe(this);
			},
			async delete(this: IHookFunctions) {
				return await unsubscribe(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions) {
		return await receive(this);
	}
}

import type { INodeProperties } from 'n8n-workflow';
import { baseUrlProperty } from '../../engine/credential/base-url';

/** Which of Eka's hosts a credential is for. */
export const hostProperties: INodeProperties[] = [
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'options',
		options: [
			{ name: 'Custom', value: 'custom' },
			{ name: 'Production', value: 'production' },
			{ name: 'Sandbox', value: 'sandbox' },
		],
		default: 'production',
		description: 'Production and sandbox have keys of their own',
	},
	{
		...baseUrlProperty(''),
		placeholder: 'e.g. https://api.eka.care',
		displayOptions: { show: { environment: ['custom'] } },
	},
];

/** A business has such a key when another one shares its data with it. */
export const sharingKeyProperty: INodeProperties = {
	displayName: 'Sharing Key',
	name: 'sharingKey',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'Leave empty unless another business shared its data with you',
};

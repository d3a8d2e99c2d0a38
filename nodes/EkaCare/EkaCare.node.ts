import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { parametersOf } from '../engine/form/parameters';
import { execute } from '../engine/run/execute';
import { authenticationParameter, ekaCredentials } from './login/authentication';
import { getClinics, getDoctors, searchUsers } from './pickers';
import { ekaCare } from './vendor';

export class EkaCare implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Eka Care',
		name: 'ekaCare',
		icon: { light: 'file:../../icons/ekaCare.svg', dark: 'file:../../icons/ekaCare.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create and update the users of a business at Eka Care',
		defaults: { name: 'Eka Care' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: ekaCredentials,
		properties: [authenticationParameter, ...parametersOf(ekaCare)],
	};

	methods = { listSearch: { searchUsers }, loadOptions: { getClinics, getDoctors } };

	async execute(this: IExecuteFunctions) {
		return await execute(this, ekaCare);
	}
}

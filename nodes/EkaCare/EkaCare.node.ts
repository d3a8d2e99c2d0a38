import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { execute } from '../shared/execute';
import { parametersOf } from '../shared/parameters';
import { authenticationParameter, ekaCredentials } from './authentication';
import { getClinics, getDoctors } from './load-workplaces';
import { searchUsers } from './search-users';
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

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, ekaCare);
	}
}

import pLimit from 'p-limit';
import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

export const FLOOR_FIELDS = ['email', 'firstName', 'lastName', 'gender', 'phone'];

/**
 * The least that a programmatic node can do to create people: it has no checks, no retries and no errors of its
 * own.
 */
export class FloorNode implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Floor',
		name: 'floor',
		group: ['transform'],
		version: 1,
		description: 'Sends its fields',
		defaults: { name: 'Floor' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'carePortalsApi', required: true }],
		properties: [
			...FLOOR_FIELDS.map((name) => ({ displayName: name, name, type: 'string' as const, default: '' })),
			{ displayName: 'Concurrency', name: 'concurrency', type: 'number', default: 10 },
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const { baseUrl } = await this.getCredentials('carePortalsApi');
		const limit = pLimit(Number(this.getNodeParameter('concurrency', 0)));
		const create = async (item: number): Promise<INodeExecutionData> => {
			const body = Object.fromEntries(FLOOR_FIELDS.map((name) => [name, this.getNodeParameter(name, item)]));
			const json = await this.helpers.httpRequestWithAuthentication.call(this, 'carePortalsApi', {
				method: 'POST',
				url: `${String(baseUrl)}/users`,
				body,
				json: true,
			});
			return { json, pairedItem: { item } };
		};
		return [await Promise.all(this.getInputData().map((_item, index) => limit(() => create(index))))];
	}
}

import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runNode } from '../test/n8n';
import type { Contestant } from './contestants';

/** Synthetic people, no two alike, with a value for each of the 14 columns. */
export function people(count: number): INodeExecutionData[] {
	return Array.from({ length: count }, (_none, n): { json: IDataObject } => ({
		json: {
			email: `pat.${n}@example.com`,
			firstName: 'Pat',
			lastName: `Morgan ${n}`,
			gender: 'female',
			phone: '4165550123',
			dob: '1985-01-31',
			emrId: 1000 + n,
			password: `a long example ${n}`,
			province: 'ON',
			referrer: 'example',
			username: `pat.${n}@example.com#clinic`,
			acceptsMarketing: false,
			hasInsurance: true,
			unreadNotifications: n % 7,
		},
	}));
}

/** One run on n8n's engine. @throws Error unless there is an output for each item */
export async function carryOut(
	{ node, parameters }: Contestant,
	url: string,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[]> {
	const { outputs, error } = await runNode({
		node,
		parameters,
		items,
		credentials: { carePortalsApi: { baseUrl: url, organizationId: 'example', token: '' } },
	});
	if (error !== undefined) throw error;
	const output = outputs.flat();
	const failed = output.find(({ json }) => json._id === undefined);
	if (output.length !== items.length || failed !== undefined) {
		throw new Error(
			`${node.description.name} gave ${output.length} outputs for ${items.length} items; one failed: ${JSON.stringify(failed?.json)}`,
		);
	}
	return output;
}

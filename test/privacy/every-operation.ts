import type { IDataObject, INodeType } from 'n8n-workflow';
import { carePortals } from '../../nodes/CarePortals/vendor';
import { ekaCare } from '../../nodes/EkaCare/vendor';
import { hippHealth } from '../../nodes/HippHealth/vendor';
import type { Fields } from '../../nodes/engine/define/field';
import { optionFields } from '../../nodes/engine/form/options';
import type { Operation } from '../../nodes/engine/define/operation';
import type { Vendor } from '../../nodes/engine/define/vendor';
import { upheal } from '../../nodes/Upheal/vendor';
import { carePortalsCase, ekaCase, hippCase, uphealCase, type VendorCase } from '../operations/vendor-case';

export interface OperationCase {
	readonly name: string;
	readonly vendor: VendorCase;
	readonly node: () => INodeType;
	readonly operation: Operation;
	readonly selection: { authentication?: string; resource: string; operation: string };
	/** The collection of the operation, where it has one. */
	readonly collection: string | undefined;
	readonly options: Fields;
	/** Parameters with which the operation goes through. */
	readonly passing: (n: number) => IDataObject;
}

const vendors: Array<[Vendor, VendorCase]> = [
	[ekaCare, ekaCase],
	[carePortals, carePortalsCase],
	[hippHealth, hippCase],
	[upheal, uphealCase],
];

/** Every operation of every vendor, as the nodes declare them: a new one is tested without being listed here. */
export const everyOperation: OperationCase[] = vendors.flatMap(([declared, vendor]) =>
	declared.resources.flatMap((resource) =>
		resource.operations.map((operation) => ({
			name: `${vendor.key} ${resource.value} ${operation.value}`,
			vendor,
			node: vendor.node,
			operation,
			selection: {
				...(vendor.key === 'ekaCare' ? { authentication: 'clientLogin' } : {}),
				resource: resource.value,
				operation: operation.value,
			},
			collection: operation.more?.in,
			options: optionFields(declared, operation),
			passing: (n: number) => passing(vendor, operation, n),
		})),
	),
);

function passing({ person }: VendorCase, operation: Operation, n: number): IDataObject {
	const known: IDataObject = {
		...person(n),
		user_id: '1',
		publicId: 'usr_1',
		userId: 'u-1',
		returnAll: true,
	};
	return Object.fromEntries(
		Object.keys(operation.fields).flatMap((key) => (key in known ? [[key, known[key]]] : [])),
	);
}

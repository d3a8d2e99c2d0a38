import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

const ITEM_KEYS = new Set(['json', 'binary', 'pairedItem', 'error', 'index']);

function isItem(value: IDataObject | INodeExecutionData): value is INodeExecutionData {
	return (
		'json' in value && typeof value.json === 'object' && Object.keys(value).every((key) => ITEM_KEYS.has(key))
	);
}

/** Tests may name items by their json alone. */
export function asItems(values: IDataObject[] | INodeExecutionData[]): INodeExecutionData[] {
	return values.map((value) => (isItem(value) ? value : { json: value }));
}

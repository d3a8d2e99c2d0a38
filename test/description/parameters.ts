import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';

/** A parameter with where it stands, such as `additionalFields.doctor_ids`. */
export interface Placed {
	path: string;
	parameter: INodeProperties;
	/** Under which it is shown: its own conditions and those of the collections around it. */
	conditions: string;
}

type Inner = INodeProperties | INodePropertyCollection | INodePropertyOptions;

export const isParameter = (inner: Inner): inner is INodeProperties => 'type' in inner && 'default' in inner;
const isSection = (inner: Inner): inner is INodePropertyCollection => 'values' in inner;

/** The choices of an options or multi-options parameter. */
export function choices(parameter: INodeProperties): INodePropertyOptions[] {
	return (parameter.options ?? []).filter(
		(inner): inner is INodePropertyOptions => !isParameter(inner) && !isSection(inner),
	);
}

/** Every parameter, also those in collections and those a resource locator is typed into. */
export function everyParameter(parameters: INodeProperties[], within = '', around = ''): Placed[] {
	return parameters.flatMap((parameter) => {
		const path = `${within}${parameter.name}`;
		const conditions = `${around}${JSON.stringify(parameter.displayOptions ?? {})}`;
		const inner = (parameter.options ?? []).flatMap((option) => {
			if (isSection(option)) return everyParameter(option.values, `${path}.${option.name}.`, conditions);
			return isParameter(option) ? everyParameter([option], `${path}.`, conditions) : [];
		});
		return [{ path, parameter, conditions }, ...inner];
	});
}

import type { INodeProperties } from 'n8n-workflow';
import { choices, everyParameter } from './parameters';

/** A rule of n8n's guidelines that no linter has: names what breaks it. */
type Rule = (parameters: INodeProperties[]) => string[];

const isChosen = ({ name }: INodeProperties) => name === 'resource' || name === 'operation';
/** These n8n's own nodes leave to their names. */
const isPlain = (parameter: INodeProperties) =>
	isChosen(parameter) ||
	parameter.name === 'authentication' ||
	parameter.typeOptions?.password === true ||
	['notice', 'collection', 'hidden'].includes(parameter.type);

export const rules: Record<string, Rule> = {
	'no two parameters of one name are shown under the same conditions': (parameters) => {
		const seen = everyParameter(parameters).map(({ path, conditions }) => `${path} ${conditions}`);
		return seen.filter((key, index) => seen.indexOf(key) !== index);
	},

	'a condition names a parameter that is there and a value that it offers': (parameters) =>
		everyParameter(parameters).flatMap(({ path, parameter }) =>
			Object.entries({ ...parameter.displayOptions?.show, ...parameter.displayOptions?.hide })
				.filter(([name]) => !name.startsWith('@'))
				.flatMap(([name, values]) => {
					const named = parameters.filter((other) => other.name === name.replace(/^\//, ''));
					const offered = named.flatMap((other) => choices(other).map(({ value }) => value));
					const listed = named.some(({ type }) => type === 'options');
					const missing = (values ?? []).filter(
						(value) => listed && !offered.some((offer) => offer === value),
					);
					return named.length === 0 || missing.length > 0
						? [`${path}: ${name} = ${JSON.stringify(values)}`]
						: [];
				}),
		),

	'text that a person types has an example': (parameters) => [
		...everyParameter(parameters)
			.filter(({ parameter: { type } }) => type === 'string')
			.filter(({ parameter: { typeOptions } }) => !typeOptions?.password && !typeOptions?.loadOptionsMethod)
			// A default is an example already.
			.filter(({ parameter }) => parameter.default === '')
			.filter(({ parameter: { placeholder } }) => !/^e\.g\. \S/.test(placeholder ?? ''))
			.map(({ path }) => path),
		...everyParameter(parameters).flatMap(({ path, parameter }) =>
			(parameter.modes ?? [])
				.filter(({ type, placeholder }) => type === 'string' && !/^e\.g\. \S/.test(placeholder ?? ''))
				.map(({ name }) => `${path} (${name})`),
		),
	],

	'every value is explained': (parameters) =>
		everyParameter(parameters)
			.filter(({ parameter }) => !isPlain(parameter) && !parameter.description)
			.map(({ path }) => path),

	'a single sentence has no final period, several have': (parameters) =>
		everyParameter(parameters)
			.flatMap(({ parameter }) => [parameter, ...choices(parameter)])
			.map(({ description }) => (description ?? '').replace(/\b(e\.g|i\.e|etc)\./g, ''))
			.filter((text) => text !== '' && /[.!?] \S/.test(text) !== text.endsWith('.')),

	'resource and operation are chosen, not computed': (parameters) =>
		parameters
			.filter((parameter) => isChosen(parameter) && !parameter.noDataExpression)
			.map(({ name }) => name),

	'an operation has a description, and an action without articles': (parameters) =>
		parameters
			.filter(({ name }) => name === 'operation')
			.flatMap(choices)
			.filter(({ action = '', description }) => !description || !action || /\b(a|an|the)\b/i.test(action))
			.map(({ name, action }) => `${name}: ${action ?? ''}`),

	'a choice starts from a value it offers, or from none': (parameters) =>
		everyParameter(parameters)
			.filter(({ parameter: { type } }) => type === 'options')
			.filter(({ parameter }) => {
				const offered = choices(parameter).map(({ value }) => value);
				return parameter.default !== '' && !offered.some((value) => value === parameter.default);
			})
			.map(({ path }) => path),

	'a collection says what its button adds': (parameters) =>
		everyParameter(parameters)
			.filter(
				({ parameter: { type, placeholder } }) => /ollection/.test(type) && !/^Add /.test(placeholder ?? ''),
			)
			.map(({ path }) => path),

	'a picker offers its list first': (parameters) =>
		everyParameter(parameters)
			.filter(({ parameter: { type, modes } }) => type === 'resourceLocator' && modes?.[0]?.type !== 'list')
			.map(({ path }) => path),
};

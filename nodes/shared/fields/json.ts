import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import type { Field, FieldWords } from '../field';

const AN_OBJECT = 'must be a JSON object, such as {"key": "value"}';
const DEEPEST = 64;
/** Keys that change what an object is in JavaScript, here or in a vendor's code. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}

/** What is wrong inside the object, or undefined. Walks without recursion: the depth is somebody else's choice. */
function flawOf(root: IDataObject): string | undefined {
	const open: Array<{ value: unknown; depth: number }> = [{ value: root, depth: 1 }];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { value, depth } = next;
		if (typeof value !== 'object' || value === null) continue;
		if (depth > DEEPEST) return `must not be nested deeper than ${DEEPEST} levels`;
		for (const [key, inner] of Object.entries(value)) {
			if (RESERVED.has(key)) return `must not hold the reserved key ${key}`;
			open.push({ value: inner, depth: depth + 1 });
		}
	}
	return undefined;
}

/** A free JSON object, given as object or as JSON text. */
export function json(words: FieldWords): Field<IDataObject> {
	return {
		parameter: {
			displayName: words.label,
			type: 'json',
			default: '',
			description: words.about,
			...(words.example === undefined ? {} : { placeholder: `e.g. ${words.example}` }),
		},
		rule: z.unknown().transform((value, context): IDataObject => {
			const object = parsed(value);
			const flaw = isObject(object) ? flawOf(object) : AN_OBJECT;
			if (isObject(object) && flaw === undefined) return object;
			context.addIssue({ code: z.ZodIssueCode.custom, message: flaw ?? AN_OBJECT });
			return z.NEVER;
		}),
		required: false,
	};
}

import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';
import { shownAs, type Check, type Field, type FieldWords } from '../field';
import { dataObject } from '../reply-shape';
import { readAs } from './read-as';

const AN_OBJECT = 'must be a JSON object, such as {"key": "value"}';
const DEEPEST = 64;
const TOO_DEEP = `must not be nested deeper than ${DEEPEST} levels`;
/** Keys that change what an object is in JavaScript, here or in a vendor's code. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

function reserved(key: string): string {
	return `must not hold the reserved key ${key}`;
}

function parsed(value: unknown): IDataObject | undefined {
	try {
		return dataObject.safeParse(typeof value === 'string' ? JSON.parse(value) : value).data;
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
		if (depth > DEEPEST) return TOO_DEEP;
		for (const [key, inner] of Object.entries(value)) {
			if (RESERVED.has(key)) return reserved(key);
			open.push({ value: inner, depth: depth + 1 });
		}
	}
	return undefined;
}

/** A free JSON object, given as object or as JSON text. */
export function json({ check, ...words }: FieldWords & { check?: Check }): Field<IDataObject> {
	return {
		...shownAs(words, { type: 'json', default: '' }),
		rule: readAs(parsed, AN_OBJECT).superRefine((object, context) => {
			const message = flawOf(object);
			if (message !== undefined) context.addIssue({ code: z.ZodIssueCode.custom, message });
		}),
		says: [AN_OBJECT, TOO_DEEP, ...[...RESERVED].map(reserved)],
		check,
	};
}

import type { INode } from 'n8n-workflow';
import { failureError } from '../../nodes/engine/define/failure';
import { failureJson } from '../../nodes/engine/run/output';
import { everySentence } from './sentences';

const sentences = everySentence();
const inRole = (...roles: string[]) => sentences.filter(({ role }) => roles.includes(role));

it('finds what the code can say', () => {
	expect(sentences.length).toBeGreaterThan(150);
	expect(inRole('sentence').length).toBeGreaterThan(15);
	expect(inRole('advice').length).toBeGreaterThan(5);
});

it('never speaks of errors, problems, failures or mistakes', () => {
	expect(
		sentences.filter(({ text }) => /\b(errors?|problems?|fail(ed|ures?)?|mistakes?)\b/i.test(text)),
	).toEqual([]);
});

it('ends no message with a period, which would stand before n8n’s [item n]', () => {
	const messages = inRole('sentence', 'say', 'message', 'refuse', 'withoutWords', 'NodeOperationError');
	const inEditor = /credentials\/|credential-test/;
	const said = messages.filter(
		({ file, text }) => !inEditor.test(file) && !/^(Check|The expression for) /.test(text),
	);
	expect(said.length).toBeGreaterThan(20);
	expect(said.filter(({ text, role }) => text.endsWith('.') && role !== 'refuse')).toEqual([]);
});

it('ends every advice with a period', () => {
	const advice = sentences.filter(({ role }) => role === 'advice' || /^\d{3}$/.test(role));
	expect(advice.filter(({ text }) => !/[.…]$/.test(text))).toEqual([]);
});

it('names no place inside the code, and addresses the person without a slip of the keyboard', () => {
	const odd = / {2}|[^.…]\.\.[^.]|[a-z]\(|undefined|\bnull\b|\[object|(^|[^:]) [,;]|;\s*;/;
	expect(sentences.filter(({ text }) => odd.test(text.trim()))).toEqual([]);
});

describe('a vendor’s sentence with a period of its own', () => {
	const node: INode = { id: '1', name: 'N', type: 't', typeVersion: 1, position: [0, 0], parameters: {} };

	it.each(['Taken.', 'Taken. ', 'Taken...', 'Taken'])('%j stands before the item without it', (sentence) => {
		expect(failureJson({ sentence }, 3).error).toBe('Taken [item 3]');
		expect(failureError(node, { sentence }, 3).message).toBe('Taken [item 3]');
		expect(failureError(node, { sentence, status: 409 }, 3).message).toBe('Taken [item 3]');
	});
});

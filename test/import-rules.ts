import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';

/** What n8n supplies to a community package at run time, and nothing else. */
const SUPPLIED = ['n8n-workflow', 'zod', 'luxon', 'lodash', 'p-limit', 'crypto'];

/** The part of the package a file is in: `credentials`, `nodes/shared`, or a vendor such as `nodes/EkaCare`. */
function part(file: string): string {
	const [top = '', second = ''] = file.split('/');
	return top === 'nodes' ? `nodes/${second}` : top;
}

/** A credential belongs to the vendor whose name its file begins with, and may use that vendor's facts. */
function isOwnVendor(file: string, to: string): boolean {
	const [, vendor = ''] = to.split('/');
	return file.startsWith(`credentials/${vendor}`);
}

function allows(file: string, to: string): boolean {
	return part(file) === to || to === 'nodes/shared' || (to.startsWith('nodes/') && isOwnVendor(file, to));
}

/** What a published file imports against the rules of the house, as "file imports that". */
export function forbiddenImports(file: string, text: string): string[] {
	const imported = preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
	return imported
		.filter((name) => {
			if (!name.startsWith('.')) return !SUPPLIED.includes(name);
			return !allows(file, part(normalize(join(dirname(file), name))));
		})
		.map((name) => `${file} imports ${name}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

/** A text that the published code can say, with … where a value is put in. */
export interface Sentence {
	readonly text: string;
	readonly file: string;
	/** The property, function or class that it is given to, such as `sentence`, `refuse` or `UserError`. */
	readonly role: string;
}

/** Every text of more than one word in the published code. Comments are not among them. */
export function everySentence(): Sentence[] {
	return ['nodes', 'credentials'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.flatMap((file) => sentencesIn(join(ROOT, folder, file))),
	);
}

function sentencesIn(file: string): Sentence[] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
	const found: Sentence[] = [];
	const visit = (node: ts.Node): void => {
		const text = textOf(node);
		if (text !== undefined && /[A-Za-z…] +[A-Za-z…(“]/.test(text)) {
			found.push({ text, file: relative(ROOT, file), role: roleOf(node.parent) });
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return node.head.text + node.templateSpans.map((span) => `…${span.literal.text}`).join('');
}

function roleOf(node: ts.Node | undefined): string {
	if (node === undefined || ts.isSourceFile(node)) return '';
	if (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) return node.name.getText();
	if (ts.isCallExpression(node) || ts.isNewExpression(node)) return node.expression.getText();
	if (ts.isFunctionDeclaration(node)) return node.name?.text ?? '';
	return roleOf(node.parent);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchor } from '../../tools/docs/markdown';
import { ROOT } from '../package/repository';

const NOT_OURS = ['node_modules', 'dist', 'coverage'];

/** Every Markdown file of the repository, by its path. */
export function markdownFiles(folder = ''): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true })
		.filter(({ name }) => !NOT_OURS.includes(name) && (!name.startsWith('.') || name === '.github'))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return markdownFiles(path);
			return entry.name.endsWith('.md') ? [path] : [];
		});
}

/** Where the links and images of a text lead; what stands in code is no link. */
export function targets(text: string): string[] {
	const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '`code`');
	const inline = [...prose.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g)];
	const html = [...prose.matchAll(/<(?:img|a)\b[^>]*?\b(?:src|href)="([^"]+)"/g)];
	const named = [...prose.matchAll(/^\[[^\]]+\]:\s*(\S+)/gm)];
	return [...inline, ...html, ...named].map(([, target = '']) => target);
}

/** The anchors of a page: a heading that comes again is numbered. */
export function anchors(text: string): string[] {
	const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
	const seen = new Map<string, number>();
	const headings = [...prose.matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)].map(([, words = '']) => {
		const plain = words.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
		const name = anchor(plain);
		const before = seen.get(name) ?? 0;
		seen.set(name, before + 1);
		return before === 0 ? name : `${name}-${before}`;
	});
	return [...headings, ...[...text.matchAll(/<[^>]+\b(?:id|name)="([^"]+)"/g)].map(([, id = '']) => id)];
}

/** What is wrong with a link of a file, or undefined. Other hosts are not asked. */
export function flawOf(file: string, target: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return undefined;
	const [path = '', fragment] = target.split('#');
	const to = path === '' ? file : normalize(join(dirname(file), decodeURIComponent(path)));
	if (to.startsWith('..')) return `${file} leads out of the repository: ${target}`;
	if (!existsSync(join(ROOT, to))) return `${file} leads to ${target}, which is not there`;
	if (fragment === undefined || !to.endsWith('.md')) return undefined;
	return anchors(readFileSync(join(ROOT, to), 'utf8')).includes(fragment)
		? undefined
		: `${file} leads to ${target}, but ${to} has no such heading`;
}

import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { uniqBy } from 'lodash';
import { preProcessFile } from 'typescript';

/** The modules that a file names, type-only ones included. */
export function importedBy(text: string): string[] {
	return preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Which files of the repository a file imports. Paths are below the repository. */
export function resolveImports(root: string, file: string, text: string): string[] {
	return importedBy(text)
		.filter((name) => name.startsWith('.'))
		.map((name) => normalize(join(dirname(file), name)))
		.flatMap((path) => {
			const found = [path, `${path}.ts`, `${path}/index.ts`].find(
				(candidate) => /\.[jt]s$/.test(candidate) && existsSync(join(root, candidate)),
			);
			return found === undefined ? [] : [found];
		});
}

/** Every import circle, each as the files on the way round. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
	const circles = [...graph.keys()].flatMap((file) => {
		const way = wayBack(graph, file);
		return way === undefined ? [] : [way];
	});
	return uniqBy(circles, (circle) => [...circle].sort().join());
}

/** The shortest way from a file back to itself. */
function wayBack(graph: ReadonlyMap<string, readonly string[]>, start: string): string[] | undefined {
	const ways = [[start]];
	const seen = new Set<string>();
	for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
		for (const next of graph.get(way.at(-1) ?? '') ?? []) {
			if (next === start) return way;
			if (seen.has(next)) continue;
			seen.add(next);
			ways.push([...way, next]);
		}
	}
	return undefined;
}

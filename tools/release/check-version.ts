/*
 * Makes sure that a tag may be published: npm run release:check -- v1.2.3
 * Prints the version's section of CHANGELOG.md, or what stands in the way and ends with 1.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sectionOf } from './changelog';
import { flawsOf } from './flaws';

const [tag = '', folder = resolve(__dirname, '..')] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8')) as { version: string };
const changelog = readFileSync(resolve(folder, 'CHANGELOG.md'), 'utf8');
const flaws = flawsOf({ tag, version, changelog });
if (flaws.length > 0) {
	console.error(flaws.join('\n'));
	process.exitCode = 1;
} else {
	console.log(sectionOf(changelog, version)?.notes);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../vendors';
import { credentialsPage } from './credentials-page';
import { indexPage } from './index-page';
import { readmeWithTables } from './readme';
import { pageFile, type Subject } from './subject';
import { vendorPage } from './vendor-page';

/** Every file that is written from the nodes, with its text, by its path in the repository. */
export function generatedFiles(subjects: readonly Subject[]): Map<string, string> {
	return new Map([
		['docs/README.md', indexPage(subjects)],
		['docs/credentials.md', credentialsPage(subjects)],
		...subjects.map((subject): [string, string] => [`docs/${pageFile(subject)}`, vendorPage(subject)]),
		['README.md', readmeWithTables(readFileSync(join(ROOT, 'README.md'), 'utf8'), subjects)],
	]);
}

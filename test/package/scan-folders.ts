/* Run by scan.ts: n8n's scan of package folders, named by folder and leg in turn; its verdicts as JSON. */
import { chunk } from 'lodash';

const SCANNER = '@n8n/scan-community-package/scanner/scanner.mjs';

interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	analyzePackage(
		folder: string,
		patterns: string[],
	): Promise<{ passed: boolean; message?: string; details?: string }>;
}

async function scan(packages: string[][]): Promise<void> {
	const { analyzePackage, SOURCE_FILE_PATTERNS } = (await import(SCANNER)) as Scanner;
	const verdicts = [];
	for (const [folder = '', leg] of packages) {
		// The same two legs as the scan of a published package.
		const patterns = leg === 'sources' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
		verdicts.push(await analyzePackage(folder, patterns));
	}
	console.log(JSON.stringify(verdicts));
}

void scan(chunk(process.argv.slice(2), 2));

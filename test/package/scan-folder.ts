/* Run by scan.test.ts: n8n's scan of a package folder, its verdict as JSON. */

const SCANNER = '@n8n/scan-community-package/scanner/scanner.mjs';

interface Scanner {
	SOURCE_FILE_PATTERNS: string[];
	analyzePackage(
		folder: string,
		patterns: string[],
	): Promise<{ passed: boolean; message?: string; details?: string }>;
}

async function scan(folder: string, leg: string): Promise<void> {
	const { analyzePackage, SOURCE_FILE_PATTERNS } = (await import(SCANNER)) as Scanner;
	// The same two legs as the scan of a published package.
	const patterns = leg === 'sources' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
	console.log(JSON.stringify(await analyzePackage(folder, patterns)));
}

void scan(process.argv[2] ?? '', process.argv[3] ?? '');

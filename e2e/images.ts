import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { screenshotsFolder } from './src/editor';
import { bulkImport, templates, webhookExample } from './src/examples';
import { root } from './src/paths';

/** The documentation's pictures, and the screenshot of `npm run test:browser` that each one is. */
const images: Record<string, string> = {
	'eka-care-form': 'form-eka-care-create-user-fields',
	'careportals-form': 'form-careportals-create-patient-fields',
	'hipp-health-form': 'form-hipp-health-create-user-fields',
	'upheal-form': 'form-upheal-create-provider-if-new-fields',
	'finished-run': 'finished-run',
	error: 'error',
	preview: 'preview',
	credential: 'credential-Hipp-Health-API',
	'approval-plan': 'approval-plan',
	...Object.fromEntries(
		[webhookExample, ...bulkImport, ...templates]
			.map((file) => `template-${file.replace('.json', '')}`)
			.map((name) => [name, name]),
	),
};

const folder = join(root, 'docs', 'images');
mkdirSync(folder, { recursive: true });
for (const [image, screenshot] of Object.entries(images)) {
	copyFileSync(join(screenshotsFolder, `${screenshot}.png`), join(folder, `${image}.png`));
}
console.log(`${Object.keys(images).length} pictures written to docs/images. Look at them before you commit.`);

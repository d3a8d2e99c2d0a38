import { openEditor, openWorkflow, screenshot, type Editor } from '../src/editor';
import { bulkImport, templates, webhookExample } from '../src/examples';
import { readWorkflow } from '../src/workflow-files';

let editor: Editor;
beforeAll(async () => {
	editor = await openEditor('browser-templates');
});
afterAll(async () => await editor?.close());

it.each([webhookExample, ...bulkImport, ...templates])('%s opens with all its nodes known', async (file) => {
	const { page, host } = editor;
	const workflow = readWorkflow(file, host.folder.csv);
	await openWorkflow(editor, workflow.id);
	const nodes = workflow.nodes.filter(({ type }) => type !== 'n8n-nodes-base.stickyNote');
	await page
		.getByTestId('canvas-node')
		.nth(nodes.length - 1)
		.waitFor();
	await page.getByTestId('zoom-to-fit').click();
	await page.waitForTimeout(500);
	await screenshot(editor, `template-${file.replace('.json', '')}`, 'canvas');
	expect(await page.getByText('Unknown node').count()).toBe(0);
});

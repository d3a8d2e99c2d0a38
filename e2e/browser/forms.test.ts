import { newWorkflow, openEditor, screenshot, type Editor } from '../src/editor';
import { NodeForm } from '../src/node-form';
import { NodePanel } from '../src/node-panel';

let editor: Editor;
beforeAll(async () => {
	editor = await openEditor('browser-forms');
	await newWorkflow(editor);
});
afterAll(async () => await editor?.close());

/** Every operation of every node, and labels that its form must have. */
const forms: Record<string, Record<string, string[]>> = {
	'Eka Care': {
		'Create user': ['First Name', 'Mobile', 'Additional Fields'],
		'Create or update user': ['Match On', 'First Name'],
		'Update user': ['User', 'Update Fields'],
		'Get user': ['User'],
		'Get many users': ['Return All', 'Limit'],
		'Delete user': ['User'],
	},
	CarePortals: {
		'Create patient': ['Email', 'Date of Birth', 'Additional Fields'],
		'Create patient if new': ['Email', 'Phone'],
	},
	'Hipp Health': {
		'Create user': ['First Name', 'Role', 'Additional Fields'],
		'Create user if new': ['First Name', 'Email'],
		'Get user': ['User'],
		'Get many users': ['Return All', 'Filters'],
	},
	Upheal: {
		'Create provider': ['First Name', 'Email', 'Additional Fields'],
		'Create provider if new': ['First Name', 'Email'],
		'Check user': ['Email'],
		'Deactivate user': ['User ID'],
	},
};

const cases = Object.entries(forms).flatMap(([node, actions]) =>
	Object.entries(actions).map(([action, labels]) => ({ node, action, labels })),
);

it.each(cases)('$node: $action', async ({ node, action, labels }) => {
	editor.complaints.length = 0;
	const form = new NodeForm(editor.page);
	await new NodePanel(editor.page).add(node, action);
	const shown = await form.labels();
	for (const label of [...labels, 'Options']) expect(shown).toContain(label);
	const name = `form-${node}-${action}`.toLowerCase().replaceAll(' ', '-');
	await screenshot(editor, name);
	await screenshot(editor, `${name}-fields`, 'node-parameters');
	await form.close();
	// What the editor asks of n8n's own servers is refused here; everything else it complains of is ours.
	expect(editor.complaints.filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([]);
});

import { newWorkflow, openEditor, screenshot, type Editor } from '../src/editor';
import { eventually } from '../src/eventually';
import { NodePanel } from '../src/node-panel';

let editor: Editor;
let panel: NodePanel;

beforeAll(async () => {
	editor = await openEditor('browser-find');
	panel = new NodePanel(editor.page);
	await newWorkflow(editor);
	await panel.open();
});
afterAll(async () => await editor?.close());

/** What people type, and the node that they are after. */
const searches = [
	['Eka Care', 'Eka Care'],
	['CarePortals', 'CarePortals'],
	['care portals', 'CarePortals'],
	['Hipp Health', 'Hipp Health'],
	['Upheal', 'Upheal'],
	['create patient', 'CarePortals'],
	['register patient', 'CarePortals'],
	['onboard patient', 'CarePortals'],
	['create provider', 'Upheal'],
	['onboard provider', 'Upheal'],
	['invite clinician', 'Upheal'],
	['create user', 'Eka Care'],
	['create user', 'Hipp Health'],
	['onboard doctor', 'Eka Care'],
	['update user', 'Eka Care'],
	['onboard staff', 'Eka Care'],
	['onboard staff', 'Hipp Health'],
	['create technician', 'Hipp Health'],
] as const;

it.each(searches)('"%s" finds %s', async (text, node) => {
	await panel.search(text);
	await eventually(
		`${node} among what is offered`,
		() => panel.offered(),
		(names) => names.includes(node),
	);
});

it('offers what a node can do by its actions, and opens the form of the one that is picked', async () => {
	await panel.search('Upheal');
	await eventually(
		'Upheal',
		() => panel.offered(),
		([first]) => first === 'Upheal',
	);
	await panel.pick('Upheal');
	const actions = ['Create provider', 'Create provider if new', 'Check user', 'Deactivate user'];
	await eventually(
		'the actions of Upheal',
		() => panel.offered(),
		(names) => actions.every((action) => names.includes(action)),
	);
	await screenshot(editor, 'actions');
	await panel.pick('Create provider if new');
	await editor.page.getByTestId('node-parameters').waitFor();
});

it('offers the triggers where a workflow begins', async () => {
	await editor.page.goto(`${editor.n8n.url}/workflow/new`);
	await editor.page.getByTestId('canvas-plus-button').click();
	for (const vendor of ['Eka Care', 'Hipp Health']) {
		await panel.search(vendor);
		await eventually(
			`${vendor} among the triggers`,
			() => panel.offered(),
			(names) => names.some((name) => name.startsWith(vendor)),
		);
	}
	await screenshot(editor, 'triggers');
});

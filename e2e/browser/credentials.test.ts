import { CredentialWindow } from '../src/credential-window';
import { newWorkflow, openEditor, screenshot, type Editor } from '../src/editor';
import { NodeForm } from '../src/node-form';
import { NodePanel } from '../src/node-panel';

let editor: Editor;
beforeAll(async () => {
	editor = await openEditor('browser-credentials');
});
afterAll(async () => await editor?.close());

interface Case {
	node: string;
	action: string;
	/** What to choose in the node before its credential is of this type. */
	authentication?: string;
	/** The base URL and what goes with it. */
	fill: (window: CredentialWindow) => Promise<void>;
	/** The property with the key, a right value, and what is said of a wrong one. */
	key: string;
	right: string;
	refusal: string;
}

const cases: Record<string, () => Case> = {
	'Eka Care API': () => ({
		node: 'Eka Care',
		action: 'Create user',
		fill: async (window) => {
			await window.choose('environment', 'Custom');
			await window.type('baseUrl', editor.host.sandbox.bases.ekaCare);
			await window.type('clientId', editor.host.sandbox.keys.ekaCare.clientId);
		},
		key: 'clientSecret',
		right: editor.host.sandbox.keys.ekaCare.clientSecret,
		refusal: 'Check the Client ID, the Client Secret and the Environment',
	}),
	'Eka Care Token API': () => ({
		node: 'Eka Care',
		action: 'Create user',
		authentication: 'Auth Token',
		fill: async (window) => {
			await window.choose('environment', 'Custom');
			await window.type('baseUrl', editor.host.sandbox.bases.ekaCare);
		},
		key: 'token',
		right: editor.host.sandbox.keys.ekaCare.token,
		refusal: 'Eka Care refused the Token. It may have expired: fetch a new one.',
	}),
	'CarePortals API': () => ({
		node: 'CarePortals',
		action: 'Create patient',
		fill: async (window) => {
			await window.type('baseUrl', editor.host.sandbox.bases.carePortals);
			await window.type('organizationId', editor.host.sandbox.keys.carePortals.organizationId);
		},
		key: 'token',
		right: editor.host.sandbox.keys.carePortals.token,
		refusal: 'Token',
	}),
	'Hipp Health API': () => ({
		node: 'Hipp Health',
		action: 'Create user',
		fill: async (window) => await window.type('baseUrl', editor.host.sandbox.bases.hippHealth),
		key: 'apiKey',
		right: editor.host.sandbox.keys.hippHealth.adminKey,
		refusal: 'API Key',
	}),
	'Upheal API': () => ({
		node: 'Upheal',
		action: 'Create provider',
		fill: async (window) => await window.type('baseUrl', editor.host.sandbox.bases.upheal),
		key: 'apiKey',
		right: editor.host.sandbox.keys.upheal.apiKey,
		refusal: 'API Key',
	}),
};

it.each(Object.entries(cases))(
	'%s: made in the editor, tested with a wrong key and a right one',
	async (name, made) => {
		const { node, action, authentication, fill, key, right, refusal } = made();
		const window = new CredentialWindow(editor.page);
		await newWorkflow(editor);
		await new NodePanel(editor.page).add(node, action);
		await window.openNew(authentication);
		await fill(window);
		await window.type(key, 'a-wrong-one');
		const said = await window.saveAndTest();
		await screenshot(editor, `credential-${name.replaceAll(' ', '-')}`);
		expect(said).toContain(refusal);
		expect(said).not.toContain('a-wrong-one');
		await window.type(key, right);
		expect(await window.saveAndTest()).toBe('');
		await new NodeForm(editor.page).close();
	},
);

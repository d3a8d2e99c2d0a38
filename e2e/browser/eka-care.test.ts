import { newWorkflow, openEditor, screenshot, type Editor } from '../src/editor';
import { eventually } from '../src/eventually';
import { NodeForm } from '../src/node-form';
import { NodePanel } from '../src/node-panel';

let editor: Editor;
let form: NodeForm;
let panel: NodePanel;

beforeAll(async () => {
	editor = await openEditor('browser-eka-care');
	form = new NodeForm(editor.page);
	panel = new NodePanel(editor.page);
	await newWorkflow(editor);
	await panel.add('Eka Care', 'Create user');
});
afterAll(async () => await editor?.close());

describe('creating an Eka Care user by hand', () => {
	it('says that one of mobile, email and SSO ID is needed', async () => {
		expect(await form.notices()).toEqual(['Give at least one of Mobile, Email or Auth User ID']);
	});

	it('takes values and expressions, and offers doctors and clinics by name', async () => {
		await form.type('firstname', 'Asha');
		await form.express('lastname', '"Ver" + "ma"');
		await form.choose('gender', 'Female');
		await form.type('dob', '1988-04-12');
		await form.type('email', 'nobody in particular');
		await form.addField('Add Field', 'Clinic Names or IDs');
		expect(await form.offers('clinic_ids')).toContain('North Example Clinic');
		await form.choose('clinic_ids', 'North Example Clinic');
		await form.addField('Add Field', 'Doctor Names or IDs');
		const [doctor = '', ...others] = await form.offers('doctor_ids');
		expect(others).not.toHaveLength(0);
		await form.choose('doctor_ids', doctor);
		await screenshot(editor, 'eka-care-filled');
	});

	it('names the field of a bad value, says what to do, and does not repeat the value', async () => {
		await form.execute();
		const { message, advice, panel: shown } = await form.failure();
		await screenshot(editor, 'error');
		expect(message).toBe('Email must be an email address, such as name@example.com [item 0]');
		expect(advice).toBe('Nothing was sent to Eka Care for this item. Correct the input and run it again.');
		expect(shown).not.toContain('nobody in particular');
		expect(editor.host.sandbox.people('ekaCare')).toEqual([]);
	});

	it('creates the user, whose reply is in the output table', async () => {
		await form.type('email', 'asha.verma@example.com');
		await form.execute();
		const [head, row] = await form.table();
		await screenshot(editor, 'finished-run');
		expect(head).toEqual(['status', 'ekaid']);
		const [created] = editor.host.sandbox.people('ekaCare');
		expect(row).toEqual(['success', Reflect.get(created ?? {}, 'id')]);
		expect(created).toMatchObject({
			firstname: 'Asha',
			lastname: 'Verma',
			gender: 'F',
			dob: '1988-04-12',
			email: 'asha.verma@example.com',
			clinic_ids: [expect.any(String)],
			doctor_ids: [expect.any(String)],
		});
	});

	it('picks the user from a list to update them', async () => {
		await form.choose('operation', 'Update');
		expect(await form.picks('user_id')).toEqual(['Asha Verma – asha.verma@example.com']);
		await screenshot(editor, 'user-list');
		await form.pick('Asha Verma');
		await form.addField('Add Field', 'Seat Type');
		await form.choose('seat_type', 'Premium');
		await form.execute();
		await eventually(
			'a premium seat',
			() => editor.host.sandbox.people('ekaCare'),
			([user]) => Reflect.get(user ?? {}, 'seat_type') === 'p',
		);
	});

	it('shows the next node what this one puts out before it has run', async () => {
		await newWorkflow(editor);
		await panel.add('Eka Care', 'Get user');
		await form.close();
		await panel.open();
		await panel.search('No Operation, do nothing');
		await panel.pick('No Operation, do nothing');
		const preview = editor.page.getByTestId('ndv-input-panel');
		for (const key of ['firstname', 'mobile', 'clinics']) {
			await preview.getByText(key, { exact: true }).first().waitFor();
		}
		await screenshot(editor, 'preview');
	});
});

import type { INodeParameters } from 'n8n-workflow';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { createEkaUser, requestsTo, runOperation } from '../run-operation';
import { ekaCase } from '../../vendors/eka-care';

describe('update', () => {
	const ID = '176917697500001';
	const PATH = `/cdr/v1/ekauser/${ID}/`;
	const sandbox = runningSandbox();
	beforeEach(async () => await createEkaUser(sandbox(), ekaCase));

	async function update(userId: INodeParameters[string], updateFields: INodeParameters, given = {}) {
		const parameters = { operation: 'update', user_id: userId, updateFields };
		const result = await runOperation(sandbox(), ekaCase, parameters, given);
		const requests = requestsTo(sandbox(), ekaCase);
		return {
			...result,
			sent: requests.map(({ method, path, body, status }) => [method, path, body, status]),
			violations: requests.flatMap(({ violation }) => violation ?? []),
		};
	}

	describe('the user to update', () => {
		it.each([
			['picked from the list', { __rl: true, mode: 'list', value: ID, cachedResultName: 'Amit Kumar' }],
			['given by ID', { __rl: true, mode: 'id', value: ID }],
			['given by ID with an expression', { __rl: true, mode: 'id', value: '={{ $json.id }}' }],
			['given by ID with a number', { __rl: true, mode: 'id', value: '={{ Number($json.id) }}' }],
			['a bare expression', '={{ $json.id }}'],
			['a bare text', ID],
			['written with spaces around', { __rl: true, mode: 'id', value: ` ${ID} ` }],
		])('may be %s', async (_how, userId) => {
			const { sent, error, outputs } = await update(userId, { lastname: 'Rao' }, { items: [{ id: ID }] });
			expect(error).toBeUndefined();
			expect(sent).toEqual([['PATCH', PATH, { lastname: 'Rao' }, 200]]);
			expect(outputs[0]?.[0]?.json).toEqual({ status: 'success', ekaid: ID });
		});

		it.each([
			['the picker is empty', { __rl: true, mode: 'id', value: '={{ $json.none }}' }],
			['the expression gives nothing', '={{ $json.none }}'],
		])('is asked for when %s', async (_how, userId) => {
			const { sent, error } = await update(userId, { lastname: 'Rao' });
			expect(error?.message).toBe('User is required [item 0]');
			expect(sent).toEqual([]);
		});

		it('that Eka does not know is told in Eka’s words', async () => {
			const { error } = await update('5', { lastname: 'Rao' });
			expect(error?.message).toBe('Eka Care replied 404: EkaUser not found [item 0]');
			expect(error?.description).toContain('Check that the ID exists');
		});
	});

	describe('the changes', () => {
		it.each([
			['a text', { lastname: ' Rao ' }, { lastname: 'Rao' }],
			['a flag turned off', { is_admin: false }, { is_admin: false }],
			['a list', { clinic_ids: 'a, b' }, { clinic_ids: ['a', 'b'] }],
			['a field that create lacks', { partner_id: 'Part_user_1' }, { partner_id: 'Part_user_1' }],
			['beside a blank field', { lastname: 'Rao', email: '', mobile: '={{ null }}' }, { lastname: 'Rao' }],
		])('send %s and nothing else', async (_what, fields, body) => {
			const { sent, violations } = await update(ID, fields);
			expect(sent).toEqual([['PATCH', PATH, body, 200]]);
			expect(violations).toEqual([]);
		});

		it.each([[{}], [{ lastname: '' }], [{ clinic_ids: ' , ', email: '={{ null }}' }]])(
			'must not be none at all: %j',
			async (fields) => {
				const { sent, error } = await update(ID, fields);
				expect(error?.message).toBe('Add at least one field to change [item 0]');
				expect(error?.description).toContain('Nothing was sent');
				expect(sent).toEqual([]);
			},
		);

		it('name doctors in one way only', async () => {
			const { sent, error } = await update(ID, { doctor_ids: 'a', partner_doctor_ids: 'b' });
			expect(error?.message).toBe('Give only one of Doctor Names or IDs and Partner Doctor IDs [item 0]');
			expect(sent).toEqual([]);
		});

		it('differ from item to item', async () => {
			const items = [{ name: 'Rao' }, { name: 'Iyer' }];
			const { sent } = await update(ID, { lastname: '={{ $json.name }}' }, { items });
			expect(sent.map(([, , body]) => body)).toEqual([{ lastname: 'Rao' }, { lastname: 'Iyer' }]);
		});
	});
});

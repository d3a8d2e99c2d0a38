import type { INode, INodeParameters } from 'n8n-workflow';
import { runWorkflow, type WorkflowJson } from '../../n8n';
import { runningSandbox } from '../../sandbox/running-sandbox';
import { requestsTo } from '../run-operation';
import { vendorCases } from '../../vendors';
import { carePortalsCase } from '../../vendors/care-portals';
import { ekaCase } from '../../vendors/eka-care';
import { hippCase } from '../../vendors/hipp-health';
import { uphealCase } from '../../vendors/upheal';

describe('workflow', () => {
	const sandbox = runningSandbox();

	function node(name: string, type: string, parameters: INodeParameters, more: Partial<INode> = {}): INode {
		const own = type.includes('.') ? type : `n8n-nodes-healthcare-users.${type}`;
		return { id: name, name, type: own, typeVersion: 1, position: [0, 0], parameters, ...more };
	}

	const person = {
		firstname: '={{ $json.name.split(" ")[0] }}',
		lastname: '={{ $json.name.split(" ")[1] }}',
		gender: '={{ $json.sex }}',
		dob: '={{ $json.born }}',
		email: '={{ $json.mail.toLowerCase() }}',
	};

	/** One intake: the person is made at each vendor, each from the row the intake began with. */
	const intake: WorkflowJson = {
		nodes: [
			node('Rows', 'n8n-nodes-base.manualTrigger', {}),
			node(
				'Make Eka User',
				'ekaCare',
				{ ...ekaCase.selection, ...person },
				{ onError: 'continueErrorOutput' },
			),
			node('Assign', 'ekaCare', {
				...ekaCase.selection,
				operation: 'update',
				user_id: { __rl: true, mode: 'id', value: '={{ $json.ekaid }}' },
				updateFields: { partner_id: '={{ $("Rows").item.json.number }}' },
			}),
			node('Patient', 'carePortals', {
				...carePortalsCase.selection,
				email: '={{ $("Rows").item.json.mail }}',
				firstName: 'Pat',
				lastName: '={{ $("Rows").item.json.name.split(" ")[1] }}',
				gender: 'other',
				phone: '4165550123',
				dob: '={{ DateTime.fromISO($("Rows").item.json.born) }}',
			}),
			node('Hipp', 'hippHealth', {
				...hippCase.selection,
				firstName: 'John',
				lastName: '={{ $json.lastName }}',
			}),
			node('Provider', 'upheal', {
				...uphealCase.selection,
				firstName: '={{ $json.user.firstName }}',
				lastName: '={{ $json.user.lastName }}',
				email: '={{ $("Rows").item.json.mail }}',
			}),
			node('Refused', 'n8n-nodes-base.noOp', {}),
		],
		connections: {
			Rows: { main: [[{ node: 'Make Eka User', type: 'main', index: 0 }]] },
			'Make Eka User': {
				main: [[{ node: 'Assign', type: 'main', index: 0 }], [{ node: 'Refused', type: 'main', index: 0 }]],
			},
			Assign: { main: [[{ node: 'Patient', type: 'main', index: 0 }]] },
			Patient: { main: [[{ node: 'Hipp', type: 'main', index: 0 }]] },
			Hipp: { main: [[{ node: 'Provider', type: 'main', index: 0 }]] },
		},
	};

	const rows = [
		{ number: 41, name: 'Amit Kumar', sex: 'M', born: '1990-05-15', mail: 'Amit.Kumar@example.com' },
		{ number: 42, name: 'Nobody Known', sex: '?', born: '1990-02-30', mail: 'nobody@example.com' },
		{ number: 43, name: 'Asha Rao', sex: 'F', born: '1985-01-31', mail: 'asha.rao@example.com' },
	];

	it('a workflow of all nodes carries each row to every vendor, by expressions and linked items', async () => {
		const result = await runWorkflow(intake, {
			items: rows,
			credentials: Object.assign({}, ...vendorCases.map((vendor) => vendor.credentials(sandbox()))),
		});
		expect(result.error).toBeUndefined();

		const [create, , ...updates] = requestsTo(sandbox(), ekaCase);
		expect(create?.body).toEqual({
			firstname: 'Amit',
			lastname: 'Kumar',
			gender: 'M',
			dob: '1990-05-15',
			email: 'amit.kumar@example.com',
		});
		expect(updates.map(({ path, body }) => [path, body])).toEqual([
			['/cdr/v1/ekauser/176917697500001/', { partner_id: '41' }],
			['/cdr/v1/ekauser/176917697500002/', { partner_id: '43' }],
		]);
		const bodies = (vendor: typeof ekaCase) => requestsTo(sandbox(), vendor).map(({ body }) => body);
		expect(bodies(carePortalsCase)).toMatchObject([
			{ dob: '1990-05-15', lastName: 'Kumar' },
			{ dob: '1985-01-31', lastName: 'Rao' },
		]);
		expect(bodies(hippCase)).toMatchObject([{ lastName: 'Kumar', role: 'TECHNICIAN' }, { lastName: 'Rao' }]);
		expect(bodies(uphealCase)).toMatchObject([{ lastName: 'Kumar' }, { email: 'asha.rao@example.com' }]);
		expect(result.outputs('Refused')[0]).toMatchObject([{ json: { ...rows[1], error: expect.any(String) } }]);
		expect(
			sandbox()
				.journal()
				.flatMap(({ violation }) => violation ?? []),
		).toEqual([]);
		expect(
			sandbox()
				.journal()
				.filter(({ operationId }) => operationId === 'login'),
		).toHaveLength(1);
	});
});

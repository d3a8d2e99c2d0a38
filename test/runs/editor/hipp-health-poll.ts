import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { HippHealthTrigger } from '../../../nodes/HippHealth/HippHealthTrigger.node';
import { pollOnce } from '../../n8n/trigger-context';
import { runningSandbox, send } from '../../sandbox/running-sandbox';

describe('hipp health poll', () => {
	const running = runningSandbox();
	let staticData: IDataObject;
	beforeEach(() => {
		staticData = {};
	});

	async function create(firstName: string, role = 'TECHNICIAN') {
		await send(running(), 'hippHealth', 'POST /users', { body: { firstName, lastName: 'Doe', role } });
	}

	async function createMany(count: number) {
		for (let number = 1; number <= count; number++) await create(`User${number}`);
	}

	async function poll(parameters: INodeParameters = {}, mode: 'trigger' | 'manual' = 'trigger') {
		const { bases, keys } = running();
		const output = await pollOnce(
			{
				node: new HippHealthTrigger(),
				parameters,
				credentials: { hippHealthApi: { baseUrl: bases.hippHealth, apiKey: keys.hippHealth.adminKey } },
				staticData,
			},
			mode,
		);
		return output === null ? null : output.flat().map(({ json }) => json.firstName);
	}

	const listings = () =>
		running()
			.journal('hippHealth')
			.filter(({ operationId }) => operationId === 'listUsers');

	it('sees at the first poll who is there, and emits nobody', async () => {
		await createMany(3);
		expect(await poll()).toBeNull();
		expect(await poll()).toBeNull();
	});

	it('emits new users once, the oldest first', async () => {
		await createMany(2);
		await poll();
		for (const name of ['Ada', 'Bela', 'Cleo']) await create(name);
		expect(await poll()).toEqual(['Ada', 'Bela', 'Cleo']);
		expect(await poll()).toBeNull();
	});

	it('emits the first users of an organization that had none', async () => {
		await poll();
		await create('Ada');
		expect(await poll()).toEqual(['Ada']);
	});

	it('reads as many pages as there are new users, and one when there are none', async () => {
		await createMany(250);
		await poll();
		running().clearJournal();
		await poll();
		expect(listings()).toHaveLength(1);
		await createMany(320);
		expect(await poll()).toHaveLength(320);
		expect(await poll()).toBeNull();
	});

	it('does not take an older user for a new one when known users are gone', async () => {
		await createMany(120);
		await poll();
		const mark = staticData.mark as { publicIds: string[] };
		// As if the users after the tenth-newest had been older than what is remembered, and the newest were deleted.
		staticData.mark = { ...mark, publicIds: ['usr_gone', ...mark.publicIds.slice(3, 10)], everybody: false };
		expect(await poll()).toEqual(['User118', 'User119', 'User120']);
		staticData.mark = { ...mark, publicIds: ['usr_gone'], everybody: false };
		expect(await poll()).toBeNull();
	});

	it('makes up for a poll that failed', async () => {
		await createMany(1);
		await poll();
		await createMany(150);
		running().faults.set([{ kind: 'serverErrorBefore', status: 503, vendor: 'hippHealth', times: 1 }]);
		await expect(poll()).rejects.toThrow('Hipp Health replied 503');
		expect(await poll()).toHaveLength(150);
	});

	it('shows the newest user in a run by hand, and remembers nothing', async () => {
		await expect(poll({}, 'manual')).rejects.toThrow('There is no user to show as a sample');
		await createMany(3);
		expect(await poll({}, 'manual')).toEqual(['User3']);
		expect(staticData).toEqual({});
	});

	it('follows its filters, and begins anew when they change', async () => {
		await poll({ filters: { role: 'CLINICIAN' } });
		await create('Ada', 'CLINICIAN');
		await create('Bela', 'TECHNICIAN');
		expect(await poll({ filters: { role: 'CLINICIAN' } })).toEqual(['Ada']);
		expect(await poll()).toBeNull();
		await expect(poll({ filters: { role: 'NURSE' } })).rejects.toThrow('Role must be one of');
	});

	it('says what is wrong with the key', async () => {
		const { bases } = running();
		const credentials = { hippHealthApi: { baseUrl: bases.hippHealth, apiKey: 'wrong' } };
		const polled = pollOnce({ node: new HippHealthTrigger(), credentials, staticData });
		await expect(polled).rejects.toMatchObject({
			message: 'Hipp Health replied 401: Invalid API key',
			description: 'The API key was refused. Check it in the credential.',
		});
	});
});

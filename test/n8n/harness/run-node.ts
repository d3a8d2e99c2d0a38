import { type NodeRun, runNode, START } from '..';
import { PeopleKey, PeopleLogin } from '../fixture/people-credential';
import { People } from '../fixture/people-node';
import { startPeopleServer } from '../fixture/people-server';

describe('run node', () => {
	let server: Awaited<ReturnType<typeof startPeopleServer>>;
	beforeEach(async () => {
		server = await startPeopleServer();
	});
	afterEach(async () => await server.stop());

	async function greet(names: string[], given: Partial<NodeRun> = {}) {
		return await runNode({
			node: new People(),
			parameters: { name: '={{ $json.name }}' },
			credentials: { peopleLogin: { baseUrl: server.baseUrl, secret: 'right' } },
			credentialTypes: [new PeopleLogin(), new PeopleKey()],
			items: names.map((name) => ({ name })),
			...given,
		});
	}

	/** Ends by jest's own time limit when it never comes true. */
	async function until(condition: () => boolean) {
		while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
	}

	describe('a run', () => {
		it('resolves expressions for each item, fills defaults and keeps the item’s origin', async () => {
			const { outputs, error, run } = await greet(['Asha', 'Ben']);
			expect(error).toBeUndefined();
			expect(run.status).toBe('success');
			expect(outputs).toEqual([
				[
					{ json: { said: 'Hello Asha' }, pairedItem: { item: 0 } },
					{ json: { said: 'Hello Ben' }, pairedItem: { item: 1 } },
				],
			]);
			expect(run.data.resultData.runData[START]?.[0]?.data?.main?.[0]).toHaveLength(2);
		});

		it('takes whole items as well as their json', async () => {
			const { outputs } = await greet([], { items: [{ json: { name: 'Asha' }, pairedItem: { item: 0 } }] });
			expect(outputs[0]?.[0]?.json).toEqual({ said: 'Hello Asha' });
		});

		it('refuses to start when a required parameter is empty, as the editor does', async () => {
			const { error, run } = await greet(['Asha'], { parameters: { name: '' } });
			expect(error?.message).toMatch(/has issues/);
			expect(run.status).toBe('error');
			expect(server.seen).toEqual([]);
		});

		it('reports what was logged, by the node and by the engine, in this run only', async () => {
			const first = await greet(['Asha']);
			const second = await greet(['Ben']);
			expect(first.logged).toContain('info: Greeting someone { item: 0 }');
			expect(first.logged.join('\n')).toContain('debug: Workflow execution started');
			expect(second.logged.filter((line) => line.includes('Greeting'))).toHaveLength(1);
		});
	});

	describe('a credential', () => {
		it('logs in once, stores the token, and is used again', async () => {
			const { credentials } = await greet(['Asha', 'Ben']);
			expect(server.logins).toBe(1);
			expect(credentials.peopleLogin).toEqual({ baseUrl: server.baseUrl, secret: 'right', token: 'token 0' });
			await greet(['Asha'], { credentials });
			expect(server.logins).toBe(1);
		});

		it('logs in again after a 401 and sends the request once more', async () => {
			const credentials = { peopleLogin: { baseUrl: server.baseUrl, secret: 'right', token: 'token 0' } };
			server.expireToken();
			const result = await greet(['Asha'], { credentials });
			expect(result.error).toBeUndefined();
			expect(server.seen).toEqual(['token 0', 'token 1']);
			expect(result.credentials.peopleLogin?.token).toBe('token 1');
			expect(credentials.peopleLogin.token).toBe('token 0');
		});

		it('may authenticate by a function', async () => {
			const parameters = { name: 'Asha', authentication: 'key' };
			const credentials = { peopleKey: { baseUrl: server.baseUrl, apiKey: 'right' } };
			const { outputs } = await greet(['x'], { parameters, credentials });
			expect(outputs[0]?.[0]?.json).toEqual({ said: 'Hello Asha' });
			expect(server.seen).toEqual(['key right']);
		});

		it('may hold expressions', async () => {
			const parameters = { name: 'Asha', authentication: 'key' };
			const credentials = { peopleKey: { baseUrl: server.baseUrl, apiKey: '={{ "ri" + "ght" }}' } };
			expect((await greet(['x'], { parameters, credentials })).error).toBeUndefined();
		});

		it('that is restricted does not serve a node that does not list it', async () => {
			const node = new People();
			node.description.credentials = [{ name: 'peopleKey' }];
			const { outputs } = await greet(['Asha'], { node, onError: 'continueRegularOutput' });
			expect(outputs[0]?.[0]?.json.error).toContain('restricted to specific nodes');
			expect(server.logins).toBe(0);
		});
	});

	describe('an item that fails', () => {
		it('stops the run, with the item named', async () => {
			const { outputs, error, run } = await greet(['Asha', 'nobody', 'Ben']);
			expect(outputs).toEqual([]);
			expect(error?.message).toBe('The greeting was refused');
			expect(error?.context).toMatchObject({ itemIndex: 1 });
			expect(run.status).toBe('error');
			expect(server.seen).toHaveLength(2);
		});

		it('stays in the regular output', async () => {
			const { outputs, error } = await greet(['nobody', 'Ben'], { onError: 'continueRegularOutput' });
			expect(error).toBeUndefined();
			expect(outputs).toHaveLength(1);
			expect(outputs[0]?.map(({ json, pairedItem }) => [Object.keys(json), pairedItem])).toEqual([
				[['error'], { item: 0 }],
				[['said'], { item: 1 }],
			]);
		});

		it('goes to the error output', async () => {
			const { outputs } = await greet(['nobody', 'Ben'], { onError: 'continueErrorOutput' });
			expect(outputs.map((items) => items.map((item) => item.json))).toEqual([
				[{ said: 'Hello Ben' }],
				[{ name: 'nobody', error: expect.any(String) }],
			]);
		});
	});

	describe('the Stop button', () => {
		it('cuts off the request in flight and ends the run as cancelled', async () => {
			const stop = new AbortController();
			const running = greet(['Asha', 'slow', 'Ben'], { signal: stop.signal });
			await until(() => server.seen.length === 2);
			stop.abort();
			const { run, outputs } = await running;
			expect(run.status).toBe('canceled');
			expect(outputs).toEqual([]);
			await until(() => server.aborted === 1);
			expect(server.seen).toHaveLength(2);
		});
	});
});

import { runningSandbox, send } from './running-sandbox';

const running = runningSandbox();

it('keeps what was sent and what became of it', async () => {
	await send(running(), 'hippHealth', 'GET /users?page=2&search=a%20b');
	const body = { firstName: 'A', lastName: 'B' };
	await send(running(), 'hippHealth', 'POST /users', { body });
	const common = { vendor: 'hippHealth', path: '/users', status: 200, at: expect.any(Number) };
	expect(running().journal()).toMatchObject([
		{ ...common, operationId: 'listUsers', method: 'GET', query: { page: '2', search: 'a b' } },
		{ ...common, operationId: 'createUser', method: 'POST', query: {}, body },
	]);
	expect(
		running()
			.journal()
			.every(({ violation }) => violation === undefined),
	).toBe(true);
});

it('keeps refused requests, and says how they broke the contract', async () => {
	await send(running(), 'upheal', 'POST /users/providers', { body: { firstName: 1, nick: 'x' } });
	await send(running(), 'upheal', 'POST /users/check', { body: '{oops' });
	await send(running(), 'upheal', 'GET /nothing');
	await send(running(), 'upheal', 'GET /users/check');
	await send(running(), 'upheal', 'POST /users/check', { body: { email: 'a@example.com' }, headers: {} });
	const [fields, json, path, method, stranger] = running().journal('upheal');
	expect(fields?.violation).toEqual(
		expect.arrayContaining([
			expect.stringContaining('body.lastName'),
			expect.stringContaining('body.nick'),
			expect.stringContaining('body.firstName must be string'),
		]),
	);
	expect(json).toMatchObject({ status: 400, body: '{oops', violation: ['body is not valid JSON'] });
	expect(path).toMatchObject({ status: 404, violation: ['no such path'] });
	expect(method).toMatchObject({ status: 405, violation: ['no such method'] });
	expect(stranger).toMatchObject({ status: 401 });
	expect(stranger).not.toHaveProperty('violation');
});

it('notes a broken contract also when a fault or a refusal came first', async () => {
	running().faults.set([{ kind: 'rateLimit', times: 1 }]);
	await send(running(), 'upheal', 'POST /users/check', { body: {} });
	await send(running(), 'upheal', 'POST /users/check', { body: {}, headers: {} });
	expect(
		running()
			.journal()
			.map(({ violation }) => violation?.length),
	).toEqual([1, 1]);
});

it('keeps no key, but tells a scheme from a bare token', async () => {
	await send(running(), 'ekaCare', 'GET /cdr/v1/ekauser/');
	await send(running(), 'upheal', 'GET /x');
	await send(running(), 'carePortals', 'GET /users');
	expect(
		running()
			.journal()
			.map(({ headers }) => headers),
	).toMatchObject([
		{ auth: '<present>' },
		{ authorization: 'Bearer <present>' },
		{ organization: 'demo-organization' },
	]);
	expect(JSON.stringify(running().journal())).not.toMatch(/demo-token|demo-upheal-key/);
});

it('lists by vendor and can be emptied, state apart', async () => {
	await send(running(), 'hippHealth', 'POST /users', { body: { firstName: 'A', lastName: 'B' } });
	expect(running().journal('upheal')).toEqual([]);
	running().clearJournal();
	expect(running().journal()).toEqual([]);
	expect(running().people('hippHealth')).toHaveLength(1);
});

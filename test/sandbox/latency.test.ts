import { startSandbox } from '../../sandbox/server';

it('lets every request to a vendor wait as long as it was started with', async () => {
	const sandbox = await startSandbox({ latencyMs: 40 });
	try {
		await fetch(`${sandbox.bases.hippHealth}/users`);
		const [entry] = sandbox.journal('hippHealth');
		// A timer may be a millisecond early.
		expect((entry?.finishedAt ?? 0) - (entry?.at ?? 0)).toBeGreaterThanOrEqual(39);
	} finally {
		await sandbox.close();
	}
});

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	// With the code, so that `jest --findRelatedTests nodes/…` knows which tests a file has.
	roots: ['test', 'nodes', 'credentials', 'sandbox', 'tools', 'bench', 'e2e/queue'].map(
		(folder) => `<rootDir>/${folder}`,
	),
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	// Runs by itself: npm run test:faults. Its cases are among the campaigns, too.
	testPathIgnorePatterns: ['<rootDir>/test/faults/'],
	// @apidevtools publishes ES modules only, which jest can't load as they are.
	transform: { '^.+\\.ts$|/node_modules/@apidevtools/.+\\.js$': '<rootDir>/test/typescript.js' },
	transformIgnorePatterns: ['/node_modules/(?!@apidevtools/)'],
	collectCoverageFrom: ['nodes/**/*.ts', 'credentials/**/*.ts'],
	coverageReporters: ['text-summary'],
	// So long that only what hangs runs into it, on however slow a machine.
	testTimeout: 120_000,
	testSequencer: '<rootDir>/test/sequence.js',
	maxWorkers: 2,
	// n8n's engine leaves some 200 MB behind with each file. A process of more than a gigabyte takes so long to end that jest
	// calls it stuck, although nothing holds it.
	workerIdleMemoryLimit: '600MB',
};

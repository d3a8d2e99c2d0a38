/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	// n8n's own folder of modules is huge, and holds tests of others.
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$': [
			'ts-jest',
			{ isolatedModules: true, diagnostics: false, tsconfig: '<rootDir>/../tsconfig.json' },
		],
	},
	globalSetup: '<rootDir>/test/before-all.ts',
	// The tests start and stop programs; each file has an n8n of its own.
	maxWorkers: 1,
	testTimeout: 180_000,
};

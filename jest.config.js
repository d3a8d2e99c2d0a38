const typescript = ['ts-jest', { diagnostics: false }];

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: {
		'^.+\\.ts$': typescript,
		// Published as ES modules only, which jest can't load as they are.
		'/node_modules/@apidevtools/.+\\.js$': [
			'ts-jest',
			{
				diagnostics: false,
				tsconfig: { allowJs: true, module: 'commonjs', target: 'es2022', isolatedModules: true },
			},
		],
	},
	transformIgnorePatterns: ['/node_modules/(?!@apidevtools/)'],
	collectCoverageFrom: ['nodes/**/*.ts', 'credentials/**/*.ts'],
	coverageReporters: ['text-summary'],
	testTimeout: 30_000,
	maxWorkers: 2,
};

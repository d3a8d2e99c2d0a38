const tsconfig = {
	module: 'commonjs',
	target: 'es2022',
	esModuleInterop: true,
	allowJs: true,
	isolatedModules: true,
};
const toCommonJs = ['ts-jest', { diagnostics: false, tsconfig }];

// The sandbox's OpenAPI library loads this package, which is published as ES modules only; Jest loads CommonJS.
const esModules = '@apidevtools/json-schema-ref-parser';

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	// n8n's own folder of modules is huge, and holds tests of others.
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: { '^.+\\.ts$': toCommonJs, [`/node_modules/${esModules}/.+\\.js$`]: toCommonJs },
	transformIgnorePatterns: [`/node_modules/(?!${esModules}/)`],
	globalSetup: '<rootDir>/test/before-all.ts',
	// The tests start and stop programs; each file has an n8n of its own.
	maxWorkers: 1,
	testTimeout: 180_000,
};

const typescript = ['ts-jest', { isolatedModules: true, diagnostics: false, tsconfig: '<rootDir>/../tsconfig.json' }];

// The sandbox's OpenAPI library loads this package, which is published as ES modules only; Jest loads CommonJS.
const esModules = '/node_modules/@apidevtools/json-schema-ref-parser/.+\\.js$';
const toCommonJs = ['ts-jest', { isolatedModules: true, diagnostics: false, tsconfig: { allowJs: true, module: 'commonjs', target: 'es2022', esModuleInterop: true } }];

/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	// n8n's own folder of modules is huge, and holds tests of others.
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	transform: { '^.+\\.ts$': typescript, [esModules]: toCommonJs },
	transformIgnorePatterns: ['/node_modules/(?!@apidevtools/json-schema-ref-parser/)'],
	globalSetup: '<rootDir>/test/before-all.ts',
	// The tests start and stop programs; each file has an n8n of its own.
	maxWorkers: 1,
	testTimeout: 180_000,
};

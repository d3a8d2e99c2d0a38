const { join } = require('node:path');

// Workers and the tests read it.
process.env.CAMPAIGNS = 'whole';

/** @type {import('jest').Config} */
module.exports = {
	...require('../../jest.config'),
	rootDir: join(__dirname, '../..'),
	testMatch: ['<rootDir>/test/campaigns/*.test.ts', '<rootDir>/test/package/vendor-packages.test.ts'],
	testTimeout: 600_000,
};

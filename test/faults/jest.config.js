const { join } = require('node:path');

// Workers and the tests read it; a smaller number makes a quicker try.
process.env.FAULT_CAMPAIGN_ITEMS ??= '10000';
process.env.CAMPAIGNS = 'whole';

/** @type {import('jest').Config} */
module.exports = {
	...require('../../jest.config'),
	rootDir: join(__dirname, '../..'),
	testMatch: [join(__dirname, '*.test.ts')],
	testPathIgnorePatterns: [],
	testTimeout: 600_000,
};

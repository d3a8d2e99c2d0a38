const shared = require('../jest.config');

/** @type {import('jest').Config} */
module.exports = {
	...shared,
	rootDir: '..',
	roots: ['<rootDir>/browser'],
	// A person's steps, each of which waits for what the editor shows.
	testTimeout: 300_000,
};

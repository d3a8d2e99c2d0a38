const { relative } = require('node:path');

/** What takes long comes first, so that no core is idle at the end while the other works off a long file. */
const LONG = /^test\/(package|runs|campaigns|description|docs)\//;

/** jest would go by the size of a file, and the longest ones are small: their cases stand in modules. */
module.exports = class Sequence {
	sort(tests) {
		const isShort = ({ path, context }) => Number(!LONG.test(relative(context.config.rootDir, path)));
		return [...tests].sort((a, b) => isShort(a) - isShort(b) || a.path.localeCompare(b.path));
	}

	shard(tests, { shardIndex, shardCount }) {
		return tests.filter((_test, at) => at % shardCount === shardIndex - 1);
	}

	allFailedTests(tests) {
		return tests;
	}

	cacheResults() {}
};

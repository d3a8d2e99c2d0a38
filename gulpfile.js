const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { dest, parallel, series, src } = require('gulp');

function clean() {
	return rm('dist', { recursive: true, force: true });
}

function compile() {
	return spawn(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
		stdio: 'inherit',
	});
}

/** The icons keep their place relative to the nodes: a node names them as ../../icons/<name>.svg. */
function icons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** n8n reads a node's codex file (categories, search words, documentation links) beside the node. */
function codex() {
	return src('nodes/**/*.json').pipe(dest('dist/nodes'));
}

exports.build = series(clean, parallel(compile, icons, codex));

const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { Transform } = require('node:stream');
const { dest, parallel, series, src } = require('gulp');

function clean() {
	return rm('dist', { recursive: true, force: true });
}

function run(...parameters) {
	return spawn(process.execPath, parameters, { stdio: 'inherit' });
}

function compile() {
	return run(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
}

/** The icons keep their place relative to the nodes: a node names them as ../../icons/<name>.svg. */
function icons() {
	return src('icons/*.svg', { encoding: false }).pipe(dest('dist/icons'));
}

/** Beside a node n8n reads its codex (categories, search words, links) and its output previews (`__schema__`). */
function besideNodes() {
	return src('nodes/**/*.json').pipe(onOneLine()).pipe(dest('dist/nodes'));
}

function onOneLine() {
	return new Transform({
		objectMode: true,
		transform(file, _encoding, done) {
			file.contents = Buffer.from(JSON.stringify(JSON.parse(file.contents)));
			done(null, file);
		},
	});
}

/**
 * What n8n reads at its start in place of the node files: dist/known and dist/types, by n8n's own generator. It
 * constructs every node and credential, so the build ends here if one can't be loaded.
 */
function metadata() {
	return run(require.resolve('n8n-core/bin/generate-metadata'));
}

/** The generator also lists the methods behind the editor's lists. n8n checks its own nodes by them and never loads them. */
function withoutMethodLists() {
	return rm('dist/methods', { recursive: true });
}

exports.build = series(clean, parallel(compile, icons, besideNodes), metadata, withoutMethodLists);

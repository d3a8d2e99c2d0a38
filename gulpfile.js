const { spawn } = require('node:child_process');
const { rm } = require('node:fs/promises');
const { dirname, isAbsolute, join, relative, sep } = require('node:path');
const { Transform } = require('node:stream');
const { nodeResolve } = require('@rollup/plugin-node-resolve');
const { rollup } = require('@rollup/wasm-node');
const { dest, parallel, series, src } = require('gulp');
const { n8n } = require('./package.json');

/** ES modules on the way from TypeScript to the bundle. */
const compiled = '.build';

async function clean() {
	for (const folder of ['dist', compiled]) await rm(folder, { recursive: true, force: true });
}

function run(...parameters) {
	return spawn(process.execPath, parameters, { stdio: 'inherit' });
}

function compile() {
	return run(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json');
}

/** For a build beside "typecheck", which covers the same files. */
function compileUnchecked() {
	return run(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck');
}

/** 'dist/nodes/EkaCare/EkaCare.node.js' -> 'nodes/EkaCare/EkaCare.node' */
const entries = [...n8n.nodes, ...n8n.credentials].map((file) => file.slice('dist/'.length, -'.js'.length));

/**
 * A file for each node and credential that n8n loads, one for the engine and one for each vendor: as legible as tsc
 * left it, with a hundred files fewer to download and to open.
 */
async function bundle() {
	const bundled = await rollup({
		input: Object.fromEntries(entries.map((entry) => [entry, `${compiled}/${entry}.js`])),
		// What n8n supplies.
		external: (module) => !module.startsWith('.') && !isAbsolute(module),
		plugins: [nodeResolve()],
	});
	await bundled.write({
		dir: 'dist',
		format: 'cjs',
		exports: 'named',
		generatedCode: { preset: 'es2015', symbols: false },
		hoistTransitiveImports: false,
		indent: '\t',
		entryFileNames: '[name].js',
		chunkFileNames: '[name].js',
		manualChunks(file) {
			const [top, folder, ...rest] = relative(compiled, file).split(sep);
			if (top !== 'nodes' || rest.at(-1)?.endsWith('.node.js')) return undefined;
			return folder === 'engine' ? 'nodes/engine' : `nodes/${folder}/vendor`;
		},
	});
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

function buildWith(compiling) {
	return series(clean, parallel(series(compiling, bundle), icons, besideNodes), metadata, withoutMethodLists);
}

function typecheck() {
	return run(require.resolve('typescript/bin/tsc'), '-p', 'tsconfig.json');
}

function lint() {
	return run(
		join(dirname(require.resolve('eslint/package.json')), 'bin/eslint.js'),
		'.',
		'--max-warnings',
		'0',
	);
}

exports.build = buildWith(compile);
/** What has to hold before a test is worth running: side by side, since each has a core for itself. */
exports.check = parallel(typecheck, lint, buildWith(compileUnchecked));

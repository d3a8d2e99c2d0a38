import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageJson, ROOT } from '../package/repository';
import { files, jobsOf, npmScripts, read, textOf } from './workflows';

const scripts = Object.keys(packageJson().scripts ?? {});

it('there is one workflow for every change and one for publishing', () => {
	expect(files).toEqual(['ci.yml', 'publish.yml']);
	expect(Object.keys(read('ci.yml').on).sort()).toEqual(['pull_request', 'push', 'workflow_call']);
	expect(Object.keys(read('publish.yml').on).sort()).toEqual(['push', 'workflow_dispatch']);
});

it('CI runs the whole gate, on the oldest Node that the README promises', () => {
	const { test, gate } = read('ci.yml').jobs;
	const runs = (gate?.steps ?? []).map(({ run }) => run);
	expect(runs).toContain('.ci/run');
	const versions = [...(test?.steps ?? []), ...(gate?.steps ?? [])].flatMap(
		(step) => step.with?.['node-version'] ?? [],
	);
	expect(versions).toEqual([20, 20]);
	expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('Node.js 20 or later');
});

describe.each(files)('%s', (file) => {
	const flow = read(file);
	const jobs = jobsOf(flow);

	it('runs only npm scripts that there are', () => {
		const gate = readFileSync(join(ROOT, '.ci/run'), 'utf8');
		const run = jobs.map((job) => (job.scripts.includes('.ci/run') ? gate : job.scripts)).flatMap(npmScripts);
		expect(run.length).toBeGreaterThan(0);
		expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
	});

	it('waits only for jobs that there are, and each job ends some time', () => {
		const ids = jobs.map(({ id }) => id);
		expect(jobs.flatMap(({ needed }) => needed).filter((id) => !ids.includes(id))).toEqual([]);
		expect(jobs.filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
	});

	it('may write nothing but what a job is there for', () => {
		expect([{}, { contents: 'read' }]).toContainEqual(flow.permissions);
		for (const { id, permissions = {}, scripts: run, steps = [] } of jobs) {
			const written = Object.entries(permissions).filter(([, right]) => right === 'write');
			const wanted = run.includes('npm publish')
				? ['id-token']
				: run.includes('gh release')
					? ['contents']
					: [];
			expect([id, written.map(([name]) => name)]).toEqual([id, wanted]);
			// Nobody else's code runs where the repository may be written to.
			if (wanted.includes('contents')) expect(steps.filter(({ uses }) => uses !== undefined)).toEqual([]);
		}
	});

	it('uses actions by commit, with their version beside it, or files of its own', () => {
		const used = [...textOf(file).matchAll(/uses: *(.*)$/gm)].map(([, action = '']) => action.trim());
		const own = used.filter((action) => action.startsWith('./'));
		expect(own.filter((action) => !existsSync(join(ROOT, action)))).toEqual([]);
		const foreign = used.filter((action) => !action.startsWith('./'));
		expect(foreign.length).toBeGreaterThan(0);
		expect(
			foreign.filter((action) => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)),
		).toEqual([]);
	});

	it('one version of an action everywhere', () => {
		const all = files.flatMap((each) => [...textOf(each).matchAll(/uses: *(actions\/[\w-]+)@(.*)$/gm)]);
		const versions = new Map<string, Set<string>>();
		for (const [, name = '', version = ''] of all)
			versions.set(name, (versions.get(name) ?? new Set()).add(version));
		expect([...versions].filter(([, each]) => each.size > 1)).toEqual([]);
	});

	it('puts nothing that others write into a shell script, keeps no key on disk, holds no secret', () => {
		expect(jobs.filter((job) => job.scripts.includes('${{')).map(({ id }) => id)).toEqual([]);
		const steps = jobs.flatMap((job) => job.steps ?? []);
		const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
		expect(textOf(file)).not.toMatch(/secrets\.|pull_request_target/);
	});
});

it('a script is told from the words around it', () => {
	expect(npmScripts('npm ci && npm test\nnpm run --silent release:check -- "$TAG"')).toEqual([
		'release:check',
		'test',
	]);
	expect(npmScripts('step "npm run demo";  npm run demo')).toEqual(['demo', 'demo']);
});

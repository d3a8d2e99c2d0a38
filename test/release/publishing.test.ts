import { z } from 'zod';
import { jobsOf, read } from './workflows';

const flow = read('publish.yml');
const jobs = jobsOf(flow);
const publishing = jobs.filter(({ scripts }) => scripts.includes('npm publish'));
const job = (id: string) => jobs.find((each) => each.id === id);

it('everything that is published has provenance, was tested, and bears the tag’s version', () => {
	expect(publishing.map(({ id }) => id)).toEqual(['publish', 'publish-vendors']);
	for (const { scripts, needed, environment } of publishing) {
		expect(scripts).toMatch(/npm publish [^\n]*--provenance --access public/);
		expect(needed).toEqual(expect.arrayContaining(['version', 'tests']));
		expect(environment).toBe('npm');
	}
	expect(job('version')).toMatchObject({ if: "startsWith(github.ref, 'refs/tags/v')" });
	expect(job('version')?.scripts).toContain('npm run --silent release:check -- "$TAG"');
	expect(job('tests')?.uses).toBe('./.github/workflows/ci.yml');
});

it('what is published is built from a fresh checkout, with an npm that knows trusted publishing', () => {
	for (const { steps = [], scripts } of publishing) {
		expect(scripts).toMatch(/npm ci[^]*npm run build[^]*npm publish/);
		expect(steps.find(({ uses }) => uses?.startsWith('actions/setup-node'))?.with).toEqual({
			'node-version': 24,
			'package-manager-cache': false,
		});
		expect(steps.filter(({ uses }) => uses?.includes('cache'))).toEqual([]);
	}
});

it('a tag publishes the package alone', () => {
	expect(flow.on.push).toEqual({ tags: ['v*'] });
	expect(job('publish')?.if).toBe("github.event_name == 'push'");
	expect(job('release')?.needed).toEqual(['version', 'publish']);
});

it('single-vendor packages are published only by somebody who starts it and asks for it', () => {
	const asked = z.object({ inputs: z.object({ 'vendor-packages': z.unknown() }).strict() });
	expect(asked.parse(flow.on.workflow_dispatch).inputs['vendor-packages']).toMatchObject({
		type: 'choice',
		options: ['pack', 'publish'],
		default: 'pack',
	});
	expect(job('publish-vendors')?.if).toBe(
		"github.event_name == 'workflow_dispatch' && inputs.vendor-packages == 'publish'",
	);
	expect(job('pack-vendors')?.if).toBe("github.event_name == 'workflow_dispatch'");
	expect(job('pack-vendors')?.scripts).toContain('npm run build:vendors');
});

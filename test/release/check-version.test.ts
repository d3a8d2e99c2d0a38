import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sectionOf } from '../../tools/release/changelog';
import { flawsOf } from '../../tools/release/flaws';
import { ROOT, temporaryFolder } from '../package/repository';

const CHANGELOG = `# Changelog

## [Unreleased]

- Not out yet

## [1.2.3] - 2026-11-26

### Added

- A node

## [1.2.2]

- Earlier

## [1.2.0] - 2026-01-01

[1.2.3]: https://example.com
`;

const release = { tag: 'v1.2.3', version: '1.2.3', changelog: CHANGELOG };

it('a tag that is the version, which the changelog knows, may be published', () => {
	expect(flawsOf(release)).toEqual([]);
	expect(flawsOf({ ...release, changelog: CHANGELOG.replaceAll('\n', '\r\n') })).toEqual([]);
});

it.each([
	[
		'another version',
		{ tag: 'v1.2.4' },
		'The tag is v1.2.4, but package.json has version 1.2.3: the tag must be v1.2.3.',
	],
	['no v', { tag: '1.2.3' }, 'The tag is 1.2.3, but'],
	['no tag', { tag: '' }, 'the tag must be v1.2.3'],
	['a version that only begins alike', { tag: 'v1.2.30' }, 'The tag is v1.2.30'],
	[
		'a version without a section',
		{ tag: 'v1.2.1', version: '1.2.1' },
		'has no section "## [1.2.1] - YYYY-MM-DD"',
	],
	[
		'a section without a date',
		{ tag: 'v1.2.2', version: '1.2.2' },
		'The heading of 1.2.2 in CHANGELOG.md has no date',
	],
	[
		'an empty section',
		{ tag: 'v1.2.0', version: '1.2.0' },
		'The section of 1.2.0 in CHANGELOG.md lists nothing',
	],
	['a trial version', { tag: 'v2.0.0-rc.1', version: '2.0.0-rc.1' }, 'is not of the form 1.2.3'],
	['an empty changelog', { changelog: '' }, 'has no section'],
])('%s is refused', (_what, change, sentence) => {
	expect(flawsOf({ ...release, ...change }).join('\n')).toContain(sentence);
});

it('a section ends where the next one begins', () => {
	expect(sectionOf(CHANGELOG, '1.2.3')).toEqual({ date: '2026-11-26', notes: '### Added\n\n- A node' });
	expect(sectionOf(CHANGELOG, '1.2.0')).toEqual({ date: '2026-01-01', notes: '' });
});

describe('the script that the workflow runs', () => {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '1.2.3' }));
	writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
	const run = (tag: string) =>
		spawnSync(
			process.execPath,
			['--import', 'tsx', join(ROOT, 'tools/release/check-version.ts'), tag, folder],
			{
				cwd: ROOT,
				encoding: 'utf8',
			},
		);

	it('prints the notes of the release', () => {
		expect(run('v1.2.3')).toMatchObject({ status: 0, stdout: '### Added\n\n- A node\n', stderr: '' });
	});

	it('ends with 1 and says what does not fit', () => {
		const { status, stdout, stderr } = run('v9.9.9');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('the tag must be v1.2.3');
	});
});

import { itemsOfNode, type ExampleRun } from '../src/example-run';
import { itemsOf } from '../src/execution';
import { setUpHost, type Host } from '../src/host';
import { runThreePasses, type Pass, type Passes } from '../src/pass';
import { differencesInPasses } from '../src/pass-differences';
import { endAll } from '../src/processes';
import { repeatableExamples } from '../src/repeatable-examples';

import { asked, inDryRun, inFirstRun, inSecondRun, sorted } from './expected-passes';
import { valuesOf } from './personal-data';

let host: Host;
let passes: Passes;

beforeAll(async () => {
	host = await setUpHost('test-repeatable', { dryRuns: repeatableExamples });
	passes = await runThreePasses(host);
});

afterAll(async () => {
	await endAll();
	await host?.sandbox.close();
});

it('ends every row as the CSV expects: in a dry run, in a first run and in a second run', () => {
	expect(differencesInPasses(passes)).toEqual([]);
});

describe.each(repeatableExamples)('$file', ({ file, vendor, done, refused }) => {
	const runIn = ({ runs }: Pass): ExampleRun => {
		const found = runs.find(({ example }) => example.file === file);
		if (found === undefined) throw new Error(`${file} was not run`);
		return found;
	};
	const accepted = (pass: Pass, operations: RegExp) =>
		runIn(pass).journal.filter(
			({ operationId = '', status }) => operations.test(operationId) && Number(status) < 300,
		);
	const peopleAfter = (pass: Pass) => pass.people[pass.runs.indexOf(runIn(pass))];

	it('only looks up in a dry run', () => {
		expect(asked(runIn(passes.dry).journal)).toEqual(sorted(inDryRun[vendor] ?? []));
		expect(peopleAfter(passes.dry)).toBe(0);
	});

	it('creates each person once in the first run', () => {
		expect(asked(runIn(passes.first).journal)).toEqual(sorted(inFirstRun[vendor] ?? []));
		expect(accepted(passes.first, /^create/)).toHaveLength(peopleAfter(passes.first) ?? 0);
		expect(peopleAfter(passes.first)).toBeGreaterThan(0);
	});

	it('creates and changes nobody in the second run', () => {
		expect(asked(runIn(passes.second).journal)).toEqual(sorted(inSecondRun[vendor] ?? []));
		expect(accepted(passes.second, /^(create|update)/)).toEqual([]);
		expect(peopleAfter(passes.second)).toBe(peopleAfter(passes.first));
	});

	it('finds in the second run whom it made in the first', () => {
		const idsIn = (pass: Pass) => itemsOf(runIn(pass).execution, done).map(({ id }) => id);
		const made = idsIn(passes.first);
		expect(made).not.toEqual([]);
		// CarePortals tells the id of a new patient only.
		if (vendor !== 'carePortals') expect(idsIn(passes.second)).toEqual(made);
	});

	it('passes on nothing personal, and no invite link, with Output set to Result', () => {
		for (const pass of [passes.dry, passes.first, passes.second]) {
			const items = itemsOfNode(runIn(pass), 0);
			expect(items).not.toEqual([]);
			const written = JSON.stringify(items);
			expect(written).not.toContain('invite');
			for (const { person } of runIn(pass).outcomes) {
				for (const value of valuesOf(person)) expect(written).not.toContain(value);
			}
		}
	});

	it('gives a reason and what to do for every refused row', () => {
		for (const pass of [passes.dry, passes.first, passes.second]) {
			const rows = runIn(pass).outcomes.filter(({ ending }) => ending.startsWith('refused'));
			expect(itemsOf(runIn(pass).execution, refused)).toEqual(
				rows.map(({ person }) => ({
					row: person.row,
					person: `${person.first_name} ${person.last_name}`,
					reason: expect.stringMatching(/\w/) as string,
					whatToDo: expect.stringMatching(/\w/) as string,
				})),
			);
		}
	});
});

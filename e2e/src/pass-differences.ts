import type { Pass, Passes } from './pass';
import type { Person } from './people';

type Expected = Person['expected_if_new'];

/** What a dry run says of a row, by how the CSV expects the row to end. */
const inDryRun: Record<Expected, string> = {
	created: 'planned: create',
	updated: 'planned: update',
	exists: 'planned: none',
	'refused before sending': 'refused before sending',
	// Only the vendor can know this refusal; a dry run can't.
	'refused by vendor': 'planned: create',
	'': '',
};

/** How a row ends in every further run. */
const again = (expected: Expected) => (expected.startsWith('refused') ? expected : 'exists');

function endings(title: string, { outcomes }: Pass, expected: (person: Person) => string): string[] {
	return outcomes.flatMap(({ person, ending, detail }) => {
		const wanted = expected(person);
		if (ending === wanted) return [];
		const { row, vendor, shows } = person;
		return [
			`${title}, row ${row} (${vendor}, ${shows}): expected "${wanted}", but it was "${ending}" ${detail}`,
		];
	});
}

function violations(title: string, { runs }: Pass): string[] {
	return runs
		.flatMap(({ journal }) => journal)
		.flatMap(({ vendor, path, violation = [] }) =>
			violation.map(
				(what) => `${title}, ${vendor} ${path}: the vendor's documents do not allow this: ${what}`,
			),
		);
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

function effects({ dry, first, second }: Passes): string[] {
	const toCreate = first.outcomes.filter(({ person }) => person.expected_if_new === 'created').length;
	const found = {
		'The dry run sent requests that write': dry.tally.writes,
		'The dry run left people at the vendors': sum(dry.people),
		'The first run did not create each person once': sum(first.people) - toCreate,
		'The first run created more than it left': first.tally.created - toCreate,
		'The second run created people': second.tally.created,
		'The second run updated people': second.tally.updated,
	};
	const wrong = Object.entries(found).flatMap(([what, count]) => (count === 0 ? [] : [`${what} (${count})`]));
	const same = String(first.people) === String(second.people);
	return same
		? wrong
		: [...wrong, `The second run changed how many people there are: ${second.people.join(', ')}`];
}

/** What differs from what the CSV expects of the three passes, in words; empty when nothing does. */
export function differencesInPasses(passes: Passes): string[] {
	const { dry, first, second } = passes;
	return [
		...endings('Dry run', dry, ({ expected_if_new }) => inDryRun[expected_if_new]),
		...endings('First run', first, ({ expected_if_new }) => expected_if_new),
		...endings('Second run', second, ({ expected_if_new }) => again(expected_if_new)),
		...violations('Dry run', dry),
		...violations('First run', first),
		...violations('Second run', second),
		...effects(passes),
	];
}

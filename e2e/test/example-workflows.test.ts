import { itemsOfNode, runAllExamples, type ExampleRun } from '../src/example-run';
import { examples } from '../src/examples';
import { setUpHost, type Host } from '../src/host';
import { differencesIn } from '../src/outcomes';
import { endAll } from '../src/processes';

import { bodies, schemeOf } from './expected-requests';

let host: Host;
const runs = new Map<string, ExampleRun>();

beforeAll(async () => {
	host = await setUpHost('test-examples');
	for (const run of await runAllExamples(host)) runs.set(run.example.file, run);
});

afterAll(async () => {
	await endAll();
	await host?.sandbox.close();
});

describe.each(examples)('$file', (example) => {
	const run = (): ExampleRun => {
		const found = runs.get(example.file);
		if (found === undefined) throw new Error(`${example.file} was not run`);
		return found;
	};

	it('ends every row as the CSV expects, with one request for each row that is sent', () => {
		expect(differencesIn(run().outcomes)).toEqual([]);
	});

	it('sends each person as the vendor documents it', () => {
		const sent = run().outcomes.flatMap(({ person, requests }) =>
			requests.map(({ method, path, body }) => ({ row: person.row, method, path, body })),
		);
		expect(sent).toEqual(bodies[example.file]);
	});

	it("authenticates in the vendor's way", () => {
		const requests = run().outcomes.flatMap((outcome) => outcome.requests);
		expect(requests.length).toBeGreaterThan(0);
		for (const { headers } of requests) expect(headers).toMatchObject(schemeOf(example.vendor));
	});

	it('puts every refused row out of its error output, with a reason and advice that quote no data of the person', () => {
		const refused = run().outcomes.filter(({ ending }) => ending.startsWith('refused'));
		const items = itemsOfNode(run(), 1);
		expect(items).toHaveLength(refused.length);
		for (const [index, { person, detail }] of refused.entries()) {
			expect(items[index]).toMatchObject({
				error: expect.stringContaining(detail) as string,
				details: { advice: expect.any(String) as string },
			});
			// n8n itself adds the input row to such an item; what the node adds is these two.
			const written = JSON.stringify([items[index]?.error, items[index]?.details]);
			for (const value of [person.first_name, person.last_name, person.email].filter(Boolean)) {
				expect(written).not.toContain(value);
			}
		}
	});
});

it('logs in to Eka Care once for all rows of a run', () => {
	const { journal } = runs.get('eka-care-create-user.json') ?? { journal: [] };
	expect(journal.filter(({ operationId }) => operationId === 'login')).toHaveLength(1);
});

import { runAllExamples } from './src/example-run';
import { prepare, setUpHost } from './src/host';
import { runProgram } from './src/main-program';
import { countEndings, outcomeTable } from './src/outcome-table';
import { differencesIn, type Outcome } from './src/outcomes';
import { runThreePasses, type Passes } from './src/pass';
import { differencesInPasses } from './src/pass-differences';
import { passSummary, passTable } from './src/pass-table';
import { step } from './src/progress';
import { repeatableExamples } from './src/repeatable-examples';

const whatNext = `
What next
  npm start          opens this n8n in the browser, with the nodes, the credentials and these workflows
  npm run test:e2e   checks the same in detail, and a production webhook
  workflows/         the workflows and the CSV, to import into your own n8n`;

function showOutcomes(outcomes: Outcome[]): string[] {
	const sorted = [...outcomes].sort((a, b) => Number(a.person.row) - Number(b.person.row));
	console.log(`\n1. Create and Update: one bad row does not stop the others\n${outcomeTable(sorted)}\n`);
	const requests = outcomes.reduce((sum, outcome) => sum + outcome.requests.length, 0);
	console.log(`${outcomes.length} people: ${countEndings(sorted)}.`);
	console.log(
		`The sandbox received ${requests} requests about them, and none about those refused before sending.`,
	);
	return differencesIn(outcomes);
}

const passesShow = `
The dry run wrote nothing. The second run created and changed nobody: the writes it sent were refused. CarePortals has
no look-up, so it is asked to create and its refusal tells who exists; and row 19 is refused again.
Every row ended as workflows/people.csv expects.`;

function showPasses(passes: Passes): string[] {
	console.log('\n2. Create or Update (Eka Care), Create If New (the others): safe to run twice');
	console.log(`${passTable(passes)}\n\n${passSummary(passes)}`);
	return differencesInPasses(passes);
}

runProgram(async () => {
	console.log('The example workflows, run by a real n8n with the packed package, against a local sandbox\n');
	await prepare();
	const host = await step('Setting up a new n8n and the sandbox', () =>
		setUpHost('demo', { dryRuns: repeatableExamples }),
	);
	const runs = await step('Running the workflows that create and update', () => runAllExamples(host));
	const passes = await step('Running those that are safe to run twice: dry, once, twice', () =>
		runThreePasses(host),
	);
	await host.sandbox.close();

	const differences = [...showOutcomes(runs.flatMap(({ outcomes }) => outcomes)), ...showPasses(passes)];
	if (differences.length > 0) {
		console.error(`\nThis is not what workflows/people.csv expects:\n- ${differences.join('\n- ')}`);
		return 1;
	}
	console.log(passesShow);
	console.log(whatNext);
	return 0;
});

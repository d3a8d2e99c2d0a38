import { runAllExamples } from './src/example-run';
import { prepare, setUpHost } from './src/host';
import { runProgram } from './src/main-program';
import { countEndings, outcomeTable } from './src/outcome-table';
import { differencesIn } from './src/outcomes';
import { step } from './src/progress';

const whatNext = `
What next
  npm start          opens this n8n in the browser, with the nodes, the credentials and these workflows
  npm run test:e2e   checks the same in detail, and a production webhook
  workflows/         the workflows and the CSV, to import into your own n8n`;

runProgram(async () => {
	console.log('The example workflows, run by a real n8n with the packed package, against a local sandbox\n');
	await prepare();
	const host = await step('Setting up a new n8n and the sandbox', () => setUpHost('demo'));
	const outcomes = await step('Running the example workflows', () => runAllExamples(host));
	await host.sandbox.close();

	console.log(`\n${outcomeTable(outcomes)}\n`);
	const differences = differencesIn(outcomes);
	if (differences.length > 0) {
		console.error(`This is not what workflows/people.csv expects:\n- ${differences.join('\n- ')}`);
		return 1;
	}
	const requests = outcomes.reduce((sum, outcome) => sum + outcome.requests.length, 0);
	console.log(`${outcomes.length} people: ${countEndings(outcomes)}. Every row ended as people.csv expects.`);
	console.log(
		`The sandbox received ${requests} requests about them, and none about those refused before sending.`,
	);
	console.log(whatNext);
	return 0;
});

/** An n8n that the end-to-end tests run on, and what sets it apart from the others. */
export interface N8nVersion {
	/** Such as "2.41": what N8N_TEST_VERSION and `--only` take. */
	readonly name: string;
	/** Its package.json and lock file, below e2e/. */
	readonly folder: string;
	/** The command that makes a workflow's production webhook answer once n8n is started. */
	readonly publish: (workflowId: string) => string[];
	/** Environment variables that the others do not know. */
	readonly settings: Readonly<Record<string, string>>;
	/** What the AI Agent needs of a tool's node, so that it can tell the model that the tool failed. */
	readonly toolNode: { readonly onError?: 'continueRegularOutput' };
}

const n8n2 = {
	publish: (id: string) => ['publish:workflow', `--id=${id}`],
	// The module fetches a list from n8n's own servers at every start. An n8n without it refuses to start with
	// this setting.
	settings: { N8N_DISABLED_MODULES: 'mcp-registry' },
	toolNode: {},
};

/** The newest n8n. Every command runs on it unless it is told otherwise. */
const newest: N8nVersion = { name: '2.41', folder: '.', ...n8n2 };

export const n8nVersions: readonly N8nVersion[] = [
	newest,
	{ name: '2.40', folder: 'hosts/2.40', ...n8n2 },
	{
		name: '1.123',
		folder: 'hosts/1.123',
		// Workflows are active or not; n8n 2 publishes a version of one.
		publish: (id) => ['update:workflow', `--id=${id}`, '--active=true'],
		settings: {},
		// A tool that fails ends the agent's run in this n8n, unless it is told to go on.
		toolNode: { onError: 'continueRegularOutput' },
	},
];

function chosen(name: string | undefined): N8nVersion {
	const version = name === undefined ? newest : n8nVersions.find((each) => each.name === name);
	if (version !== undefined) return version;
	const names = n8nVersions.map((each) => each.name).join(', ');
	throw new Error(`N8N_TEST_VERSION is ${name}, but must be one of ${names}`);
}

/** The n8n of this process, by the environment variable N8N_TEST_VERSION. */
export const n8nVersion = chosen(process.env.N8N_TEST_VERSION);

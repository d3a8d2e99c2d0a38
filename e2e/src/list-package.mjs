/*
 * Writes what n8n writes to its database when it installs a community package, so that its settings list the package.
 * Run by n8n's own Node, which has SQLite built in, as `node list-package.mjs database.sqlite '{…}'`.
 */
import { DatabaseSync } from 'node:sqlite';

const [file, json] = process.argv.slice(2);
const { name, version, author, nodes } = JSON.parse(json);

// n8n may be writing too.
const database = new DatabaseSync(file, { timeout: 10_000 });
database
	.prepare(
		'INSERT INTO installed_packages (packageName, installedVersion, authorName, authorEmail) VALUES (?, ?, ?, ?)',
	)
	.run(name, version, author.name, author.email);
const addNode = database.prepare(
	'INSERT INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)',
);
for (const node of nodes) addNode.run(node.displayName, node.type, node.version, name);
database.close();

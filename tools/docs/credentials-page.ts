import { anchor, blocks, table } from './markdown';
import type { Subject } from './subject';
import { GENERATED } from './vendor-page';

const INTRODUCTION = `Every credential sends its key to one host only: the one of its own Base URL. A Base URL must begin with
\`https://\`; plain \`http://\` is allowed for this very machine (\`localhost\`, \`127.0.0.1\`, \`[::1]\`), for trials. A
slash at its end does no harm. Redirects are never followed, since they would carry the key elsewhere.

**Test** in n8n's credential window sends the request named below. It reads; it never creates, changes or
deletes anything.`;

/** How to get every credential, what it sends and what its test proves. */
export function credentialsPage(subjects: readonly Subject[]): string {
	const all = subjects.flatMap(({ credentials, facts, folder }) =>
		credentials.map(({ name, displayName, documentationUrl = '' }) => {
			const fact = facts.credentials[name];
			if (fact === undefined) throw new Error(`nodes/${folder}/facts.yaml says nothing about ${name}`);
			if (!documentationUrl.endsWith(`#${anchor(fact.title)}`))
				throw new Error(`The documentation URL of ${name} does not lead to "${fact.title}"`);
			return { displayName, ...fact };
		}),
	);
	return `${blocks(
		GENERATED,
		'# Credentials',
		INTRODUCTION,
		table(
			['Credential', 'Sends', 'Test request', 'What a success proves'],
			all.map(({ displayName, sends, test, proves }) => [displayName, sends, test, proves]),
		),
		...all.map(({ title, text }) => blocks(`## ${title}`, text.trimEnd())),
	)}\n`;
}

/** The account that signs in to the demo's editor. It exists only in a folder that the next start deletes. */
export const owner = {
	email: 'owner@example.com',
	firstName: 'Demo',
	lastName: 'Owner',
	password: 'Healthcare1',
};

/**
 * Fills in n8n's first page, so that a person meets the sign-in page instead. Gives the cookie of the owner's
 * session.
 */
export async function setUpOwner(n8nUrl: string): Promise<string> {
	const reply = await fetch(`${n8nUrl}/rest/owner/setup`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(owner),
		signal: AbortSignal.timeout(15_000),
	});
	if (!reply.ok)
		throw new Error(`Setting up n8n's owner did not work: ${reply.status} ${await reply.text()}`);
	return reply.headers
		.getSetCookie()
		.map((cookie) => cookie.split(';', 1).join(''))
		.join('; ');
}

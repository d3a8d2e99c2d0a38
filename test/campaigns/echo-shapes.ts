/** Where a vendor may put what it echoes: every error shape that one of the four documents, and others. */
export const echoShapes = {
	message: (echoes: string[]) => ({ message: inSentence(echoes) }),
	messages: (echoes: string[]) => ({ message: echoes.map((echo) => `Key (email)=(${echo}) exists.`) }),
	error: (echoes: string[]) => ({ error: inSentence(echoes), code: echoes[0] }),
	nestedError: (echoes: string[]) => ({
		status: 'error',
		error: { code: echoes.at(-1), message: inSentence(echoes) },
	}),
	byField: (echoes: string[]) => ({
		...Object.fromEntries(['firstname', 'email', 'dob', 'mobile'].map((key) => [key, echoes.map(quoted)])),
		message: [quoted(echoes[0] ?? '')],
	}),
	mapKeys: (echoes: string[]) => Object.fromEntries(echoes.map((echo) => [echo, [`${echo} is taken`, echo]])),
	details: (echoes: string[]) => ({
		error: `Validation error: ${echoes.join('|')}`,
		details: echoes.map((echo) => ({ code: echo, message: `Not valid: ${echo}`, path: [echo] })),
	}),
	nestedPath: (echoes: string[]) => ({
		error: 'Validation error',
		details: [{ code: 'custom', message: quoted(echoes[0] ?? ''), path: echoes.slice(0, 2) }],
	}),
	title: (echoes: string[]) => ({ title: inSentence(echoes), detail: echoes }),
	deep: (echoes: string[]) => ({ errors: [{ input: { received: echoes } }], message: quoted(echoes.join()) }),
	list: (echoes: string[]) => echoes,
	text: (echoes: string[]) => inSentence(echoes),
} satisfies Record<string, (echoes: string[]) => unknown>;

export type EchoShape = keyof typeof echoShapes;

export const echoShapeNames = Object.keys(echoShapes).filter(isShape);

function isShape(name: string): name is EchoShape {
	return Object.hasOwn(echoShapes, name);
}

function inSentence(echoes: string[]): string {
	return `Rejected ${echoes.map((echo, position) => `field${position}=${echo}`).join(', ')}; nothing was done`;
}

function quoted(echo: string): string {
	return `The value "${echo}" was refused`;
}

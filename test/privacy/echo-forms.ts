/** The ways in which a vendor may write a value back that it was sent. */
export const echoForms = {
	raw: (value: string) => value,
	upperCase: (value: string) => value.toUpperCase(),
	lowerCase: (value: string) => value.toLowerCase(),
	digits: (value: string) => value.replace(/\D/g, ''),
	percentEncoded: (value: string) => encodeURIComponent(value),
	/** As a browser's form does it: spaces as +, and more characters encoded. */
	formEncoded: (value: string) => new URLSearchParams({ v: value }).toString().slice(2),
	jsonEscaped: (value: string) => JSON.stringify(value).slice(1, -1),
	/** As Python and PHP do it: everything beyond ASCII escaped. */
	asciiJsonEscaped: (value: string) =>
		JSON.stringify(value)
			.slice(1, -1)
			.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
} satisfies Record<string, (value: string) => string>;

export type EchoForm = keyof typeof echoForms;

export const echoFormNames = Object.keys(echoForms).filter(isForm);

function isForm(name: string): name is EchoForm {
	return Object.hasOwn(echoForms, name);
}

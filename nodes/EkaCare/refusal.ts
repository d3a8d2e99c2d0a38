import { z } from 'zod';
import type { Refusal } from '../engine/define/vendor';

/** `{status: "error", message}`, and `{message: "Unauthorized"}` from the gateway. */
const sentence = z.object({ message: z.string() });
/** `{status: "error", error: {code, message}}` of a get. */
const nested = z.object({ error: z.object({ code: z.string().optional(), message: z.string() }) });
/** `{code, error}` of the login. */
const login = z.object({ code: z.coerce.string().optional(), error: z.string() });
/** `{"<field>": ["This field is required."], message: [...]}` of a create. */
const byField = z.record(z.array(z.string()));

/** Reads the four error shapes that Eka's pages document. */
export function refusal(body: unknown): Refusal {
	const asSentence = sentence.safeParse(body);
	if (asSentence.success) return { message: asSentence.data.message };
	const asNested = nested.safeParse(body);
	if (asNested.success) return asNested.data.error;
	const asLogin = login.safeParse(body);
	if (asLogin.success) return { message: asLogin.data.error, code: asLogin.data.code };
	const asFields = byField.safeParse(body);
	if (!asFields.success) return {};
	const { message, ...fields } = asFields.data;
	return {
		message: message?.join(' '),
		fields: Object.entries(fields).map(([key, sentences]) => ({ key, message: sentences.join(' ') })),
	};
}

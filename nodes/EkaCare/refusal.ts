import { z } from 'zod';
import type { Refusal } from '../engine/define/vendor';

/** The four error shapes that Eka's pages document. */
const shapes = z.union([
	/** `{status: "error", message}`, and `{message: "Unauthorized"}` from the gateway. */
	z.object({ message: z.string() }),
	/** `{status: "error", error: {code, message}}` of a get. */
	z
		.object({ error: z.object({ code: z.string().optional(), message: z.string() }) })
		.transform(({ error }) => error),
	/** `{code, error}` of the login. */
	z
		.object({ code: z.coerce.string().optional(), error: z.string() })
		.transform(({ code, error: message }) => ({ code, message })),
	/** `{"<field>": ["This field is required."], message: [...]}` of a create. */
	z
		.record(z.array(z.string()))
		.transform(({ message, ...fields }) => ({
			message: message?.join(' '),
			fields: Object.entries(fields).map(([key, sentences]) => ({ key, message: sentences.join(' ') })),
		})),
]);

export function refusal(body: unknown): Refusal {
	return shapes.safeParse(body).data ?? {};
}

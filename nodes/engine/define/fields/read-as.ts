import { z } from 'zod';

/** A rule that takes what `read` makes something of, and refuses all else with one message. */
export function readAs<Read>(read: (value: unknown) => Read | undefined, message: string) {
	return z.unknown().transform((value, context): Read => {
		const found = read(value);
		if (found !== undefined) return found;
		context.addIssue({ code: z.ZodIssueCode.custom, fatal: true, message });
		return z.NEVER;
	});
}

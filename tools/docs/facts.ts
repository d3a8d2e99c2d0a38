import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from '../vendors';

const words = z.string().min(1);

/** What the documentation says about a vendor beyond what its operations, fields and credentials say themselves. */
const facts = z.object({
	/** Tried against the vendor's live service; the date as 2026-11-26. */
	confirmed: z.array(z.object({ what: words, date: words, how: words }).strict()),
	/** What no document of the vendor says. */
	unconfirmed: z.array(z.object({ notDocumented: words, whatWeDo: words }).strict()),
	/** By the credential type's name; `text` is Markdown. */
	credentials: z.record(
		z.object({ title: words, sends: words, test: words, proves: words, text: words }).strict(),
	),
});

export type VendorFacts = z.output<typeof facts>;

/** @throws ZodError that names what is missing */
export function readFacts(folder: string): VendorFacts {
	return facts.strict().parse(parse(readFileSync(join(ROOT, 'nodes', folder, 'facts.yaml'), 'utf8')));
}

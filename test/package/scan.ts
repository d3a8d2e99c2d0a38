import { script } from './repository';

type Leg = 'sources' | 'tarball';

export interface Verdict {
	passed: boolean;
	message?: string;
	details?: string;
}

/** n8n's scan of packages, in one process: loading its rules takes longer than looking at a package. */
export async function scan(
	...packages: ReadonlyArray<readonly [folder: string, leg: Leg]>
): Promise<Verdict[]> {
	return await script<Verdict[]>('scan-folders.ts', ...packages.flat());
}

/** Throws the scan's own report, which names file and rule. */
export function expectPass(verdict: Verdict | undefined): void {
	if (verdict?.passed !== true) throw new Error(`${verdict?.message ?? ''}\n${verdict?.details ?? ''}`);
	// The scan also passes a folder in which it found nothing to look at.
	expect(verdict.message).toBeUndefined();
}

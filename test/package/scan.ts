import { script } from './repository';

interface Verdict {
	passed: boolean;
	message?: string;
	details?: string;
}

/** n8n's scan of a package. Throws its own report, which names file and rule. */
export async function expectPass(folder: string, leg: 'sources' | 'tarball'): Promise<void> {
	const { passed, message, details } = await script<Verdict>('scan-folder.ts', folder, leg);
	if (!passed) throw new Error(`${message ?? ''}\n${details ?? ''}`);
	// The scan also passes a folder in which it found nothing to look at.
	expect(message).toBeUndefined();
}

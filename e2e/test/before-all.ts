import { prepare } from '../src/host';

/** Once for all test files: n8n is installed, and the package is built and packed. */
export default async function beforeAll(): Promise<void> {
	await prepare();
}

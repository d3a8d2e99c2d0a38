/* Writes a package for each vendor out of the built package: npm run build:vendors. */
import { join } from 'node:path';
import { ROOT } from '../vendors';
import { readBuiltPackage } from './built-package';
import { writeVendorPackages } from './write';

async function write(): Promise<void> {
	const parts = await writeVendorPackages(readBuiltPackage(ROOT), join(ROOT, '.vendors'));
	for (const { name, nodes } of parts) {
		console.log(`.vendors/${name}: ${nodes.map(({ displayName }) => displayName).join(', ')}`);
	}
}

void write();

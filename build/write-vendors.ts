/* Writes a package for each vendor out of the built package: npm run build:vendors. */
import { join, resolve } from 'node:path';
import { readBuiltPackage } from './vendors/built-package';
import { writeVendorPackages } from './vendors/write';

const root = resolve(__dirname, '..');

async function write(): Promise<void> {
	const parts = await writeVendorPackages(readBuiltPackage(root), join(root, '.vendors'));
	for (const { name, nodes } of parts) {
		console.log(`.vendors/${name}: ${nodes.map(({ displayName }) => displayName).join(', ')}`);
	}
}

void write();

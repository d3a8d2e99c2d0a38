import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { packageName, root } from '../src/paths';

interface OutputPreview {
	/** The path at which n8n's editor asks for it. */
	path: string;
	schema: unknown;
}

/** The output previews of the repository: `nodes/EkaCare/__schema__/v1.0.0/user/create.json` and so on. */
export function outputPreviews(): OutputPreview[] {
	const nodes = join(root, 'nodes');
	return readdirSync(nodes, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.includes('__schema__') && file.endsWith('.json'))
		.map((file) => {
			const [folder = '', , version = '', resource, operation] = file.split('/');
			const node = `${packageName}.${folder.charAt(0).toLowerCase()}${folder.slice(1)}`;
			return {
				path: `schemas/${node}/${version.slice(1)}/${resource}/${operation}`,
				schema: JSON.parse(readFileSync(join(nodes, file), 'utf8')) as unknown,
			};
		});
}

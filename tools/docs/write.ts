/* Writes the reference in docs/ from the nodes: npm run docs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedFiles } from './generated-files';
import { ROOT } from '../vendors';
import { readSubjects } from './subject';

const files = generatedFiles(readSubjects());
for (const [file, text] of files) writeFileSync(join(ROOT, file), text);
console.log(`Written: ${[...files.keys()].join(', ')}`);

import { cpus, totalmem } from 'node:os';

/** The machine that the figures are from, such as "2 cores (AMD EPYC), 24 GiB". */
export function machine(): string {
	const cores = cpus();
	const model = cores[0]?.model.trim() ?? 'unknown';
	return `${cores.length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB`;
}

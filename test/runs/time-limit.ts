import { ClientRequest } from 'node:http';
import type { FaultRule, Sandbox } from '../../sandbox/server';

/**
 * The time limit of a request ends when the sandbox has left it hanging, instead of when a clock says so: nobody
 * waits for it, and no other request can run into it on a busy machine.
 *
 * @param kinds the faults that leave a request hanging
 * @returns the limits that the requests of a test were given, in milliseconds
 */
export function limitsEndWhenHung(
	sandbox: () => Sandbox,
	kinds: ReadonlyArray<FaultRule['kind']> = ['hang'],
): () => readonly number[] {
	const limits: number[] = [];
	const open = new Map<ClientRequest, () => void>();
	let ended = 0;
	let watch: NodeJS.Timeout;

	const endHung = () => {
		const hung = sandbox()
			.journal()
			.filter(({ faults }) => faults?.some((fault) => kinds.includes(fault)) === true);
		for (const { method, path } of hung.slice(ended)) {
			for (const [request, end] of open) {
				if (request.method !== method || !request.path.split('?')[0]?.endsWith(path)) continue;
				ended += 1;
				open.delete(request);
				end();
				break;
			}
		}
	};
	beforeEach(() => {
		limits.length = 0;
		ended = 0;
		watch = setInterval(endHung, 2);
		jest.spyOn(ClientRequest.prototype, 'setTimeout').mockImplementation(function (
			this: ClientRequest,
			limit,
			callback,
		) {
			limits.push(limit);
			open.set(this, callback ?? (() => {}));
			return this.once('close', () => open.delete(this));
		});
	});
	afterEach(() => {
		clearInterval(watch);
		open.clear();
		jest.restoreAllMocks();
	});
	return () => limits;
}

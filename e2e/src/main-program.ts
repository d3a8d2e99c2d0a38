import { CommandFailed } from './command';
import { endAll } from './processes';

/**
 * Runs a command of this project. Whatever it started is ended when it is over, when it fails, and on Ctrl-C.
 * `work` gives the exit code.
 */
export function runProgram(work: () => Promise<number>): void {
	let stopping = false;
	const stop = (code: number) => {
		if (stopping) return;
		stopping = true;
		void endAll().finally(() => process.exit(code));
	};
	// 128 + the signal's number is what a shell expects.
	process.on('SIGINT', () => stop(130));
	process.on('SIGTERM', () => stop(143));
	process.on('SIGHUP', () => stop(129));

	work().then(stop, (error: unknown) => {
		// A command ended because of a Ctrl-C is no news.
		if (stopping) return;
		console.error(error instanceof CommandFailed ? `\n${error.message}` : error);
		stop(1);
	});
}

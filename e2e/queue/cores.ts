import { cpus } from 'node:os';

import { median } from '../../bench/figures';

function ticks() {
	const times = cpus().map((core) => core.times);
	const idle = times.reduce((sum, each) => sum + each.idle, 0);
	const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
	return { idle, all };
}

/**
 * Looks at this machine's cores once a second.
 *
 * @returns a function that stops this and gives the share of the cores, 0 to 1, that was busy in the median
 * second
 */
export function watchCores(): () => number {
	const shares: number[] = [];
	let before = ticks();
	const timer = setInterval(() => {
		const now = ticks();
		shares.push(1 - (now.idle - before.idle) / (now.all - before.all));
		before = now;
	}, 1_000);
	return () => {
		clearInterval(timer);
		return median(shares);
	};
}

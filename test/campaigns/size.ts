/** `npm run test:campaigns` runs the campaigns whole; every other run has a short form, of seconds each. */
export const whole = process.env.CAMPAIGNS === 'whole';

export function size(short: number, all: number): number {
	return whole ? all : short;
}

/** Of a long list, the whole or one in so many; another one for each `turn`. */
export function share<Entry>(list: readonly Entry[], oneIn: number, turn = 0): Entry[] {
	return whole ? [...list] : list.filter((_entry, at) => at % oneIn === turn % oneIn);
}

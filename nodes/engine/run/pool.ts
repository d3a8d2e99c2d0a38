/**
 * Works through positions 0 … count-1 with at most `width` under way at once, begun in order. Ends early,
 * after what is under way, once `stopped` says so; what was not begun is then absent from the result.
 */
export async function pool<Result>(
	count: number,
	width: number,
	stopped: () => boolean,
	work: (position: number) => Promise<Result>,
): Promise<Array<Result | undefined>> {
	const results = new Array<Result | undefined>(count);
	let next = 0;
	const worker = async () => {
		while (next < count && !stopped()) {
			const position = next++;
			results[position] = await work(position);
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, count) }, worker));
	return results;
}

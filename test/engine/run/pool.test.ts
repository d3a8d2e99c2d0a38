import { pool } from '../../../nodes/engine/run/pool';

const settle = async () => await new Promise((resolve) => setImmediate(resolve));
const never = () => false;

/** Work that ends when it is told to, and who has begun. */
function workshop() {
	const begun: number[] = [];
	const ends: Array<() => void> = [];
	const work = async (position: number) => {
		begun.push(position);
		await new Promise<void>((resolve) => (ends[position] = resolve));
		return `done ${position}`;
	};
	return { begun, work, end: (position: number) => ends[position]?.() };
}

it('has as many under way as its width, begun in order, and keeps the results in order', async () => {
	const { begun, work, end } = workshop();
	const results = pool(5, 2, never, work);
	await settle();
	expect(begun).toEqual([0, 1]);
	end(1);
	await settle();
	expect(begun).toEqual([0, 1, 2]);
	for (const position of [2, 3, 4, 0]) {
		end(position);
		await settle();
	}
	expect(await results).toEqual([0, 1, 2, 3, 4].map((position) => `done ${position}`));
});

it('begins nothing more once it is stopped, and still waits for what is under way', async () => {
	const { begun, work, end } = workshop();
	let stopped = false;
	const results = pool(5, 2, () => stopped, work);
	await settle();
	stopped = true;
	end(0);
	await settle();
	end(1);
	expect(await results).toEqual(['done 0', 'done 1', undefined, undefined, undefined]);
	expect(begun).toEqual([0, 1]);
});

it.each([
	[0, 5],
	[1, 50],
	[3, 3],
])('works through %i with a width of %i', async (count, width) => {
	const results = await pool(count, width, never, async (position) => await Promise.resolve(position));
	expect(results).toEqual(Array.from({ length: count }, (_none, position) => position));
});

it('hands on what work throws', async () => {
	const failing = pool(3, 1, never, async () => await Promise.reject(new Error('unforeseen')));
	await expect(failing).rejects.toThrow('unforeseen');
});

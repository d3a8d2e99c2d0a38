import { isReplay } from '../../../nodes/EkaCare/trigger/replays';

const now = 1_800_000_000;
let number = 0;
const delivery = (endsAt = now + 180) => ({ digest: `digest ${++number}`, endsAt });

it('hears a delivery once', () => {
	const one = delivery();
	const first = isReplay(one, undefined, now);
	expect(first).toEqual({ replay: false, keep: [[one.digest, one.endsAt]] });
	expect(isReplay(one, undefined, now).replay).toBe(true);
	expect(isReplay(delivery(), first.keep, now).replay).toBe(false);
});

it('knows from the static data what was heard before a restart or by another process', () => {
	const one = delivery();
	expect(isReplay(one, [[one.digest, one.endsAt]], now).replay).toBe(true);
});

it('forgets what is too old to be heard again', () => {
	const one = delivery();
	const { keep } = isReplay(one, undefined, now);
	const later = delivery(now + 400);
	expect(isReplay(later, keep, now + 181).keep).toEqual([[later.digest, later.endsAt]]);
});

it('keeps a bounded number in the static data, the newest', () => {
	let keep: Array<[string, number]> = [];
	for (let count = 0; count < 700; count++) keep = isReplay(delivery(), keep, now).keep;
	expect(keep).toHaveLength(500);
	expect(keep.at(-1)?.[0]).toBe(`digest ${number}`);
});

it.each([[null], ['text'], [[1, 2]], [[['digest']]], [{ a: 1 }]])('copes with static data of %j', (kept) => {
	expect(isReplay(delivery(), kept, now).replay).toBe(false);
});

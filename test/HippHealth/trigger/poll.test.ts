import { markAfter, markFor, REMEMBERED } from '../../../nodes/HippHealth/trigger/poll';

const seen = (ids: string[], everybody = true) => ({
	users: ids.map((publicId) => ({ publicId })),
	everybody,
});

it('remembers who was seen, newest first, and before them who was known', () => {
	const first = markAfter(undefined, seen(['b', 'a']), '{}');
	expect(first).toEqual({ publicIds: ['b', 'a'], everybody: true, filters: '{}' });
	expect(markAfter(first, seen(['c', 'b'], false), '{}')).toEqual({
		publicIds: ['c', 'b', 'a'],
		everybody: true,
		filters: '{}',
	});
});

it('remembers a bounded number, and then not everybody', () => {
	const many = Array.from({ length: REMEMBERED + 1 }, (_none, n) => `usr_${n}`);
	const mark = markAfter(undefined, seen(many), '{}');
	expect(mark.publicIds).toEqual(many.slice(0, REMEMBERED));
	expect(mark.everybody).toBe(false);
});

it('is none under other filters, and none of another form', () => {
	const mark = markAfter(undefined, seen(['a']), '{"role":"ADMIN"}');
	expect(markFor(mark, '{"role":"ADMIN"}')).toEqual(mark);
	expect(markFor(mark, '{}')).toBeUndefined();
	for (const kept of [undefined, null, 'text', {}, { ...mark, publicIds: [1] }]) {
		expect(markFor(kept, '{"role":"ADMIN"}')).toBeUndefined();
	}
});

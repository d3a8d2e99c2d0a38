import { z } from 'zod';
import { text } from '../../../nodes/engine/define/fields';
import { lookup, lowerCase } from '../../../nodes/engine/define/lookup';
import { dataObject } from '../../../nodes/engine/define/reply-shape';

const some = (label: string) => text({ label, about: label });
const record = dataObject.and(z.object({ id: z.string(), mail: z.string().optional() }));
const people = lookup(
	{ email: some('Email'), name: some('Name') },
	{
		by: { email: lowerCase },
		request: { method: 'GET', path: '/people' },
		replies: 'everybody',
		records: z.object({ all: z.array(record) }).transform(({ all }) => all),
		id: ({ id }) => id || undefined,
		shown: { email: ({ mail }) => mail },
		asCreated: ({ id }) => ({ made: id }),
	},
);

it('reads people out of a reply, with what their records show by the keys of the fields', () => {
	const asha = { id: '1', mail: 'Asha@example.com', other: true };
	const read = people.read({ all: [asha, { id: '' }] });
	// A key that is there counts as shown, whatever its value.
	expect(read?.map(({ shown }) => Object.keys(shown))).toEqual([['email'], []]);
	expect(read).toEqual([
		{ id: '1', record: asha, shown: { email: 'Asha@example.com' } },
		{ id: undefined, record: { id: '' }, shown: {} },
	]);
});

it.each([undefined, null, '', {}, { all: 'none' }, { all: [{}] }, { all: [null] }, []])(
	'says so when a reply has another form: %j',
	(body) => expect(people.read(body)).toBeUndefined(),
);

it('hands on the call as it was declared', () => {
	expect(people).toMatchObject({ request: { method: 'GET', path: '/people' }, replies: 'everybody' });
	expect(people.by.email?.('ÄB@Example.COM')).toBe('äb@example.com');
	expect(people.asCreated({ id: '7', record: {}, shown: {} })).toEqual({ made: '7' });
});

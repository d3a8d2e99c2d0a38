import { text } from '../../../nodes/engine/define/fields';
import { lookup, lowerCase } from '../../../nodes/engine/define/lookup';
import { operation, variant } from '../../../nodes/engine/define/operation';
import { dataObject } from '../../../nodes/engine/define/reply-shape';
import { atLeastOne } from '../../../nodes/engine/define/rules';

/*
 * A key that is misspelled on a vendor's page does not compile: `npm run typecheck` fails where one of the marks
 * below has nothing to expect any more. At run time nothing is wrong with them.
 */
const some = (label: string) => text({ label, about: label });
const fields = { id: some('ID'), email: some('Email'), extra: some('Extra') };
const page = { value: 'try', name: 'Try', action: 'Try', description: 'Try', source: 'https://example.com' };
const post = { method: 'POST', path: '/' } as const;
const words = { value: 'ensure', name: 'Ensure', action: 'Ensure', description: 'Ensure' };

const create = operation({ ...page, effect: 'create', fields, request: post });
const update = operation({ ...page, effect: 'update', fields, request: { method: 'PATCH', path: '/{id}' } });
const call = { request: post, replies: 'matches', asCreated: () => ({}) } as const;
const records = dataObject.transform((record) => [record]);
const found = lookup(fields, { ...call, by: { email: lowerCase }, records, id: () => '1', shown: {} });
const upsert = { kind: 'createOrUpdate', create, update, lookup: found } as const;

const made = { ...page, effect: 'create', fields, request: post } as const;
const looked = { ...call, by: { email: lowerCase }, records, id: () => '1', shown: {} };

it.each([
	() =>
		operation({
			...made,
			// @ts-expect-error the field that is merged into the body
			request: { method: 'POST', path: '/', merge: 'extras' },
		}),
	() =>
		operation({
			...made,
			// @ts-expect-error the key in the path
			request: { method: 'PATCH', path: '/{ids}' },
		}),
	() =>
		operation({
			...made,
			// @ts-expect-error a key of a rule
			rules: [atLeastOne('emails')],
		}),
	() =>
		operation({
			...made,
			// @ts-expect-error a key by which the vendor refuses a second person
			exists: { status: 409, says: 'Known', by: { mail: lowerCase } },
		}),
	() =>
		lookup(fields, {
			...looked,
			// @ts-expect-error a key to search by
			by: { mail: lowerCase },
		}),
	() =>
		lookup(fields, {
			...looked,
			// @ts-expect-error a key that is shown
			shown: { mail: () => '' },
		}),
	() =>
		variant(create, {
			...words,
			fields,
			// @ts-expect-error the field of the update that takes the ID
			how: { ...upsert, idKey: 'ids', matchKey: 'email' },
		}),
	() =>
		variant(create, {
			...words,
			fields,
			// @ts-expect-error the parameter with the keys to match on
			how: { ...upsert, idKey: 'id', matchKey: 'matchOn' },
		}),
])('a page with a misspelled key can be made only against the compiler (%#)', (make) => {
	expect(make).not.toThrow();
});

it('the same page without a slip compiles', () => {
	const how = { ...upsert, idKey: 'id', matchKey: 'email' } as const;
	expect(variant(create, { ...words, fields, how })).toMatchObject({ how: { kind: 'createOrUpdate' } });
});

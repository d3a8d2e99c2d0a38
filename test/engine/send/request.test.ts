import { local } from '../../../nodes/engine/define/field';
import { flag, json, text } from '../../../nodes/engine/define/fields';
import { buildRequest, fill } from '../../../nodes/engine/send/request';

const some = (label: string) => text({ label, about: label });
const allFields = {
	id: some('ID'),
	name: some('Name'),
	all: local(flag({ label: 'All', about: 'Whether all' })),
	extra: json({ label: 'Extra', about: 'Extra' }),
};

it('puts the fields into the body, and the ID into the path alone', () => {
	const request = { method: 'PATCH', path: '/users/{id}/' } as const;
	expect(buildRequest({ request, allFields }, { id: 'a b/ü', name: 'Asha' })).toEqual({
		method: 'PATCH',
		path: '/users/a%20b%2F%C3%BC/',
		body: { name: 'Asha' },
	});
});

it('leaves out what steers the node, what is blank, and what belongs to another operation', () => {
	const request = { method: 'POST', path: '/users' } as const;
	expect(buildRequest({ request, allFields }, { all: true, name: 'Asha', partner_id: 'p' }).body).toEqual({
		name: 'Asha',
	});
});

it('merges the keys of a free field last, so that they prevail', () => {
	const request = { method: 'POST', path: '/users', merge: 'extra' } as const;
	const built = buildRequest({ request, allFields }, { name: 'Asha', extra: { name: 'Ben', more: 1 } });
	expect(built.body).toEqual({ name: 'Ben', more: 1 });
});

it.each([
	['GET', { query: { name: 'Asha' } }],
	['POST', { body: { name: 'Asha' } }],
	['PATCH', { body: { name: 'Asha' } }],
	['DELETE', {}],
] as const)('a %s carries what is sent in its place', (method, place) => {
	expect(fill({ method, path: '/users' }, {}, { name: 'Asha' })).toEqual({
		method,
		path: '/users',
		...place,
	});
});

it('takes no sign of a value for one of its own', () => {
	expect(fill({ method: 'GET', path: '/{id}' }, { id: '$&{id}' }, {}).path).toBe('/%24%26%7Bid%7D');
});

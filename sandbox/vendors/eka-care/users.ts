import { operation, type Handler, type Reply } from '../../vendor';
import { error } from './errors';
import { shown, type People, type UserFields } from './people';

const inUse = 'A user with this value already exists.';

export function userHandlers(people: People): Record<string, Handler> {
	return {
		createUser: operation<UserFields>(({ body }) => {
			const taken = people.taken(body);
			if (taken.length > 0) {
				return { status: 400, body: Object.fromEntries(taken.map((field) => [field, [inUse]])) };
			}
			return { status: 201, body: { status: 'success', ekaid: people.create(body).id } };
		}),

		listUsers: () => ({ status: 200, body: { status: 'success', users: people.live().map(shown) } }),

		getUser: ({ params }) => {
			const user = people.byAnyId(params.user_id ?? '');
			if (user) return { status: 200, body: { status: 'success', user: shown(user) } };
			const message = 'User not found. Please check the provided ID.';
			return { status: 404, body: { status: 'error', error: { code: 'NOT_FOUND', message } } };
		},

		updateUser: operation<Partial<UserFields>>(({ params, body }) => {
			const user = people.byEkaId(params.user_id ?? '');
			if (!user) return notFound('updateUser');
			const taken = people.taken(body, user.id);
			if (taken.length > 0) return error('updateUser', 400, `${taken.join(', ')}: ${inUse}`);
			people.update(user, body);
			return { status: 200, body: { status: 'success', ekaid: user.id } };
		}),

		deleteUser: ({ params }) => {
			const user = people.byAnyId(params.user_id ?? '');
			if (!user) return notFound('deleteUser');
			people.delete(user);
			return { status: 200, body: { status: 'success', message: 'EkaUser Deleted Successfully' } };
		},
	};
}

function notFound(operationId: string): Reply {
	return error(operationId, 404, 'EkaUser not found');
}

import { z } from 'zod';
import { emailAddress, pattern, text } from '../../engine/define/fields';
import { operation } from '../../engine/define/operation';
import { amount } from '../../engine/define/paging';
import { dataObject } from '../../engine/define/reply-shape';
import { filterFields, LARGEST_PAGE } from './filters';

/** Orders, joined by commas. */
const ORDER = /^(createdAt|updatedAt)_(asc|desc)(,(createdAt|updatedAt)_(asc|desc))*$/;

const order = pattern(ORDER, 'must be createdAt or updatedAt with _asc or _desc, such as createdAt_desc');

export const getAll = operation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many users',
	description: 'Get many users of your organization, one item each. Only reads, 100 users a request.',
	source: 'https://docs.hipp.health/api-reference/endpoint/users/get',
	effect: 'read',
	fields: amount,
	more: {
		in: 'filters',
		fields: {
			...filterFields,
			email: text({
				label: 'Email',
				about: 'Only the user with this email',
				example: 'john.doe@example.com',
				format: emailAddress,
			}),
			sort: text({ label: 'Sort', about: 'Order of the users', example: 'createdAt_desc', format: order }),
		},
	},
	request: { method: 'GET', path: '/users' },
	id: 'publicId',
	how: {
		kind: 'getMany',
		// Pages are counted in one size throughout, else they would overlap.
		query: (page, wanted) => ({ page, pageSize: Math.min(wanted, LARGEST_PAGE) }),
		page: z
			.object({
				data: z.array(dataObject),
				pagination: z.object({ page: z.number(), totalPages: z.number() }),
			})
			.transform(({ data, pagination: { page, totalPages } }) => ({
				entries: data,
				last: page >= totalPages,
			})),
	},
});

import { z } from 'zod';
import { operation } from '../../engine/define/operation';
import { amount } from '../../engine/define/paging';
import { dataObject } from '../../engine/define/reply-shape';

export const getAll = operation({
	value: 'getAll',
	name: 'Get Many',
	action: 'Get many users',
	description: 'Get many users of the business, one item each. Only reads, in one request.',
	source: 'https://developer.eka.care/api-reference/doc-tool/onboarding-apis/list-ekausers',
	effect: 'read',
	fields: amount,
	request: { method: 'GET', path: '/cdr/v1/ekauser/' },
	id: 'id',
	how: {
		kind: 'getMany',
		page: z.object({ users: z.array(dataObject) }).transform(({ users }) => ({ entries: users, last: true })),
	},
});

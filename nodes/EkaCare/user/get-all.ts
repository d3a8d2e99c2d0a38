import { z } from 'zod';
import { dataObject } from '../../shared/data-object';
import { operation } from '../../shared/operation';
import { amount, getAll as everyone } from '../../shared/procedures/get-all';

const reply = z.object({ users: z.array(dataObject) });

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
	procedure: everyone({
		read: (body) => {
			const read = reply.safeParse(body);
			return read.success ? { entries: read.data.users, last: true } : undefined;
		},
	}),
});

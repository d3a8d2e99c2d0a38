import type { Resource } from '../../engine/define/operation';
import { create } from './create';
import { remove } from './delete';
import { get } from './get';
import { getAll } from './get-all';
import { update } from './update';
import { upsert } from './upsert';

export const user: Resource = {
	value: 'user',
	name: 'User',
	operations: [create, upsert, update, get, getAll, remove],
};

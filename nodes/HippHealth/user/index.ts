import type { Resource } from '../../engine/define/operation';
import { create, ensure } from './create';
import { get } from './get';
import { getAll } from './get-all';

export const user: Resource = { value: 'user', name: 'User', operations: [create, ensure, get, getAll] };

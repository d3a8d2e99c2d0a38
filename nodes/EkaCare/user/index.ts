import type { Resource } from '../../shared/operation';
import { create } from './create';
import { update } from './update';

export const user: Resource = { value: 'user', name: 'User', operations: [create, update] };

import type { Resource } from '../../shared/operation';
import { create } from './create';

export const user: Resource = { value: 'user', name: 'User', operations: [create] };

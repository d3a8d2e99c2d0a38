import type { Resource } from '../../shared/operation';
import { check } from './check';
import { deactivate } from './deactivate';

export const user: Resource = { value: 'user', name: 'User', operations: [check, deactivate] };

import type { Resource } from '../../engine/define/operation';
import { check } from './check';
import { deactivate } from './deactivate';

export const user: Resource = { value: 'user', name: 'User', operations: [check, deactivate] };

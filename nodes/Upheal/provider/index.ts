import type { Resource } from '../../shared/operation';
import { create } from './create';

export const provider: Resource = { value: 'provider', name: 'Provider', operations: [create] };

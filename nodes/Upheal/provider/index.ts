import type { Resource } from '../../engine/define/operation';
import { create } from './create';
import { ensure } from './ensure';

export const provider: Resource = { value: 'provider', name: 'Provider', operations: [create, ensure] };

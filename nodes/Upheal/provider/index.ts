import type { Resource } from '../../engine/define/operation';
import { create, ensure } from './create';

export const provider: Resource = { value: 'provider', name: 'Provider', operations: [create, ensure] };

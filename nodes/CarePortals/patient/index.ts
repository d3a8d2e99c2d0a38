import type { Resource } from '../../engine/define/operation';
import { create } from './create';
import { ensure } from './ensure';

export const patient: Resource = { value: 'patient', name: 'Patient', operations: [create, ensure] };

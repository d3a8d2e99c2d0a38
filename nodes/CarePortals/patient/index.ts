import type { Resource } from '../../shared/operation';
import { create } from './create';
import { ensure } from './ensure';

export const patient: Resource = { value: 'patient', name: 'Patient', operations: [create, ensure] };

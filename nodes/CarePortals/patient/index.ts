import type { Resource } from '../../shared/operation';
import { create } from './create';

export const patient: Resource = { value: 'patient', name: 'Patient', operations: [create] };

import type { Resource } from '../../engine/define/operation';
import { create, ensure } from './create';

export const patient: Resource = { value: 'patient', name: 'Patient', operations: [create, ensure] };

// For bench/, until it imports the vendors from where they are.
export { byExpression, type VendorCase } from '../vendors';
export { ekaCase } from '../vendors/eka-care';
export { hippCase } from '../vendors/hipp-health';

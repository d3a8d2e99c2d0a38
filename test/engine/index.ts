// For bench/, which finds n8n's engine here until it imports it from where it is.
export * from '../n8n';

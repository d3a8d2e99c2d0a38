export * from '../n8n';

import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

/** What is published, as n8n's own package scan delimits it. What runs outside n8n may use Node itself. */
const PUBLISHED = ['package.json', 'nodes/**/*.{ts,json}', 'credentials/**/*.{ts,json}'];

export default tseslint.config(
	{ ignores: ['**/node_modules/**', 'dist/**', '.build/**', 'coverage/**', '.e2e/**', '.vendors/**'] },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.recommended],
		rules: { '@typescript-eslint/no-explicit-any': 'error' },
	},
	{ files: ['**/*.json'], languageOptions: { parser: tseslint.parser } },
	// The same rule sets, and the same three exceptions, as n8n's own package scan.
	{ ...n8nCommunityNodesPlugin.configs.recommended, ignores: [], files: PUBLISHED },
	{ files: PUBLISHED, plugins: { 'n8n-nodes-base': n8nNodesBase }, rules: { 'no-console': 'error' } },
	{ files: ['package.json'], rules: { ...n8nNodesBase.configs.community.rules } },
	{
		files: ['credentials/**/*.ts'],
		rules: {
			...n8nNodesBase.configs.credentials.rules,
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
			'n8n-nodes-base/cred-class-field-type-options-password-missing': 'off',
		},
	},
	{
		files: ['nodes/**/*.ts'],
		rules: {
			...n8nNodesBase.configs.nodes.rules,
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
			'n8n-nodes-base/node-param-type-options-max-value-present': 'off',
		},
	},
);

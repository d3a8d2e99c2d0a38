import { keysIn } from '../../nodes/engine/define/field';
import type { VendorKey } from '../../sandbox/server';
import { toolName, type AgentTool } from '../src/agent-workflow';
import type { ToolCall } from '../src/chat-model';

export const eka: AgentTool = {
	name: 'Create or update Eka Care user',
	vendor: 'ekaCare',
	parameters: { authentication: 'clientLogin', resource: 'user', operation: 'upsert' },
	filled: ['firstname', 'lastname', 'gender', 'dob', 'email'],
};
export const listEka: AgentTool = {
	...eka,
	name: 'Get many Eka Care users',
	parameters: { authentication: 'clientLogin', resource: 'user', operation: 'getAll', returnAll: true },
	filled: [],
};
export const portals: AgentTool = {
	name: 'Create CarePortals patient if new',
	vendor: 'carePortals',
	parameters: { resource: 'patient', operation: 'ensure' },
	filled: ['email', 'firstName', 'lastName', 'gender', 'phone', 'dob'],
};
export const hipp: AgentTool = {
	name: 'Create Hipp Health user if new',
	vendor: 'hippHealth',
	parameters: { resource: 'user', operation: 'ensure', role: 'TECHNICIAN' },
	filled: ['firstName', 'lastName', 'email'],
};
export const careful =
	'Creates a provider user unless the email belongs to one already. Running it again changes nothing.';
export const upheal: AgentTool = {
	name: 'Create Upheal provider if new',
	vendor: 'upheal',
	parameters: {
		...{ resource: 'provider', operation: 'ensure', options: { output: 'result' } },
		...{ descriptionType: 'manual', toolDescription: careful },
	},
	filled: ['firstName', 'lastName', 'email'],
};
export const check: AgentTool = {
	...upheal,
	name: 'Check Upheal user',
	parameters: { resource: 'user', operation: 'check' },
	filled: ['email'],
};

const call = (tool: AgentTool, given: Record<string, string>): ToolCall => ({
	tool: toolName(tool),
	arguments: given,
});

const asha = {
	firstname: 'Asha',
	lastname: 'Verma',
	gender: 'F',
	dob: '1988-04-12',
	email: 'asha@example.com',
};
const wren = {
	email: 'wren@example.com',
	firstName: 'Wren',
	lastName: 'Hale',
	gender: 'female',
	phone: '6045550120',
	dob: '1990-05-04',
};
const jane = { firstName: 'Jane', lastName: 'Smith', email: 'jane@example.com' };

/**
 * Each script calls a tool with a bad value, with right ones and with the same once more; where a tool only
 * reads, it calls that too.
 */
export const scripts = {
	ekaCare: [
		call(eka, { ...asha, email: 'not an address' }),
		call(eka, asha),
		call(eka, asha),
		call(listEka, {}),
	],
	carePortals: [call(portals, { ...wren, dob: 'last spring' }), call(portals, wren), call(portals, wren)],
	hippHealth: [call(hipp, { ...jane, email: 'jane at example' }), call(hipp, jane), call(hipp, jane)],
	upheal: [
		call(check, { email: jane.email }),
		call(upheal, { ...jane, email: '' }),
		call(upheal, jane),
		call(upheal, jane),
	],
} satisfies Partial<Record<VendorKey, ToolCall[]>>;
export const tools = {
	ekaCare: [eka, listEka],
	carePortals: [portals],
	hippHealth: [hipp],
	upheal: [check, upheal],
} satisfies Record<keyof typeof scripts, AgentTool[]>;

/** The vendors whose nodes are tried as tools. */
export const toolVendors = keysIn(scripts);

/*
 * What is published under names that people's workflows hold. These lists are written by hand, unlike every other in
 * the tests: they guard the package against losing or renaming something.
 */

/** The nodes, each with its credential types. */
export const publishedNodes: Readonly<Record<string, readonly string[]>> = {
	ekaCare: ['ekaCareApi', 'ekaCareTokenApi'],
	ekaCareTrigger: ['ekaCareApi', 'ekaCareTokenApi'],
	carePortals: ['carePortalsApi'],
	hippHealth: ['hippHealthApi'],
	hippHealthTrigger: ['hippHealthApi'],
	upheal: ['uphealApi'],
};

export const publishedCredentials = [...new Set(Object.values(publishedNodes).flat())];

/** The package of each vendor by itself. */
export const vendorPackageNames = [
	'n8n-nodes-careportals-users',
	'n8n-nodes-ekacare-users',
	'n8n-nodes-hipphealth-users',
	'n8n-nodes-upheal-users',
];

/** The vendors' pages that the package began with. */
export const documentedPages = [
	'carePortals.patient.create',
	'ekaCare.user.create',
	'ekaCare.user.update',
	'hippHealth.user.create',
	'upheal.provider.create',
];

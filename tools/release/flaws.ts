import { sectionOf } from './changelog';

export interface Release {
	/** The pushed tag, such as v1.2.3. */
	readonly tag: string;
	/** The version in package.json. */
	readonly version: string;
	readonly changelog: string;
}

/** Why a tag is not to be published: whole sentences, none when all is well. */
export function flawsOf({ tag, version, changelog }: Release): string[] {
	const section = sectionOf(changelog, version);
	return [
		...(tag === `v${version}`
			? []
			: [`The tag is ${tag}, but package.json has version ${version}: the tag must be v${version}.`]),
		...(/^\d+\.\d+\.\d+$/.test(version)
			? []
			: [`Version ${version} is not of the form 1.2.3. Other versions would become npm's "latest".`]),
		...(section === undefined
			? [`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`]
			: flawsOfSection(version, section)),
	];
}

function flawsOfSection(version: string, { date, notes }: { date?: string; notes: string }): string[] {
	return [
		...(date === undefined ? [`The heading of ${version} in CHANGELOG.md has no date: YYYY-MM-DD.`] : []),
		...(/^- /m.test(notes) ? [] : [`The section of ${version} in CHANGELOG.md lists nothing.`]),
	];
}

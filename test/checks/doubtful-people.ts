import type { INodeParameters } from 'n8n-workflow';
import { carePortalsCase, ekaCase, hippCase, uphealCase, type VendorCase } from '../operations/vendor-case';

export interface DoubtfulPerson {
	readonly what: string;
	readonly vendor: VendorCase;
	readonly person: INodeParameters;
	/** The key of the field that looks wrong, and the beginning of the warning. */
	readonly field: string;
	readonly warning: string;
	/** What no warning may repeat. */
	readonly value: string;
}

function doubtful(
	vendor: VendorCase,
	field: string,
	label: string,
	value: string | INodeParameters,
	more: INodeParameters = {},
): DoubtfulPerson {
	const top = Object.hasOwn(vendor.person(0), field);
	const person = top
		? {
				...vendor.person(0),
				[field]: value,
				...(Object.keys(more).length > 0 ? { additionalFields: more } : {}),
			}
		: { ...vendor.person(0), additionalFields: { ...more, [field]: value } };
	const text = typeof value === 'string' ? value : String(value.number);
	return { what: `${vendor.key} ${field} ${text}`, vendor, person, field, warning: `${label} `, value: text };
}

/** One for each field that has a check: values that the vendor takes and that look wrong. */
export const doubtfulPeople: DoubtfulPerson[] = [
	doubtful(ekaCase, 'mobile', 'Mobile', '1234567890'),
	doubtful(ekaCase, 'dob', 'Date of Birth', '1899-12-31'),
	doubtful(carePortalsCase, 'phone', 'Phone', '55501'),
	doubtful(carePortalsCase, 'dob', 'Date of Birth', '2999-01-01'),
	doubtful(carePortalsCase, 'hcCard', 'Health Card', { number: '1234567890', province: 'ON' }),
	doubtful(carePortalsCase, 'hcCard', 'Health Card', { number: '87654321' }, { province: 'QC' }),
	doubtful(carePortalsCase, 'province', 'Province', 'ZZ'),
	doubtful(hippCase, 'phoneNumber', 'Phone Number', '4165550199'),
	doubtful(hippCase, 'npiNumber', 'NPI Number', '1234567890'),
	doubtful(uphealCase, 'phoneNumber', 'Phone Number', '5555550123'),
	doubtful(uphealCase, 'phoneCountryCode', 'Phone Country Code', '+0123'),
	doubtful(uphealCase, 'locale', 'Locale', 'english_us'),
	doubtful(uphealCase, 'nationalProviderIdentifier', 'National Provider Identifier', '9234567893'),
];

import fc from 'fast-check';
import { provinceOrState } from '../../../../nodes/engine/define/checks/region';

const CANADA = {
	...{
		AB: 'Alberta',
		BC: 'British Columbia',
		MB: 'Manitoba',
		NB: 'New Brunswick',
		NL: 'Newfoundland and Labrador',
	},
	...{
		NS: 'Nova Scotia',
		NT: 'Northwest Territories',
		NU: 'Nunavut',
		ON: 'Ontario',
		PE: 'Prince Edward Island',
	},
	...{ QC: 'Quebec', SK: 'Saskatchewan', YT: 'Yukon' },
};
/** The fifty, by their names as the Postal Service lists them. */
const STATES = {
	...{ AL: 'Alabama', AK: 'Alaska', AZ: 'Arizona', AR: 'Arkansas', CA: 'California', CO: 'Colorado' },
	...{
		CT: 'Connecticut',
		DE: 'Delaware',
		FL: 'Florida',
		GA: 'Georgia',
		HI: 'Hawaii',
		ID: 'Idaho',
		IL: 'Illinois',
	},
	...{
		IN: 'Indiana',
		IA: 'Iowa',
		KS: 'Kansas',
		KY: 'Kentucky',
		LA: 'Louisiana',
		ME: 'Maine',
		MD: 'Maryland',
	},
	...{
		MA: 'Massachusetts',
		MI: 'Michigan',
		MN: 'Minnesota',
		MS: 'Mississippi',
		MO: 'Missouri',
		MT: 'Montana',
	},
	...{
		NE: 'Nebraska',
		NV: 'Nevada',
		NH: 'New Hampshire',
		NJ: 'New Jersey',
		NM: 'New Mexico',
		NY: 'New York',
	},
	...{
		NC: 'North Carolina',
		ND: 'North Dakota',
		OH: 'Ohio',
		OK: 'Oklahoma',
		OR: 'Oregon',
		PA: 'Pennsylvania',
	},
	...{
		RI: 'Rhode Island',
		SC: 'South Carolina',
		SD: 'South Dakota',
		TN: 'Tennessee',
		TX: 'Texas',
		UT: 'Utah',
	},
	...{ VT: 'Vermont', VA: 'Virginia', WA: 'Washington', WV: 'West Virginia', WI: 'Wisconsin', WY: 'Wyoming' },
};
/** The district and the five inhabited territories. */
const BEYOND = {
	...{ DC: 'District of Columbia', AS: 'American Samoa', GU: 'Guam', MP: 'Northern Mariana Islands' },
	...{ PR: 'Puerto Rico', VI: 'U.S. Virgin Islands' },
};
const ALL = { ...CANADA, ...STATES, ...BEYOND };

it('holds 13 in Canada, 50 states, a district and five territories', () => {
	expect([CANADA, STATES, BEYOND].map((list) => Object.keys(list).length)).toEqual([13, 50, 6]);
	expect(Object.keys(ALL)).toHaveLength(69);
});

it.each(Object.entries(ALL))('%s is %s', (code) => expect(provinceOrState.test(code, {})).toBeUndefined());

it('doubts every other pair of letters', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[A-Z]{2}$/), (code) => {
			expect(provinceOrState.test(code, {}) === undefined).toBe(Object.hasOwn(ALL, code));
		}),
		{ numRuns: 2000 },
	);
});

import type { Check } from '../field';

const CANADA = 'AB BC MB NB NL NS NT NU ON PE QC SK YT';
const UNITED_STATES =
	'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI';

const CODES = new Set(`${CANADA} ${UNITED_STATES}`.split(' '));

const UNKNOWN = 'is not a code of a Canadian province or a US state';

/** A province or territory of Canada, or a state, district or territory of the United States. */
export const provinceOrState: Check<string> = {
	says: [UNKNOWN],
	test: (code) => (CODES.has(code) ? undefined : UNKNOWN),
};

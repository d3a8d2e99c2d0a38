export { choice } from './choice';
export { date, dateTime } from './date';
export { flag } from './flag';
export {
	emailAddress,
	emailAtOrganization,
	phoneDigits,
	phoneNumber,
	tenDigitMobile,
	twoLetterCode,
} from './formats';
export { json } from './json';
export { list } from './list';
export { number } from './number';
export { picked } from './picked';
export { secretText, text } from './text';

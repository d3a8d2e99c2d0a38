export { choice, choices, spelledOut } from './choice';
export { date, dateTime } from './date';
export { flag } from './flag';
export {
	emailAddress,
	emailAtOrganization,
	pattern,
	phoneDigits,
	phoneNumber,
	tenDigitMobile,
	twoLetterCode,
} from './formats';
export { json } from './json';
export { list, pickedList } from './list';
export { number } from './number';
export { picked, singleId } from './picked';
export { secretText, text } from './text';

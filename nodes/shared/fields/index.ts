export { choice } from './choice';
export { choices } from './choices';
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
export { list, pickedList } from './list';
export { number } from './number';
export { picked, singleId } from './picked';
export { secretText, text } from './text';

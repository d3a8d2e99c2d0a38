import {
	emailAddress,
	emailAtOrganization,
	text,
	twoLetterCode,
} from '../../../../nodes/engine/define/fields';
import { judged, notText } from './judged';

const email = text({ label: 'Email', about: 'An email', format: emailAddress });
const username = text({ label: 'Username', about: 'A name', format: emailAtOrganization });
const province = text({ label: 'Province', about: 'A code', format: twoLetterCode });

describe('an email address', () => {
	it.each(['a@example.com', 'amit.kumar+x@mail.example.com', 'AMIT@EXAMPLE.COM', "o'neil@example.com"])(
		'is sent as written: %s',
		(value) => {
			expect(judged(email, `  ${value} `)).toEqual({ sent: value });
		},
	);

	it.each([
		...['amit', 'amit@', '@example.com', 'amit@example', 'a b@example.com', 'a@b@example.com'],
		...['a@example.com, b@example.com', '<a@example.com>', 'a@example..com', 'a@example.com\nb', 5],
	])('is not %j', (value) => {
		expect(judged(email, value)).toEqual({
			refused: 'Email must be an email address, such as name@example.com',
		});
	});
});

describe('a username', () => {
	it('is an email and an organization', () => {
		expect(judged(username, ' pat@example.com#clinic-1 ')).toEqual({ sent: 'pat@example.com#clinic-1' });
	});

	it.each([
		...['pat@example.com', 'pat@example.com#', 'pat#clinic', '#clinic', 'pat@example.com#a#b'],
		...['pat@example.com#a b', 'pat@example.com #clinic', 'pat'],
	])('is not %j', (value) => {
		expect(judged(username, value)).toEqual({
			refused: 'Username must have the form email#organization, such as pat@example.com#clinic',
		});
	});
});

describe('a province', () => {
	it.each([
		['ON', 'ON'],
		['on', 'ON'],
		[' Qc ', 'QC'],
	])('is sent in capitals from %j', (given, sent) => {
		expect(judged(province, given)).toEqual({ sent });
	});

	it.each(['O', 'ONT', 'O1', 'ß', 'İI', 'O N', 12, 'ON\nX'])('is not %j', (value) => {
		expect(judged(province, value)).toEqual({ refused: 'Province must be two letters, such as ON' });
	});
});

it.each(notText)('no format is reached by %s', (_name, value) => {
	expect([email, username, province].map((field) => judged(field, value))).toEqual([
		{ refused: 'Email must be text' },
		{ refused: 'Username must be text' },
		{ refused: 'Province must be text' },
	]);
});

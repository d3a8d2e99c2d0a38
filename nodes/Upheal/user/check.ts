import { emailAddress, text } from '../../engine/define/fields';
import { operation } from '../../engine/define/operation';

export const check = operation({
	value: 'check',
	name: 'Check',
	action: 'Check user',
	description:
		'Find out whether an email belongs to a user, and whether that user is active. Only reads. Upheal takes 300 requests a minute in all.',
	source: 'https://developers.upheal.io/users/check-user',
	effect: 'read',
	fields: {
		email: text({
			label: 'Email',
			about: 'Email to look for',
			example: 'nathan@example.com',
			format: emailAddress,
			required: true,
		}),
	},
	request: { method: 'POST', path: '/users/check' },
	id: 'userId',
	outcome: ({ isUserExists }) => (isUserExists === true ? 'found' : 'absent'),
});

import { text } from '../../engine/define/fields';

/** Documented for the update only: a create does not take it. */
export const partnerId = text({
	label: 'Partner ID',
	about: 'ID of the user in your own system',
	example: 'Part_user_1',
});

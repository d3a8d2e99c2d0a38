import { eventName } from '../../../nodes/EkaCare/trigger/receive';

it.each([
	['most pages', { event: 'appointment.created', data: {} }],
	['the page of samples', { event_type: 'appointment.created', data: {} }],
	['EkaScribe', { event_id: 'other', payload: { event: 'appointment.created' } }],
	['EkaScribe, shortened', { event_id: 'appointment.created', payload: {} }],
])('finds the name where %s have it', (_page, body) => {
	expect(eventName(body)).toBe('appointment.created');
});

it.each([[{}], [{ event: 7 }], [{ event: '' }], [{ event: { name: 'x' } }], [{ payload: 'text' }]])(
	'finds none in %j',
	(body) => expect(eventName(body)).toBeUndefined(),
);

import { UserError } from 'n8n-workflow';
import { readThrown } from '../../../nodes/engine/send/thrown';

const axiosFailure = (code: string) => Object.assign(new Error(code), { code, isAxiosError: true });

describe('what n8n throws for a request', () => {
	it('is the vendor’s reply where there was one', () => {
		const cause = { isAxiosError: true, response: { status: 400, data: { message: 'No' } } };
		expect(readThrown({ message: 'Bad request', httpCode: '400', cause })).toEqual({
			kind: 'replied',
			status: 400,
			body: { message: 'No' },
		});
	});

	it('is the copy of it in older versions', () => {
		expect(readThrown({ message: 'x', httpCode: '409', context: { data: { message: 'No' } } })).toEqual({
			kind: 'replied',
			status: 409,
			body: { message: 'No' },
		});
		expect(readThrown({ message: 'x', httpCode: '502' })).toEqual({
			kind: 'replied',
			status: 502,
			body: undefined,
		});
	});

	it('is the network’s code where there was no reply', () => {
		for (const [code, kind] of [
			['ECONNREFUSED', 'unreached'],
			['ECONNRESET', 'lost'],
			['ECONNABORTED', 'lost'],
		] as const) {
			expect(readThrown({ message: 'x', httpCode: code, cause: axiosFailure(code) })).toEqual({ kind, code });
		}
	});

	it('is our own sentence where we refused', () => {
		const refused = new UserError('The Base URL in the credential is empty');
		expect(readThrown(new Error('wrapped', { cause: refused }))).toEqual({
			kind: 'notSent',
			sentence: refused.message,
			final: false,
		});
	});

	it('is n8n’s sentence where n8n’s rules forbade the request', () => {
		expect(readThrown(new Error('Domain not allowed'))).toEqual({
			kind: 'notSent',
			sentence: 'Domain not allowed',
			final: false,
		});
	});

	it.each([undefined, null, 'text', 5, {}, { cause: 'x', context: 5 }])(
		'may be nothing known: %j',
		(thrown) => {
			expect(readThrown(thrown)).toEqual({ kind: 'notSent', sentence: undefined, final: false });
		},
	);
});

import { UserError } from 'n8n-workflow';
import { readThrown } from '../../nodes/shared/reply';

const axiosFailure = (code: string) => Object.assign(new Error(code), { code, isAxiosError: true });

describe('what n8n throws for a request', () => {
	it('is the vendor’s reply where there was one', () => {
		const cause = { isAxiosError: true, response: { status: 400, data: { message: 'No' } } };
		expect(readThrown({ message: 'Bad request', httpCode: '400', cause })).toEqual({
			status: 400,
			body: { message: 'No' },
		});
	});

	it('is the copy of it in older versions', () => {
		expect(readThrown({ message: 'x', httpCode: '409', context: { data: { message: 'No' } } })).toEqual({
			status: 409,
			body: { message: 'No' },
		});
		expect(readThrown({ message: 'x', httpCode: '502' })).toEqual({ status: 502, body: undefined });
	});

	it('is the network’s code where there was no reply', () => {
		for (const code of ['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED']) {
			expect(readThrown({ message: 'x', httpCode: code, cause: axiosFailure(code) })).toEqual({ code });
		}
	});

	it('is our own sentence where we refused', () => {
		const refused = new UserError('The Base URL in the credential is empty');
		expect(readThrown(new Error('wrapped', { cause: refused }))).toEqual({ sentence: refused.message });
	});

	it('is n8n’s sentence where n8n’s rules forbade the request', () => {
		expect(readThrown(new Error('Domain not allowed'))).toEqual({ sentence: 'Domain not allowed' });
	});

	it.each([undefined, null, 'text', 5, {}, { cause: 'x', context: 5 }])(
		'may be nothing known: %j',
		(thrown) => {
			expect(readThrown(thrown)).toEqual({ sentence: undefined });
		},
	);
});

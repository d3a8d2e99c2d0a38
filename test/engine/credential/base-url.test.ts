import { checkedBaseUrl } from '../../../nodes/engine/credential/base-url';

describe('a base URL', () => {
	it.each([
		['https://api.example.com', 'https://api.example.com'],
		['https://api.example.com/', 'https://api.example.com'],
		['https://api.example.com///', 'https://api.example.com'],
		['https://api.example.com/v2/', 'https://api.example.com/v2'],
		['  https://api.example.com \n', 'https://api.example.com'],
		['HTTPS://API.Example.com/V2', 'https://api.example.com/V2'],
		['https://api.example.com:8443/api/v1', 'https://api.example.com:8443/api/v1'],
		['https://api.example.com:443', 'https://api.example.com'],
		['https://api.example.com/a/../b', 'https://api.example.com/b'],
		['https://[::1]:8443', 'https://[::1]:8443'],
		['http://localhost:4010/eka', 'http://localhost:4010/eka'],
		['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
		['http://127.8.9.10', 'http://127.8.9.10'],
		['http://[::1]:4010/', 'http://[::1]:4010'],
		['http://LOCALHOST/', 'http://localhost'],
	])('%j is taken', (written, used) => {
		expect(checkedBaseUrl(written)).toBe(used);
	});

	it.each([
		'http://api.example.com',
		'http://localhost.evil.example',
		'http://127.0.0.1.evil.example',
		'http://notlocalhost',
		'http://evil.example/localhost',
		'http://localhost@evil.example',
		'http://evil.example#localhost',
		'http://128.0.0.1',
		'http://10.0.0.1',
		'http://0.0.0.0',
		'http://[::ffff:10.0.0.1]',
		'http://[::2]',
		'ftp://localhost',
		'file:///etc/passwd',
		'javascript:alert(1)',
		'ws://localhost',
	])('%j is not encrypted, nor on this machine', (written) => {
		expect(() => checkedBaseUrl(written)).toThrow('must begin with https://');
	});

	it.each([
		'https://user@api.example.com',
		'https://user:pass@api.example.com',
		'https://:pass@api.example.com',
		'https://api.example.com?key=1',
		'https://api.example.com/#top',
		'http://user:pass@localhost:4010',
	])('%j holds more than an address', (written) => {
		expect(() => checkedBaseUrl(written)).toThrow('must be an address only, without user name, “?” or “#”');
	});

	it.each(['api.example.com', '/v1', 'https://', 'https:// api.example.com', 'https://a b.example', 'hello'])(
		'%j is no web address',
		(written) => {
			expect(() => checkedBaseUrl(written)).toThrow(/is not a web address|must begin with https/);
		},
	);

	it.each(['', '   ', undefined, null, 5, {}, ['https://api.example.com']])('%j is empty', (written) => {
		expect(() => checkedBaseUrl(written)).toThrow('The Base URL in the credential is empty');
	});

	it('never says what was written, which may hold a password', () => {
		for (const written of ['https://user:hunter2@api.example.com', 'http://hunter2.example', 'hunter2']) {
			expect(() => checkedBaseUrl(written)).toThrow(/^((?!hunter2).)*$/);
		}
	});
});

import { createServer } from 'node:http';

/**
 * A vendor that costs as little as possible. It reads nothing and answers every request with the same few
 * bytes, after as many milliseconds as its first argument says. GET /in-flight tells how many requests were
 * under way at once, at most, since the last GET /in-flight.
 */
const delay = Number(process.argv[2] ?? 0);
const body = '{"_id":"64f0c0ffee","status":"active"}';
let now = 0;
let most = 0;

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
	response.setHeader('content-type', 'application/json');
	if (request.url === '/in-flight') {
		response.end(String(most));
		most = 0;
		return;
	}
	most = Math.max(most, ++now);
	request.resume();
	request.on('end', () => {
		const answer = () => {
			now--;
			response.statusCode = 201;
			response.end(body);
		};
		if (delay === 0) answer();
		else setTimeout(answer, delay);
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	console.log(typeof address === 'object' && address !== null ? address.port : '');
});
process.once('disconnect', () => process.exit(0));

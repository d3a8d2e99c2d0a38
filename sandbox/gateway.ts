import type { FastifyReply, FastifyRequest } from 'fastify';
import { setTimeout as delay } from 'node:timers/promises';

import { examine, exchange, type Examined, type Outcome } from './exchange';
import type { Faults } from './faults';
import type { HostedVendor } from './hosted-vendor';
import { readRequest, type Incoming } from './incoming';
import { withoutSecrets, type Journal, type JournalEntry } from './journal';

export interface GatewayParts {
	vendors: HostedVendor[];
	journal: Journal;
	faults: Faults;
	clock: () => number;
	/** Every request waits this long. */
	latencyMs: number;
	/** Aborted when the sandbox closes, which ends every wait. */
	closing: AbortSignal;
}

/** Takes a request off the wire, finds its vendor, writes the journal and sends what comes back. */
export class Gateway {
	constructor(private readonly parts: GatewayParts) {}

	async serve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
		const vendor = this.parts.vendors.find(({ basePath }) => request.raw.url?.startsWith(`${basePath}/`));
		if (!vendor) return reply.code(404).send({ message: 'The sandbox has no vendor at this path' });

		const incoming = readRequest(request, vendor.basePath);
		const examined = examine(vendor, incoming);
		const { method } = incoming;
		const fired = this.parts.faults.fire({ vendor: vendor.key, operationId: examined.operationId, method });
		const entry = this.record(vendor, incoming, examined);
		if (fired.kinds.length > 0) entry.faults = fired.kinds;

		const latencyMs = this.parts.latencyMs + fired.latencyMs;
		if (latencyMs > 0) await this.pause(latencyMs);
		if (this.parts.closing.aborted) return this.send({ kind: 'drop' }, entry, request, reply);
		try {
			const outcome = exchange(vendor, incoming, examined, fired);
			return this.send(outcome, entry, request, reply);
		} catch (error) {
			entry.status = 500;
			entry.finishedAt = this.parts.clock();
			return reply.code(500).send({ message: error instanceof Error ? error.message : String(error) });
		}
	}

	private record(
		vendor: HostedVendor,
		incoming: Incoming,
		{ operationId, violations, match }: Examined,
	): JournalEntry {
		const texts =
			match === 'operation'
				? violations.map(({ text }) => text)
				: [`no such ${match === 'unknownPath' ? 'path' : 'method'}`];
		const entry: JournalEntry = {
			vendor: vendor.key,
			...(operationId === undefined ? {} : { operationId }),
			method: incoming.method,
			path: incoming.path,
			query: incoming.query,
			headers: withoutSecrets(incoming.headers),
			...(incoming.body === undefined ? {} : { body: incoming.body }),
			status: 'pending',
			at: this.parts.clock(),
			...(texts.length === 0 ? {} : { violation: texts }),
		};
		this.parts.journal.add(entry);
		return entry;
	}

	private send(
		outcome: Outcome,
		entry: JournalEntry,
		request: FastifyRequest,
		reply: FastifyReply,
	): FastifyReply {
		const { socket } = request.raw;
		const isGone = outcome.kind !== 'reply' || socket.destroyed;
		entry.status = isGone ? 'dropped' : outcome.reply.status;
		entry.finishedAt = this.parts.clock();
		if (isGone) {
			reply.hijack();
			if (outcome.kind !== 'hang') socket.destroy();
			return reply;
		}
		reply.code(outcome.reply.status);
		if (outcome.retryAfter !== undefined) reply.header('retry-after', String(outcome.retryAfter));
		return reply.send(outcome.reply.body);
	}

	private async pause(milliseconds: number): Promise<void> {
		try {
			await delay(milliseconds, undefined, { signal: this.parts.closing });
		} catch {
			// The sandbox is closing: the connection is cut, and nothing is sent any more.
		}
	}
}

import { randomBytes } from 'node:crypto';

import { demoKeys } from './demo-keys';

export interface TokenPair {
	access_token: string;
	expires_in: number;
	refresh_token: string;
	refresh_expires_in: number;
}

/** The vendor says "usually 30 minutes" for the access token and nothing about the other. */
const refreshLifetimeSeconds = 7 * 24 * 60 * 60;

/** Access and refresh tokens, and when each runs out. A refresh token works once. */
export class Tokens {
	private readonly accessEnds = new Map<string, number>();
	private readonly refreshEnds = new Map<string, number>();
	/** A refresh needs the access token as well, and takes one that has run out. */
	private readonly everIssued = new Set<string>();

	constructor(
		private readonly lifetimeSeconds: number,
		private readonly clock: () => number,
	) {}

	login(clientId: string, clientSecret: string): TokenPair | undefined {
		const known = clientId === demoKeys.clientId && clientSecret === demoKeys.clientSecret;
		return known ? this.issue() : undefined;
	}

	refresh(accessToken: string, clientId: string, refreshToken: string): TokenPair | undefined {
		if (clientId !== demoKeys.clientId || !this.everIssued.has(accessToken)) return undefined;
		const end = this.refreshEnds.get(refreshToken);
		if (end === undefined || end <= this.clock()) return undefined;
		this.refreshEnds.delete(refreshToken);
		return this.issue();
	}

	isValid(token: string): boolean {
		return token === demoKeys.token || (this.accessEnds.get(token) ?? 0) > this.clock();
	}

	/** Refuses every access token issued so far from now on; the demo token stays valid. */
	expireAll(): void {
		this.accessEnds.clear();
	}

	reset(): void {
		this.accessEnds.clear();
		this.refreshEnds.clear();
		this.everIssued.clear();
	}

	private issue(): TokenPair {
		const access = `sandbox-access-${randomBytes(24).toString('hex')}`;
		const refresh = `sandbox-refresh-${randomBytes(24).toString('hex')}`;
		this.accessEnds.set(access, this.clock() + this.lifetimeSeconds * 1000);
		this.refreshEnds.set(refresh, this.clock() + refreshLifetimeSeconds * 1000);
		this.everIssued.add(access);
		return {
			access_token: access,
			expires_in: this.lifetimeSeconds,
			refresh_token: refresh,
			refresh_expires_in: refreshLifetimeSeconds,
		};
	}
}

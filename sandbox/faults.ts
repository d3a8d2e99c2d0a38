import { faultRule, type ActiveFault, type FaultRule } from './fault-rules';
import { seededRandom } from './seeded-random';
import type { VendorKey } from './vendor-key';

export interface FaultTarget {
	vendor: VendorKey;
	/** Absent on a path the vendor does not have. */
	operationId: string | undefined;
	method: string;
}

/** Everything that happens to one request: latency, if a rule adds some, and at most one other fault. */
export interface Fired {
	latencyMs: number;
	fault: Exclude<ActiveFault, { kind: 'latency' }> | undefined;
	kinds: Array<ActiveFault['kind']>;
}

/**
 * The rules in force. A request tries them in order and stops at the first that fires; a latency rule never
 * stops it.
 */
export class Faults {
	private rules: Array<{ rule: ActiveFault; matched: number }> = [];
	private random = seededRandom(1);

	/** Replaces every rule. The seed makes probabilities repeatable. */
	set(rules: FaultRule[], { seed = 1 }: { seed?: number } = {}): void {
		this.rules = rules.map((rule) => ({ rule: faultRule.parse(rule), matched: 0 }));
		this.random = seededRandom(seed);
	}

	clear(): void {
		this.rules = [];
	}

	list(): ActiveFault[] {
		return this.rules.map(({ rule }) => rule);
	}

	fire(target: FaultTarget): Fired {
		const fired: Fired = { latencyMs: 0, fault: undefined, kinds: [] };
		for (const entry of this.rules) {
			const { rule } = entry;
			if (!matches(rule, target) || entry.matched >= (rule.times ?? Infinity)) continue;
			entry.matched += 1;
			if (rule.probability < 1 && this.random() >= rule.probability) continue;
			fired.kinds.push(rule.kind);
			if (rule.kind !== 'latency') return { ...fired, fault: rule };
			fired.latencyMs += rule.latencyMs;
		}
		return fired;
	}
}

function matches(rule: ActiveFault, target: FaultTarget): boolean {
	return (
		(rule.vendor === undefined || rule.vendor === target.vendor) &&
		(rule.operationId === undefined || rule.operationId === target.operationId) &&
		(rule.method === undefined || rule.method === target.method)
	);
}

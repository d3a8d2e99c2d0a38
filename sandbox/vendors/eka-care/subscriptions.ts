import { operation, type Handler } from '../../vendor';
import { error } from './errors';

interface SubscriptionFields {
	endpoint: string;
	event_names?: string[];
	signing_key?: string;
	protocol?: string;
}

export interface Subscription extends SubscriptionFields {
	id: string;
	createdAt: string;
}

/** Webhook subscriptions, one for each endpoint. */
export class Subscriptions {
	private readonly byId = new Map<string, Subscription>();
	private issued = 0;

	constructor(
		private readonly clientId: string,
		private readonly clock: () => number,
	) {}

	handlers(): Record<string, Handler> {
		return {
			createWebhookSubscription: operation<SubscriptionFields>(({ body }) => {
				if ([...this.byId.values()].some(({ endpoint }) => endpoint === body.endpoint)) {
					return error('createWebhookSubscription', 400, 'requested endpoint is already registered');
				}
				const id = String(++this.issued);
				this.byId.set(id, { ...body, id, createdAt: new Date(this.clock()).toISOString() });
				return { status: 201, body: { id, status: 'success' } };
			}),

			listWebhookSubscriptions: () => ({
				status: 200,
				body: { data: [...this.byId.values()].map((one) => this.shown(one)), msg: 'success' },
			}),

			deleteWebhookSubscription: ({ params }) =>
				this.byId.delete(params.id ?? '')
					? { status: 200, body: { status: 'webhook deleted successfully', msg: 'success' } }
					: error('deleteWebhookSubscription', 404, 'Webhook not found'),
		};
	}

	/**
	 * The subscriptions to an event. The vendor does not say what one without names receives; here it receives
	 * nothing.
	 */
	of(event: string): Subscription[] {
		return [...this.byId.values()].filter(({ event_names = [] }) => event_names.includes(event));
	}

	reset(): void {
		this.byId.clear();
		this.issued = 0;
	}

	private shown({ id, endpoint, event_names, signing_key, protocol, createdAt }: Subscription): object {
		return {
			id,
			endpoint,
			event_names: event_names ?? [],
			signing_key: signing_key ?? null,
			client_id: this.clientId,
			protocol: protocol ?? 'https',
			created_at: createdAt,
			updated_at: createdAt,
			created_by: this.clientId,
			updated_by: this.clientId,
		};
	}
}

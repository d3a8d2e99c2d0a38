import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { z } from 'zod';
import { vendorId } from '../shared/data-object';
import { fetchList } from '../shared/fetch-list';
import { ekaCare } from './vendor';

const text = z.string().nullish().catch(undefined);
const id = vendorId;

const doctors = z.object({ doctors: z.array(z.object({ id, firstname: text, lastname: text })) });
const clinics = z.object({ clinics: z.array(z.object({ id, name: text })) });

/** The doctors of the business, by name. */
export async function getDoctors(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const list = await fetchList(this, ekaCare, { path: '/cdr/v1/doctor/' }, doctors);
	return byName(
		list.doctors.map((doctor) => ({
			name: [doctor.firstname, doctor.lastname].filter(Boolean).join(' ') || doctor.id,
			value: doctor.id,
		})),
	);
}

/** The clinics of the business, by name. */
export async function getClinics(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const list = await fetchList(this, ekaCare, { path: '/cdr/v1/clinic/' }, clinics);
	return byName(list.clinics.map((clinic) => ({ name: clinic.name || clinic.id, value: clinic.id })));
}

function byName(options: INodePropertyOptions[]): INodePropertyOptions[] {
	return options.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

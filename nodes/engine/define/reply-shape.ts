import type { IDataObject } from 'n8n-workflow';
import { z } from 'zod';

/** A JSON object whose keys are the vendor's business: a reply may gain fields without breaking anything. */
export const dataObject = z.custom<IDataObject>(
	(value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

/** An ID as text; some vendors write it as a number. */
export const vendorId = z.union([z.string().min(1), z.number().int().transform(String)]);

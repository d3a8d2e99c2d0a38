import type { Field } from '../../nodes/engine/define/field';
import type { Operation } from '../../nodes/engine/define/operation';
import type { Vendor } from '../../nodes/engine/define/vendor';
import type { Subject } from '../../tools/docs/subject';

/** A subject whose vendor differs in one operation. */
export function withOperation(
	subject: Subject,
	value: string,
	change: (operation: Operation) => Operation,
): Subject {
	const resources = subject.vendor.resources.map((resource) => ({
		...resource,
		operations: resource.operations.map((each) => (each.value === value ? change(each) : each)),
	}));
	return { ...subject, vendor: { ...subject.vendor, resources } };
}

/** A subject in which one field of the operation Create differs, wherever its parameter stands. */
export function withField(subject: Subject, key: string, change: (field: Field) => Field): Subject {
	return withOperation(subject, 'create', (operation) => {
		const { fields, more } = operation;
		const field = fields[key] ?? more?.fields[key];
		if (field === undefined) throw new Error(`Create has no field ${key}`);
		return Object.hasOwn(fields, key)
			? { ...operation, fields: { ...fields, [key]: change(field) } }
			: {
					...operation,
					...(more && { more: { ...more, fields: { ...more.fields, [key]: change(field) } } }),
				};
	});
}

/** A field that shows something else in the editor. */
export function showing(parameter: Partial<Field['parameter']>): (field: Field) => Field {
	return (field) => ({ ...field, parameter: { ...field.parameter, ...parameter } });
}

/** A subject whose vendor differs; its operations are new ones, since options are worked out once for each. */
export function withVendor(subject: Subject, change: Partial<Vendor>): Subject {
	const resources = subject.vendor.resources.map((resource) => ({
		...resource,
		operations: resource.operations.map((operation) => ({ ...operation })),
	}));
	return { ...subject, vendor: { ...subject.vendor, resources, ...change } };
}

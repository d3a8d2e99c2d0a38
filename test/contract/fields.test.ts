import { differences } from './differences';
import { documentedOperation, readContract } from './documented-operation';
import { documentedPages } from '../package/published';
import { everyOperation } from '../vendors';

it('there is a call for each of the documented pages', () => {
	expect(everyOperation.map(({ name }) => name)).toEqual(expect.arrayContaining(documentedPages));
});

it.each(everyOperation)('$name has the fields of its contract, no more and no fewer', (tested) => {
	const { operation, vendor, facts } = tested;
	const { method, path } = operation.request;
	const documented = documentedOperation(readContract(vendor.key), method, path);
	expect(differences(operation, documented).sort()).toEqual([...(facts.differs ?? [])].sort());
});

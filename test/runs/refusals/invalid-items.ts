import { runningSandbox } from '../../sandbox/running-sandbox';
import { NOT_STOPPING, requestsTo, runOperation } from '../run-operation';
import { byExpression, vendorCases } from '../../vendors';
import { ekaCase } from '../../vendors/eka-care';

describe('invalid items', () => {
	const sandbox = runningSandbox();

	describe.each(vendorCases)('$key with a row that is not valid', (vendor) => {
		const rows = [vendor.person(0), { ...vendor.person(1), [vendor.email]: 'nobody' }, vendor.person(2)];
		const byRow = byExpression(vendor.person(0));
		const sentence = 'Email must be an email address, such as name@example.com [item 1]';
		const sent = () => requestsTo(sandbox(), vendor).map(({ body }) => body);

		it('stops before anything is sent', async () => {
			const { outputs, error, run } = await runOperation(sandbox(), vendor, byRow, { items: rows });
			expect(run.status).toBe('error');
			expect(outputs).toEqual([]);
			expect(sandbox().journal()).toEqual([]);
			expect(error?.name).toBe('NodeOperationError');
			expect(error?.message).toBe(sentence);
			expect(error?.context).toMatchObject({ itemIndex: 1 });
			expect(error?.description).toMatch(/^Nothing was sent to .+ for this item\. Correct the input/);
		});

		it.each(NOT_STOPPING)(
			'does the others with %s, in order, and says what is wrong with this one',
			async (onError) => {
				const { outputs, error } = await runOperation(sandbox(), vendor, byRow, { items: rows, onError });
				expect(error).toBeUndefined();
				expect(sent()).toEqual([rows[0], rows[2]]);
				const failed = {
					json: {
						...(onError === 'continueErrorOutput' ? rows[1] : {}),
						error: sentence,
						details: { advice: expect.stringContaining('Nothing was sent to'), fields: ['email'] },
					},
					pairedItem: { item: 1 },
				};
				const done = (index: number) => ({
					json: expect.not.objectContaining({ error: expect.anything() }),
					pairedItem: { item: index },
				});
				expect(outputs).toEqual(
					onError === 'continueErrorOutput' ? [[done(0), done(2)], [failed]] : [[done(0), failed, done(2)]],
				);
			},
		);

		it('never repeats the value, which may be somebody’s data', async () => {
			const secret = 'Zanzibar-Quokka';
			const row = Object.fromEntries(Object.keys(vendor.person(0)).map((key) => [key, { inner: secret }]));
			const { error, outputs } = await runOperation(sandbox(), vendor, byRow, {
				items: [row],
				onError: 'continueRegularOutput',
			});
			expect(error).toBeUndefined();
			expect(outputs[0]?.[0]?.json.error).toContain('need attention');
			expect(JSON.stringify(outputs)).not.toContain(secret);
		});
	});

	describe('several faults in one row', () => {
		const parameters = {
			...ekaCase.person(0),
			lastname: '={{ "" }}',
			gender: '={{ "X" }}',
			dob: '1990-02-30',
			mobile: '12',
			additionalFields: { seat_type: '={{ "z" }}', doctor_ids: 'a', partner_doctor_ids: 'b' },
		};

		it('are told together, each with its label', async () => {
			const { error } = await runOperation(sandbox(), ekaCase, parameters);
			expect(error?.message).toBe(
				[
					'6 fields need attention: Last Name is required',
					'Gender must be one of F (Female), M (Male), O (Other)',
					'Date of Birth must be a calendar date as YYYY-MM-DD, such as 1990-05-15',
					'Mobile must be exactly 10 digits, such as 9876543210',
					'Seat Type must be one of b (Basic), p (Premium)',
					'Give only one of Doctor Names or IDs and Partner Doctor IDs [item 0]',
				].join('; '),
			);
		});

		it('are told by key to the workflow', async () => {
			const { outputs } = await runOperation(sandbox(), ekaCase, parameters, {
				onError: 'continueRegularOutput',
			});
			expect(outputs[0]?.[0]?.json.details).toMatchObject({
				fields: ['lastname', 'gender', 'dob', 'mobile', 'seat_type', 'doctor_ids'],
			});
		});
	});

	it('an Eka user without any contact is refused by name of the three', async () => {
		const others = { firstname: 'Amit', lastname: 'Kumar', gender: 'M', dob: '1990-05-15' };
		const { error } = await runOperation(sandbox(), ekaCase, others);
		expect(error?.message).toBe('Give at least one of Mobile, Email or Auth User ID [item 0]');
		expect(sandbox().journal()).toEqual([]);
	});

	it('a first row that is valid is not sent before a last one that is not', async () => {
		const rows = Array.from({ length: 20 }, (_, n) => ekaCase.person(n));
		const items = [...rows, { ...ekaCase.person(99), dob: 'soon' }];
		const { error } = await runOperation(sandbox(), ekaCase, byExpression(ekaCase.person(0)), { items });
		expect(error?.context).toMatchObject({ itemIndex: 20 });
		expect(sandbox().journal()).toEqual([]);
	});

	it.each(NOT_STOPPING)(
		'an expression that can’t be worked out fails its item alone, with %s',
		async (onError) => {
			const items = [{ ...ekaCase.person(0), lastname: null }, ekaCase.person(1)];
			const parameters = {
				...byExpression(ekaCase.person(0)),
				lastname: '={{ $json.lastname ?? $("Nowhere").first() }}',
			};
			const { error, outputs } = await runOperation(sandbox(), ekaCase, parameters, { items, onError });
			expect(error).toBeUndefined();
			const failed = outputs.flat().filter(({ json }) => json.error !== undefined);
			expect(failed).toHaveLength(1);
			expect(failed[0]?.json.details).toMatchObject({
				advice: expect.stringContaining('Check the expressions'),
			});
			expect(requestsTo(sandbox(), ekaCase)).toHaveLength(1);
		},
	);
});

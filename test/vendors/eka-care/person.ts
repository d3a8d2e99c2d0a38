/** The n-th of many people, no two alike. */
export const person = (n: number) => ({
	firstname: 'Amit',
	lastname: `Kumar ${n}`,
	gender: 'M',
	dob: '1990-05-15',
	mobile: String(9_000_000_000 + n),
	email: `amit.${n}@example.com`,
});

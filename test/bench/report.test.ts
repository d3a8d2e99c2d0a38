import { conditions, page, verdicts } from '../../bench/report';

const finding = {
	title: 'Floor',
	about: 'About it.',
	head: ['Node', 'ms'],
	rows: [['a | b', '1']],
	goals: [{ name: 'Floor', limit: 1.1, unit: '×', measured: 1 }],
};

it('writes tables that a bar in a cell does not break', () => {
	const text = page([finding], 'npm run bench', 'a machine');
	expect(text).toContain('| Node | ms |\n| --- | --- |\n| a \\| b | 1 |');
	expect(text).toContain('- met: Floor: 1.00 ×');
	expect(verdicts([finding, finding])).toHaveLength(2);
});

it('tells a known miss with the reason', () => {
	const goals = [
		{ name: 'Floor', limit: 1.1, unit: '×', measured: 1.25, known: { upTo: 1.5, why: 'It waits.' } },
	];
	const text = page([{ ...finding, goals }], 'npm run bench', 'a machine');
	expect(text).toContain('- MISSED by 0.15 ×: Floor: 1.25 ×');
	expect(text).toContain('- Floor: It waits.');
});

it('names the machine: its cores, its memory in GiB, its Node', () => {
	expect(conditions()).toMatch(/^\d+ cores \(.+\), \d+ GiB, Node \d+\.\d+\.\d+, n8n-core \d/);
});

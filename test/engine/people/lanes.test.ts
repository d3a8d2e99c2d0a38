import { Lanes } from '../../../nodes/engine/people/lanes';

/** Work that ends when it is told to, and a record of what began and ended. */
function workshop() {
	const seen: string[] = [];
	const ends = new Map<string, () => void>();
	const work = (name: string) => async () => {
		seen.push(`${name} begins`);
		await new Promise<void>((resolve) => ends.set(name, resolve));
		seen.push(`${name} ends`);
		return name;
	};
	return { seen, work, end: (name: string) => ends.get(name)?.() };
}

/** Lets everything that can go on go on. */
const settle = async () => await new Promise((resolve) => setImmediate(resolve));

const identities = (names: string[]) => names.map((value) => ({ key: 'email', value }));

let lanes: Lanes;
let shop: ReturnType<typeof workshop>;
beforeEach(() => {
	lanes = new Lanes();
	shop = workshop();
});

it('lets work of different names go side by side', async () => {
	const both = [
		lanes.inTurn(identities(['a']), shop.work('a')),
		lanes.inTurn(identities(['b']), shop.work('b')),
	];
	await settle();
	expect(shop.seen).toEqual(['a begins', 'b begins']);
	shop.end('b');
	shop.end('a');
	expect(await Promise.all(both)).toEqual(['a', 'b']);
});

it('lets work that shares any name wait, in the order in which it was asked for', async () => {
	void lanes.inTurn(identities(['email:x', 'mobile:1']), shop.work('first'));
	void lanes.inTurn(identities(['mobile:1']), shop.work('second'));
	void lanes.inTurn(identities(['email:x', 'mobile:2']), shop.work('third'));
	void lanes.inTurn(identities(['mobile:2', 'mobile:1']), shop.work('last'));
	await settle();
	expect(shop.seen).toEqual(['first begins']);
	shop.end('first');
	await settle();
	expect(shop.seen.slice(1)).toEqual(['first ends', 'second begins', 'third begins']);
	shop.end('second');
	await settle();
	expect(shop.seen).not.toContain('last begins');
	shop.end('third');
	await settle();
	expect(shop.seen.at(-1)).toBe('last begins');
	shop.end('last');
});

it('goes on after work that threw, and hands its exception to whoever asked for it', async () => {
	const failing = lanes.inTurn(identities(['a']), async () => await Promise.reject(new Error('first')));
	const next = lanes.inTurn(identities(['a']), async () => await Promise.resolve('next'));
	await expect(failing).rejects.toThrow('first');
	expect(await next).toBe('next');
});

it('makes work without a name wait for nobody', async () => {
	void lanes.inTurn(identities([]), shop.work('one'));
	void lanes.inTurn(identities([]), shop.work('two'));
	await settle();
	expect(shop.seen).toEqual(['one begins', 'two begins']);
	shop.end('one');
	shop.end('two');
});

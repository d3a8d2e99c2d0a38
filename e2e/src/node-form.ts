import type { Locator, Page } from 'playwright-core';

/** The open form of a node: its parameters in the middle, its input and output beside them. */
export class NodeForm {
	constructor(private readonly page: Page) {}

	private value(name: string): Locator {
		return this.page.getByTestId(`parameter-input-${name}`);
	}

	async shows(name: string): Promise<boolean> {
		return await this.value(name).isVisible();
	}

	async type(name: string, text: string): Promise<void> {
		await this.value(name).locator('input, textarea').first().fill(text);
	}

	/** Chooses from a list by the name that a person reads. */
	async choose(name: string, option: string): Promise<void> {
		await this.open(name);
		await this.options.getByText(option, { exact: true }).first().click();
		await this.closeList();
	}

	/** What a list offers, once n8n has asked the vendor. */
	async offers(name: string): Promise<string[]> {
		await this.open(name);
		await this.options.first().waitFor();
		const names = await this.options.locator('.option-headline').allInnerTexts();
		await this.closeList();
		return names.map((text) => text.trim());
	}

	/** Closes a list that takes several choices: it stays open until a person clicks elsewhere. */
	private async closeList(): Promise<void> {
		await this.page.getByTestId('tab-params').click();
		await this.options.first().waitFor({ state: 'hidden' });
	}

	private async open(name: string): Promise<void> {
		// The list is disabled while n8n fetches what it is to offer.
		await this.value(name).locator('.el-select:not(.el-select--disabled)').waitFor();
		await this.value(name).click();
	}

	private get options(): Locator {
		return this.page.locator('.el-select-dropdown__item').filter({ visible: true });
	}

	/** Makes an empty parameter an expression, as a person does who types an equals sign into it. */
	async express(name: string, expression: string): Promise<void> {
		await this.value(name).locator('input').first().click();
		await this.page.keyboard.type('=');
		await this.value(name).locator('.cm-content').waitFor();
		await this.page.keyboard.insertText(`{{ ${expression} }}`);
	}

	/** Adds a field of a collection by its label. */
	async addField(button: 'Add Field' | 'Add Option' | 'Add Filter', label: string): Promise<void> {
		await this.page
			.getByTestId('collection-parameter-add')
			.filter({ has: this.page.getByPlaceholder(button) })
			.click();
		await this.page
			.getByTestId('collection-parameter-option')
			.filter({ visible: true })
			.getByText(label, { exact: true })
			.first()
			.click();
	}

	/** Opens the list of a resource locator and gives what it offers. */
	async picks(name: string): Promise<string[]> {
		await this.value(name).locator('input').last().click();
		await this.page.getByTestId('rlc-item').first().waitFor();
		return (await this.page.getByTestId('rlc-item').allInnerTexts()).map((text) => text.trim());
	}

	/** Picks from the open list of a resource locator. */
	async pick(text: string): Promise<void> {
		await this.page.getByTestId('rlc-item').getByText(text).click();
	}

	/** Runs the node, and those before it. */
	async execute(): Promise<void> {
		await this.page.getByTestId('node-execute-button').click();
	}

	/** What the error panel says: what happened, and what to do. */
	async failure(): Promise<{ message: string; advice: string; panel: string }> {
		const message = this.page.getByTestId('node-error-message');
		await message.waitFor();
		const advice = await this.page.getByTestId('node-error-description').innerText();
		return { message: await message.innerText(), advice, panel: await this.output.innerText() };
	}

	/** The table of a finished run, its head first. */
	async table(): Promise<string[][]> {
		const rows = this.output.locator('table tr');
		await rows.nth(1).waitFor();
		const cells = await Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
		return cells.map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
	}

	private get output(): Locator {
		return this.page.getByTestId('output-panel');
	}

	async notices(): Promise<string[]> {
		return await this.page.getByTestId('node-parameters').locator('.notice-content').allInnerTexts();
	}

	/** The labels of the parameters that are shown, from top to bottom. */
	async labels(): Promise<string[]> {
		const texts = await this.page.getByTestId('node-parameters').getByTestId('input-label').allInnerTexts();
		// The buttons below a label show when the mouse is over it.
		return texts.map((text) => text.split('\n', 1).join().trim());
	}

	async close(): Promise<void> {
		await this.page.getByTestId('ndv-close-button').click();
		await this.page.getByTestId('ndv').waitFor({ state: 'hidden' });
	}
}

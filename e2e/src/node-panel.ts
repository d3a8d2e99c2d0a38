import type { Page } from 'playwright-core';

/** The panel in which a person looks for a node to add. */
export class NodePanel {
	constructor(private readonly page: Page) {}

	async open(): Promise<void> {
		await this.page.getByTestId('node-creator-plus-button').click();
		await this.page.getByTestId('node-creator-search-bar').waitFor();
	}

	async search(text: string): Promise<void> {
		await this.page.getByTestId('node-creator-search-bar').fill(text);
	}

	/** The names on offer, best first. They follow the search text after a little while. */
	async offered(): Promise<string[]> {
		return (await this.page.getByTestId('node-creator-item-name').allInnerTexts()).map((name) => name.trim());
	}

	/** Finds a node by its name and picks what it is to do; its form opens. */
	async add(node: string, action: string): Promise<void> {
		await this.open();
		await this.search(node);
		await this.pick(node);
		await this.pick(action);
		await this.page.getByTestId('node-parameters').waitFor();
	}

	async pick(name: string): Promise<void> {
		await this.page.getByTestId('node-creator-item-name').getByText(name, { exact: true }).first().click();
	}
}

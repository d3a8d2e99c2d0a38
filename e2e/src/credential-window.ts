import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';

const outcome = z.object({ data: z.object({ status: z.enum(['OK', 'Error']) }) });

/** The window in which a person makes a credential, opened from a node's form. */
export class CredentialWindow {
	private readonly window: Locator;

	constructor(private readonly page: Page) {
		this.window = page.getByTestId('editCredential-modal');
	}

	/** @param kind which of a node's credential types, where it has several */
	async openNew(kind?: string): Promise<void> {
		await this.page.getByTestId('node-credentials-select').click();
		await this.page.getByTestId('node-credentials-select-item-new').filter({ visible: true }).click();
		await this.window.waitFor();
		if (kind === undefined) return;
		await this.window.getByText('Client Login').click();
		await this.page.getByText(kind, { exact: true }).filter({ visible: true }).click();
	}

	async type(property: string, text: string): Promise<void> {
		await this.window.getByTestId(`parameter-input-${property}`).locator('input').first().fill(text);
	}

	async choose(property: string, option: string): Promise<void> {
		await this.window.getByTestId(`parameter-input-${property}`).click();
		await this.page
			.locator('.el-select-dropdown__item')
			.filter({ visible: true })
			.getByText(option, { exact: true })
			.click();
	}

	/**
	 * Saves the credential, which makes n8n test it. A success closes the window.
	 *
	 * @returns all that the window says of a test that failed; empty for a success
	 */
	async saveAndTest(): Promise<string> {
		const tested = this.page.waitForResponse((reply) => reply.url().endsWith('/rest/credentials/test'));
		await this.window.getByTestId('credential-save-button').click();
		const { data } = outcome.parse(await (await tested).json());
		if (data.status === 'OK') {
			await this.window.waitFor({ state: 'hidden' });
			return '';
		}
		const verdict = this.window.locator('.el-tag--danger').filter({ visible: true });
		const details = verdict.getByText('More details');
		if (await details.isVisible()) await details.click();
		return (await verdict.innerText()).replace(/\s+/g, ' ').trim();
	}
}

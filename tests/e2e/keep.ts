import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The open Keep panel. */
export async function openKeep(page: Page): Promise<Locator> {
  await page.keyboard.press('k');
  const panel = page.getByRole('dialog', { name: 'Keep' });
  await expect(panel).toBeVisible();
  return panel;
}

export async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Exports the life under way and answers the file's name and text. */
export async function exportLife(page: Page): Promise<{ name: string; text: string }> {
  const panel = await openKeep(page);
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Export this life to a file' }).click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  await closePanel(page);
  return { name: download.suggestedFilename(), text };
}

/** Chooses this text as the file to open in the open Keep panel. */
export async function importText(page: Page, text: string | Buffer, name = 'life.json'): Promise<void> {
  await page.locator('#import-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

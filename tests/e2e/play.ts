import { expect, type Locator, type Page } from '@playwright/test';
import { createDice, pick } from '../../src/base/random.ts';

/** More choices than any life has. */
const STEP_LIMIT = 400;

/** The page as a player finds it at one moment. */
export interface Leaf { turn: string; passage: string; choices: string[]; status: string; focus: string; isOver: boolean }

/** Takes a choice by its place in the list; how (mouse, keys, finger) is the test's business. */
export type Take = (page: Page, index: number, leaf: Leaf) => Promise<void>;

/** Opens the game with a new life, leaving the one that waits there, and is at its first page. */
export async function openGame(page: Page, query = 'stage=off&seed=7'): Promise<void> {
  await page.goto(`./?${query}`);
  await choiceButtons(page).first().waitFor();
  const begin = page.getByRole('button', { name: 'Begin a new life' });
  if (await begin.count() > 0) await begin.click();
  await page.locator('html[data-turn="1"]').waitFor();
}

export function choiceButtons(page: Page): Locator {
  return page.getByRole('list', { name: 'Choices' }).getByRole('button');
}

export function readLeaf(page: Page): Promise<Leaf> {
  return page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#choices button.choice')];
    const active = document.activeElement;
    return {
      turn: document.documentElement.dataset['turn'] ?? '',
      // The words of the story; the sheets "How this came out" come a moment later, in their own file.
      passage: [...document.querySelectorAll<HTMLElement>('#passage > :not(.outcome-place, .class-place, .map-place)')].map((part) => part.innerText).join('\n'),
      choices: buttons.map((button) => button.innerText.replace(/^\d+\s*/, '')),
      status: document.getElementById('status')?.textContent ?? '',
      focus: active === null ? '' : active.id === '' ? active.tagName.toLowerCase() : active.id,
      isOver: buttons.some((button) => button.dataset['choice'] === 'again'),
    };
  });
}

/** Waits for the page to have turned since `turn`, and reads the new one. */
export async function nextLeaf(page: Page, turn: string): Promise<Leaf> {
  await page.waitForFunction((before) => (document.documentElement.dataset['turn'] ?? '') !== before, turn);
  return readLeaf(page);
}

export const byMouse: Take = async (page, index) => { await choiceButtons(page).nth(index).click(); };
export const byNumber: Take = async (page, index) => { await page.keyboard.press(String(index + 1)); };

/** Leaves the page and comes back to it later, as on another day: not the same as a reload. */
export async function comeBack(page: Page): Promise<void> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
}

/** Waits until the life that goes on by itself is kept as far as the page that lies open. */
export async function untilKept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

/** In the page. */
async function isKept(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('point-seven');
    opening.onsuccess = () => { resolve(opening.result); };
    opening.onerror = () => { reject(new Error('There is no database.')); };
  });
  const text = await new Promise<string>((resolve) => {
    const asking = database.transaction('lives').objectStore('lives').get('auto');
    asking.onsuccess = () => { resolve((asking.result as { text: string } | undefined)?.text ?? '{"chapters":[]}'); };
  });
  database.close();
  const { chapters } = JSON.parse(text) as { chapters: { choices: unknown[] }[] };
  return String(chapters.reduce((sum, chapter) => sum + chapter.choices.length + 1, 0)) === document.documentElement.dataset['turn'];
}

/** Takes this choice and waits for the next page. */
export async function takeChoice(page: Page, index: number, take: Take = byNumber): Promise<Leaf> {
  const leaf = await readLeaf(page);
  await take(page, index, leaf);
  return nextLeaf(page, leaf.turn);
}

export interface PlayOptions { seed: number; take?: Take; steps?: number; onLeaf?: (leaf: Leaf) => Promise<void> | void; until?: (leaf: Leaf) => boolean }

/** Plays on by seeded chance: to the last page, for so many choices, or until a page is as wanted. Answers the page it stops at. */
export async function play(page: Page, { seed, take = byNumber, steps = STEP_LIMIT, onLeaf, until }: PlayOptions): Promise<Leaf> {
  const dice = createDice(seed);
  let leaf = await readLeaf(page);
  for (let step = 0; step < steps && !leaf.isOver && until?.(leaf) !== true; step += 1) {
    const index = pick([...leaf.choices.keys()], dice());
    await take(page, index, leaf);
    leaf = await nextLeaf(page, leaf.turn);
    await onLeaf?.(leaf);
  }
  if (steps === STEP_LIMIT && !leaf.isOver && until?.(leaf) !== true) throw new Error(`After ${String(STEP_LIMIT)} choices there is no end.`);
  return leaf;
}

/** The words and the ways on, without what differs from visit to visit. */
export function textOf(leaf: Leaf): Pick<Leaf, 'passage' | 'choices'> {
  return { passage: leaf.passage, choices: leaf.choices };
}

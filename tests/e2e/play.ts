import type { Locator, Page } from '@playwright/test';
import { createDice, pick } from '../../src/base/random.ts';

/** More choices than any life has. */
const STEP_LIMIT = 400;

/** The page as a player finds it at one moment. */
export interface Leaf { turn: string; passage: string; choices: string[]; status: string; focus: string; isOver: boolean }

/** Takes a choice by its place in the list; how (mouse, keys, finger) is the test's business. */
export type Take = (page: Page, index: number, leaf: Leaf) => Promise<void>;

/** Opens the game and waits until there is something to choose. */
export async function openGame(page: Page, query = 'stage=off&seed=7'): Promise<void> {
  await page.goto(`./?${query}`);
  await choiceButtons(page).first().waitFor();
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
      passage: document.getElementById('passage')?.innerText ?? '',
      choices: buttons.map((button) => button.innerText.replace(/^\d+\s*/, '')),
      status: document.getElementById('status')?.textContent ?? '',
      focus: active === null ? '' : active.id === '' ? active.tagName.toLowerCase() : active.id,
      isOver: buttons.some((button) => button.dataset['choice'] === 'again'),
    };
  });
}

/** Waits for the page to have turned since `turn`, and reads the new one. */
export async function nextLeaf(page: Page, turn: string): Promise<Leaf> {
  await page.waitForFunction((before) => document.documentElement.dataset['turn'] !== before, turn);
  return readLeaf(page);
}

export const byMouse: Take = async (page, index) => { await choiceButtons(page).nth(index).click(); };
export const byNumber: Take = async (page, index) => { await page.keyboard.press(String(index + 1)); };

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

import { expect, test } from './fixtures.ts';
import { closePanel, exportLife, importText, openKeep } from './keep.ts';
import { comeBack, nextLeaf, openGame, play, readLeaf, textOf, untilKept } from './play.ts';

test('six lives are kept under names, opened again where they stood, replaced and deleted only after a question', async ({ page }) => {
  await openGame(page);
  const choices: string[][] = [];
  for (let slot = 1; slot <= 6; slot += 1) {
    choices.push((await play(page, { seed: slot, steps: 4 })).choices);
    const panel = await openKeep(page);
    await panel.getByLabel(`Name of slot ${String(slot)}`).fill(`Life ${String(slot)} <b>ü</b>`);
    await panel.getByRole('button', { name: `Keep here: Slot ${String(slot)}` }).click();
    await expect(panel.getByRole('button', { name: `Open: Slot ${String(slot)}` })).toBeVisible();
    await closePanel(page);
  }
  await comeBack(page);
  await page.getByRole('button', { name: 'Open a kept life' }).click();
  const panel = page.getByRole('dialog', { name: 'Keep' });
  await expect(panel.getByRole('button', { name: /^Open: Slot/ })).toHaveCount(6);
  await expect(panel.getByLabel('Name of slot 3')).toHaveValue('Life 3 <b>ü</b>');
  await panel.getByRole('button', { name: 'Open: Slot 2' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await readLeaf(page)).choices).toEqual(choices[1]);

  await openKeep(page);
  await panel.getByRole('button', { name: 'Delete: Slot 5' }).click();
  await expect(panel).toContainText('Delete slot 5?');
  await panel.getByRole('button', { name: 'No', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Open: Slot 5' })).toBeVisible();
  await panel.getByRole('button', { name: 'Delete: Slot 5' }).click();
  await panel.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Open: Slot 5' })).toHaveCount(0);

  await panel.getByRole('button', { name: 'Keep here: Slot 6' }).click();
  await expect(panel).toContainText('Replace what is in slot 6?');
  await panel.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Open: Slot 6' })).toBeVisible();
  await panel.getByRole('button', { name: 'Open: Slot 6' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await readLeaf(page)).choices).toEqual(choices[1]);
});

test('a life exported to a file goes on identically in another browser', async ({ page, freshPage }) => {
  await openGame(page);
  const here = await play(page, { seed: 12, steps: 24 });
  const file = await exportLife(page);
  expect(file.name).toMatch(/^point-seven-[a-z0-9-]+\.json$/);
  expect(Buffer.byteLength(file.text)).toBeLessThan(60_000);

  const other = await freshPage();
  await openGame(other, 'stage=off&seed=99');
  const before = await readLeaf(other);
  await openKeep(other);
  await importText(other, file.text, file.name);
  const there = await nextLeaf(other, before.turn);
  expect(there.choices).toEqual(here.choices);
  expect(there.turn).toBe(here.turn);
  const tellings: unknown[][] = [];
  for (const each of [page, other]) {
    const leaves: unknown[] = [];
    await play(each, { seed: 77, steps: 14, onLeaf: (leaf) => { leaves.push(textOf(leaf)); } });
    tellings.push(leaves);
  }
  expect(tellings[1]).toEqual(tellings[0]);
});

test('a file that is damaged, foreign, too new or tampered with is refused in words, and nothing is lost', async ({ page }) => {
  await openGame(page);
  await play(page, { seed: 12, steps: 16 });
  const { text } = await exportLife(page);
  const save = JSON.parse(text) as { sim: { measures: Record<string, number> }; ink: string; chapters: { choices: { id: string }[] }[] };
  const changed = (change: (copy: typeof save) => void): string => {
    const copy = structuredClone(save);
    change(copy);
    return JSON.stringify(copy);
  };
  const refused: [string, string | Buffer, RegExp][] = [
    ['empty', '', /cut off|not a saved life/],
    ['cut off', text.slice(0, text.length / 2), /cut off|not a saved life/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]), /not a saved life/],
    ['of another game', '{"format":"other-game","version":1}', /does not belong to Point Seven/],
    ['a list', '[1,2,3]', /does not belong to Point Seven/],
    ['too new', JSON.stringify({ ...save, version: 999 }), /newer edition/],
    ['too large', `${text.slice(0, -1)},"more":"${'x'.repeat(1_100_000)}"}`, /too large/],
    ['a measure over its limit', changed((copy) => { copy.sim.measures['standing'] = 4000; }), /damaged/],
    ['a measure made better', changed((copy) => { copy.sim.measures['standing'] = 99; }), /damaged|changed/],
    ['the engine\'s state replaced', changed((copy) => { copy.ink = '{"nothing":true}'; }), /damaged|changed/],
    ['a choice taken out', changed((copy) => { copy.chapters.at(-1)?.choices.shift(); }), /damaged|changed/],
  ];
  const before = await readLeaf(page);
  for (const [what, content, words] of refused) {
    await openKeep(page);
    await importText(page, content);
    const panel = page.getByRole('dialog', { name: 'Keep' });
    await expect(panel.getByRole('alert'), what).toContainText(words);
    await panel.getByRole('button', { name: 'Back to the kept lives' }).click();
    await expect(panel.getByRole('button', { name: 'Export this life to a file' })).toBeVisible();
    await closePanel(page);
    expect(textOf(await readLeaf(page)), what).toEqual(textOf(before));
  }
  await play(page, { seed: 1, steps: 2 });
});

test('a life under way that cannot be read is put aside, not deleted, and a new one can begin', async ({ page }) => {
  await openGame(page);
  await play(page, { seed: 12, steps: 3 });
  await untilKept(page); // else the last write may come after ours and mend what we damage
  const rewrite = (): Promise<string[]> => page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('point-seven');
    opening.onerror = () => { reject(new Error('There is no database.')); };
    opening.onsuccess = () => {
      const store = opening.result.transaction('lives', 'readwrite').objectStore('lives');
      const asking = store.get('auto');
      asking.onsuccess = () => {
        store.put({ ...(asking.result as Record<string, unknown>), text: '{"format":"point-seven-save", "version":2' });
        const keys = store.getAllKeys();
        keys.onsuccess = () => { opening.result.close(); resolve(keys.result.map(String)); };
      };
    };
  }));
  await rewrite();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('put aside, not deleted');
  await expect(page.locator('html')).toHaveAttribute('data-turn', '1');
  await play(page, { seed: 1, steps: 3 });
  expect((await rewrite()).some((key) => key.startsWith('aside-'))).toBe(true);
});

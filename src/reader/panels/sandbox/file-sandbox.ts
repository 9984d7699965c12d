import models from '../../../../story/models.json';
import type { Sheet } from '../../../catalog/entries.ts';
import { HEARING_YEAR, worldOf } from '../../../session/sheet-world.ts';
import { tryFile } from '../../../session/hearing-trials.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../../../sim/hearing/assumptions.ts';
import type { SimState } from '../../../sim/state.ts';
import { SHEET_YEARS, type SheetYear } from '../../../sim/world.ts';
import { element } from '../../dom.ts';
import { printed, tellNumber } from '../../later-words.ts';
import { fillBlanks } from '../../strings.ts';
import { comparison } from './comparison.ts';
import { picker, slider } from './controls.ts';
import { exampleFile } from './example-file.ts';
import { sandbox } from './sandbox.ts';

const words = printed(models.file.sandbox);

/** The folder opened in another year, by people with more or less time. */
export function fileSandbox(life: SimState, sheets: Readonly<Record<string, Sheet>>): HTMLElement {
  const isOwn = (life.hearing?.outcome ?? null) !== null && life.file.length > 0;
  const file = isOwn ? life.file : exampleFile(sheets);
  const year = picker<SheetYear>(words.year, SHEET_YEARS.map((id) => ({ id, label: id })), HEARING_YEAR);
  const count = slider(words.sheets_read, { min: 1, max: 8, step: 1, start: DEFAULT_HEARING_ASSUMPTIONS.sheetsRead });
  return element('div', {}, element('p', {}, isOwn ? words.own : words.example), sandbox([year, count], () => {
    const rows = tryFile({ file, sheetsRead: count.value() }, { baseline: worldOf(sheets), changed: worldOf(sheets, year.value()) });
    const read = rows.filter((row) => row.isRead);
    const titleOf = (sheet: string): string => sheets[sheet]?.title ?? sheet;
    return {
      summary: fillBlanks(words.total, { count: tellNumber(read.length), total: read.reduce((sum, row) => sum + row.changed, 0) }),
      parts: comparison({
        caption: words.caption,
        first: words.sheet,
        baseline: fillBlanks(words.baseline, { year: HEARING_YEAR }),
        changed: fillBlanks(words.changed, { year: year.value() }),
        rows: rows.map((row) => ({ label: titleOf(row.sheet), baseline: row.baseline, changed: row.changed, more: row.isRead ? words.read : words.unread })),
      }),
    };
  }));
}

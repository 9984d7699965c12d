import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { worldOf } from '../session/sheet-world.ts';
import type { World } from '../sim/world.ts';
import { readArguments } from './arguments.ts';
import { readCatalogFiles } from './catalog-files.ts';
import { documentedGroups, lostFromSight } from './fate-groups.ts';
import { RUN, SETTINGS, SIM_MODELS, type SimReport } from './sim-tables.ts';
import { sheetTexts } from './story-source.ts';

/**
 * `npm run sim -- --model debate|campaign|vote|hearing|fate|dominance|sensitivity --seed 7 [--set name=value] [--json FILE]`: any model's result as tables for
 * authors. `--set` may stand several times. Exit 1 with a sentence when an argument is wrong.
 */
const words = process.argv.slice(2);
const given = readArguments(words);
try {
  const model = SIM_MODELS.find((each) => each === given.get('model'));
  if (model === undefined) throw new Error(`--model must be one of ${SIM_MODELS.join(', ')}`);
  const seed = Number(given.get('seed') ?? 1);
  if (!Number.isInteger(seed)) throw new Error(`--seed: "${given.get('seed') ?? ''}" is not a whole number`);
  const settings = new Map(words.flatMap((word, index) => {
    if (word !== '--set') return [];
    const [name = '', value] = (words[index + 1] ?? '').split(/=(.*)/s);
    if (value === undefined) throw new Error(`--set wants name=value, not "${words[index + 1] ?? ''}"`);
    if (!SETTINGS[model].includes(name)) throw new Error(`--set: the ${model} model has no "${name}"; it has ${SETTINGS[model].join(', ')}`);
    return [[name, value] as const];
  }));
  const report = RUN[model]({ seed, settings, world: readWorld(), documented: documentedGroups(), lost: lostFromSight() });
  const file = given.get('json');
  if (file !== undefined && file !== '') writeFileSync(file, `${JSON.stringify(report.json, null, 2)}\n`);
  print(report);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** The sheets of the catalog as the rules see them. */
function readWorld(): World {
  return worldOf(sheetTexts(readCatalogFiles(path.resolve(import.meta.dirname, '../../story'))));
}

function print(report: SimReport): void {
  for (const { title, head, rows } of report.tables) {
    const cells = [head.map(String), ...rows.map((row) => row.map(String))];
    const widths = head.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    const isText = head.map((_, column) => rows.some((row) => typeof row[column] === 'string' && !/^[\d.]+ %$|^—$/.test(row[column])));
    console.log(`\n${title}`);
    for (const row of cells) console.log(`  ${row.map((cell, column) => (isText[column] === true ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd()}`);
  }
  for (const note of report.notes) console.log(`\n${note}`);
}

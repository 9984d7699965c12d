import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { readArguments } from './arguments.ts';
import { measureChoices } from './bench/choices.ts';
import { measureFirstChoice } from './bench/first-choice.ts';
import { folderBytes } from './bench/folder-bytes.ts';
import { measureFreshMemory } from './bench/fresh-memory.ts';
import { measureLives } from './bench/lives.ts';
import { measureMemory } from './bench/memory.ts';
import { measureModels } from './bench/models.ts';
import { measureSave } from './bench/save-size.ts';
import { measurePieceFrames, measureStageFrames } from './bench/stage-frames.ts';
import { printTable, type BenchNumbers } from './bench/table.ts';
import { browserLaunch } from './browser.ts';
import { ensureBuild } from './ensure.mjs';
import { serveFolder } from './serve.mjs';

/** `npm run bench [-- --json FILE]`: measures the built page in Chromium and the story in Node. Asserts nothing. */
const given = readArguments(process.argv.slice(2));
const folder = given.get('folder') ?? 'dist';
if (folder === 'dist') ensureBuild();
const served = await serveFolder(folder, 4270);
const browser = await chromium.launch(browserLaunch());
const say = (what: string): void => { console.error(`… ${what}`); };

// Words first, without the stage: a machine without a graphics card draws it by software and would measure that instead.
const WORDS_ONLY = { hasStage: false, count: 120, rounds: 3 };
say('first choice');
const first = await measureFirstChoice(browser, served.address, 'normal');
const firstSlow = await measureFirstChoice(browser, served.address, 'slow');
say('choice to passage');
const choice = await measureChoices(browser, served.address, { conditions: 'normal', ...WORDS_ONLY });
const choiceSlow = await measureChoices(browser, served.address, { conditions: 'slow', ...WORDS_ONLY });
const choiceWithStage = await measureChoices(browser, served.address, { conditions: 'normal', hasStage: true, count: 30, rounds: 1 });
say('save, memory, stage');
const saveBytes = await measureSave(browser, served.address);
const memory = await measureMemory(browser, served.address);
const frames = await measureStageFrames(browser, served.address);
say('hall and map');
const hall = await measurePieceFrames(browser, served.address, 'vote');
const map = await measurePieceFrames(browser, served.address, 'map');
await browser.close();
await served.close();
say('lives');
const livesPerSecond = measureLives();
say('models');
const models = measureModels();

const numbers: BenchNumbers = {
  firstChoiceMs: Math.round(first.ms),
  firstChoiceSlowMs: Math.round(firstSlow.ms),
  bytesBeforeFirstChoice: firstSlow.bytes,
  bytesTotal: folderBytes(folder),
  choiceToPassageP95Ms: Math.round(choice),
  choiceToPassageSlowP95Ms: Math.round(choiceSlow),
  saveBytes,
  heapGrowthBytes: memory.after.heapBytes - memory.before.heapBytes,
  stageFrameP95Ms: tenths(frames.p95Ms),
  hallFrameP95Ms: hall === null ? null : tenths(hall.p95Ms),
  mapFrameP95Ms: map === null ? null : tenths(map.p95Ms),
  livesPerSecond: tenths(livesPerSecond),
  tenThousandVotesMs: Math.round(models.votesMs),
  tenThousandFatesMs: Math.round(models.fatesMs),
};
printTable(numbers, { memory, frames, choiceWithStage, bytesBeforeFirstChoiceFast: first.bytes, freshMemoryMicroseconds: measureFreshMemory() });
const file = given.get('json');
if (file !== undefined && file !== '') writeFileSync(file, `${JSON.stringify(numbers, null, 2)}\n`);

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

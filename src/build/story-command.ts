import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHAPTERS } from '../catalog/ids.ts';
import { readArguments } from './arguments.ts';
import { reportStory } from './story-report.ts';

/** `npm run story [-- --lives N --seed S --chapters ch1,ch2 --json FILE]`: compile, check, play, report. Exit 1 on any error. */
const given = readArguments(process.argv.slice(2));
const wanted = given.get('chapters')?.split(',');
const only = wanted === undefined ? undefined : CHAPTERS.filter((id) => wanted.includes(id));
const lives = Number(given.get('lives') ?? 200);
const report = reportStory({ ...(only === undefined ? {} : { only }), lives, seed: Number(given.get('seed') ?? 1) });
const short = (text: string): string => text.replaceAll(`${process.cwd()}${path.sep}`, '');

for (const warning of report.warnings) console.log(`note: ${short(warning)}`);
for (const error of report.errors) console.error(`error: ${short(error)}`);
console.log(`words ${String(report.words)} · read in one life ${String(report.wordsPerLife)} (median of ${String(lives)}) · knots ${String(report.knots)} · choices ${String(report.choices)}, taken in one life ${String(report.choicesPerLife)}`);
for (const [id, chapter] of Object.entries(report.chapters)) console.log(`  ${id.padEnd(9)} words ${String(chapter.words).padStart(5)} · read ${String(chapter.wordsPerLife).padStart(5)} · choices ${String(chapter.choices)}`);
if (report.unreachedKnots.length > 0) console.log(`knots not reached: ${report.unreachedKnots.join(', ')}`);
if (report.unreachedChoices.length > 0) console.log(`choices not taken: ${report.unreachedChoices.join(', ')}`);
for (const [ending, count] of Object.entries(report.endings).sort((a, b) => b[1] - a[1])) console.log(`  ending ${ending.padEnd(15)} ${(100 * count / lives).toFixed(1)} %`);
const file = given.get('json');
if (file !== undefined && file !== '') writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.errors.length > 0 ? 1 : 0;

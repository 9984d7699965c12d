import type { MemoryGrowth } from './memory.ts';
import type { StageFrames } from './stage-frames.ts';

/** What `--json` writes, exactly. Times in ms, sizes in bytes. */
export interface BenchNumbers {
  firstChoiceMs: number;
  firstChoiceSlowMs: number;
  bytesBeforeFirstChoice: number;
  bytesTotal: number;
  choiceToPassageP95Ms: number;
  choiceToPassageSlowP95Ms: number;
  saveBytes: number;
  heapGrowthBytes: number;
  stageFrameP95Ms: number;
  /** While the 694 cards of the congress go up; with the map of the campaign and its trains. Null when play did not come to it. */
  hallFrameP95Ms: number | null;
  mapFrameP95Ms: number | null;
  livesPerSecond: number;
  tenThousandVotesMs: number;
  tenThousandFatesMs: number;
}

export interface BenchRest { memory: MemoryGrowth; frames: StageFrames; choiceWithStage: number; bytesBeforeFirstChoiceFast: number; freshMemoryMicroseconds: number }

/** The same for people, with the bounds that this project set itself. */
export function printTable(numbers: BenchNumbers, rest: BenchRest): void {
  const { before, after, again, choices } = rest.memory;
  const rows: [what: string, value: string, bound: string][] = [
    ['navigation → first choice', ms(numbers.firstChoiceMs), ''],
    ['  slow (processor ÷ 4, 1.6 Mbit/s, 150 ms)', ms(numbers.firstChoiceSlowMs), '≤ 1,800 ms'],
    ['bytes before the first choice, slow', kilobytes(numbers.bytesBeforeFirstChoice), '≤ 200 KB'],
    ['  on a fast line', kilobytes(rest.bytesBeforeFirstChoiceFast), ''],
    ['bytes of the whole site, uncompressed', kilobytes(numbers.bytesTotal), ''],
    ['choice → next page painted, p95', ms(numbers.choiceToPassageP95Ms), ''],
    ['  slow', ms(numbers.choiceToPassageSlowP95Ms), '≤ 100 ms'],
    ['  with the stage moving', ms(rest.choiceWithStage), ''],
    ['save at the end of a life', kilobytes(numbers.saveBytes), '≤ 60 KB'],
    [`heap after ${String(choices)} further choices`, `${numbers.heapGrowthBytes < 0 ? '' : '+'}${kilobytes(numbers.heapGrowthBytes)}`, '< 3,000 KB'],
    ['  heap, before → after', `${kilobytes(before.heapBytes)} → ${kilobytes(after.heapBytes)}`, ''],
    ['DOM nodes, first page of a life → of a later one', `${String(before.nodes)} → ${String(again.nodes)}`, 'no growth'],
    ['listeners, first page of a life → of a later one', `${String(before.listeners)} → ${String(again.listeners)}`, 'no growth'],
    ['stage, time between frames, p95', ms(numbers.stageFrameP95Ms), ''],
    ['  while 694 cards go up in the hall', numbers.hallFrameP95Ms === null ? 'not met' : ms(numbers.hallFrameP95Ms), 'aim: 16.7 ms on a graphics card'],
    ['  with the map and its trains', numbers.mapFrameP95Ms === null ? 'not met' : ms(numbers.mapFrameP95Ms), 'aim: 16.7 ms on a graphics card'],
    ['story lives, one core', `${String(numbers.livesPerSecond)} lives/s`, ''],
    ['10,000 congress votes', ms(numbers.tenThousandVotesMs), ''],
    ['10,000 fates', ms(numbers.tenThousandFatesMs), ''],
    ['this machine: fresh memory, per page of 4 KB', `${rest.freshMemoryMicroseconds.toFixed(1)} µs`, ''],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  for (const [what, value, bound] of rows) console.log(`${what.padEnd(width)}  ${value.padStart(22)}  ${bound}`.trimEnd());
  const isSoftware = /swiftshader|llvmpipe|software/i.test(rest.frames.renderer);
  console.log(`The stage was drawn by ${rest.frames.renderer}${isSoftware ? ': software; a graphics card is many times faster' : ''}.`);
}

function ms(value: number): string {
  return `${value.toLocaleString('en-US', { maximumFractionDigits: 1 })} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en-US', { maximumFractionDigits: 1 })} KB`;
}

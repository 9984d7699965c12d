/** When each arm goes up and comes to rest, in ms from the moment the hall is seen. No Phaser here. */

/** Steps of an arm on the sheet of figures; 0 is the hand in the lap, the last is upright. */
export const UPRIGHT = 5;
const SWAYING = 4;

/** The bell, and then the silence before the first hand moves. */
const BELL_MS = 700;
const HUSH_MS = 1350;
/** The sides are called one after another. */
const CALL_MS = 560;
/** How long a wave takes round the hall, and how much later it comes to the last arc than to the first. */
const WAVE_MS = 1050;
const OUTWARDS_MS = 480;
const STEP_MS = 55;
const ROW_MS = 190;
/** Your own card comes when everybody else has been counted, and slower. */
const OWN_PAUSE_MS = 350;
const OWN_STEP_MS = 120;
/** Arms are held up until they have been counted, and begin to shake: each sways in its own time. */
const SWAY_MS = 460;

export interface CountTimes {
  /** When each arm begins to move; −1 where nobody raises a card. */
  begin: Float32Array;
  /** When each card stands still. */
  rest: Float32Array;
  /** ms of one step of each arm. */
  step: Float32Array;
  countBegin: number;
  countEnd: number;
  end: number;
}

interface Caller { row: readonly number[]; rows: number; /** Place on the arc, 0–1. */ along: readonly number[]; /** Order of the call, −1 for an empty seat. */ call: Int8Array; own: number | null }

export function countTimes({ row, rows, along, call, own }: Caller): CountTimes {
  const seats = row.length;
  const begin = new Float32Array(seats).fill(-1);
  const rest = new Float32Array(seats);
  const step = new Float32Array(seats).fill(STEP_MS);
  let lastUp = 0;
  for (let seat = 0; seat < seats; seat += 1) {
    const turn = call[seat] ?? -1;
    if (turn < 0 || seat === own) continue;
    const at = HUSH_MS + turn * CALL_MS + WAVE_MS * (along[seat] ?? 0) + (OUTWARDS_MS * (row[seat] ?? 0)) / rows + scatter(seat) * 200;
    begin[seat] = at;
    lastUp = Math.max(lastUp, at + UPRIGHT * STEP_MS);
  }
  const countEnd = lastUp + rows * ROW_MS;
  for (let seat = 0; seat < seats; seat += 1) rest[seat] = lastUp + ((row[seat] ?? 0) + 0.8) * ROW_MS;
  let end = countEnd;
  if (own !== null && (call[own] ?? -1) >= 0) {
    begin[own] = countEnd + OWN_PAUSE_MS;
    step[own] = OWN_STEP_MS;
    end = countEnd + OWN_PAUSE_MS + OWN_STEP_MS * UPRIGHT;
    rest[own] = end;
  }
  return { begin, rest, step, countBegin: lastUp, countEnd, end };
}

/** Step of one arm at a time. */
export function armStep(times: CountTimes, seat: number, time: number): number {
  const begin = times.begin[seat] ?? -1;
  if (begin < 0 || time < begin) return 0;
  const steps = Math.floor((time - begin) / (times.step[seat] ?? STEP_MS));
  if (steps < UPRIGHT) return steps;
  if (time >= (times.rest[seat] ?? 0)) return UPRIGHT;
  return Math.floor(time / SWAY_MS + scatter(seat) * 7) % 3 === 0 ? SWAYING : UPRIGHT;
}

/** Where the counting line stands, in rows; it halts at each arc. Null when it is not seen. */
export function lineRow(times: CountTimes, time: number): number | null {
  if (time < times.countBegin || time > times.countEnd) return null;
  const at = (time - times.countBegin) / ROW_MS;
  const row = Math.floor(at);
  const share = at - row;
  return row + share * share * (3 - 2 * share);
}

/** How far the bell of the chairman leans, in radians: rung once before the call, and dying away. */
export function bellLean(time: number): number {
  return time < 0 || time > BELL_MS ? 0 : 0.55 * Math.sin(time / 42) * (1 - time / BELL_MS);
}

/** An even scatter 0–1, the same for a seat every time. */
function scatter(seat: number): number {
  return (seat * 0.618034) % 1;
}

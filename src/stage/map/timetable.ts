/** When a train on the map stands where: pure, in milliseconds from the moment the map stood. */
export interface Timetable {
  /** Waits before its first start, and at home between two journeys. */
  delay: number; rest: number;
  out: number;
  /** Stands in the drifts on the way out, 0 for a clear line. */
  stuck: number;
  stay: number;
  /** Does not come back: it stands where it went. */
  oneWay: boolean;
}
/** Share of the way out after which a train is stuck. */
const STUCK_AT = 0.56;

/** Where it is: share of the way from home, whether it stands in a drift, and whether it is seen at all. */
export interface TrainMoment { share: number; isBack: boolean; isStuck: boolean; isSeen: boolean }

/** Pixels a second of a train, in units. */
const SPEED = 42;
const LEAST_MS = 1600;

export function timetableOf(length: number, unit: number, index: number, options: { isStuck: boolean; oneWay: boolean }): Timetable {
  return { delay: 500 + index * 1400, rest: 2600, out: Math.max(LEAST_MS, (length / (SPEED * unit)) * 1000), stuck: options.isStuck ? 7000 : 0, stay: 2400, oneWay: options.oneWay };
}

/** Writes the moment at `passed` into `moment`. */
export function trainAt({ delay, rest, out, stuck, stay, oneWay }: Timetable, passed: number, moment: TrainMoment): void {
  moment.isStuck = false;
  moment.isBack = false;
  moment.isSeen = passed >= delay;
  moment.share = 0;
  if (passed < delay) return;
  const whole = out + stuck + stay + out + rest;
  let time = oneWay ? passed - delay : (passed - delay) % whole;
  const untilStuck = out * STUCK_AT;
  if (stuck > 0 && time >= untilStuck) {
    if (time < untilStuck + stuck) {
      moment.share = STUCK_AT;
      moment.isStuck = true;
      return;
    }
    time -= stuck;
  }
  if (time < out) moment.share = time / out;
  else if (oneWay || time < out + stay) moment.share = 1;
  else if (time < out + stay + out) {
    moment.share = 1 - (time - out - stay) / out;
    moment.isBack = true;
  } else moment.isSeen = false;
}

/** The picture that stays for those who want no movement: the train stands in its drift, or where it went. */
export function trainAtRest({ stuck }: Timetable, moment: TrainMoment): void {
  moment.isStuck = stuck > 0;
  moment.share = stuck > 0 ? STUCK_AT : 1;
  moment.isBack = false;
  moment.isSeen = true;
}

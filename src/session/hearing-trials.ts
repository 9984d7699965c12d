import type { AnswerId, Opinions } from '../sim/hearing/answers.ts';
import { DEFAULT_HEARING_ASSUMPTIONS, type HearingAssumptions } from '../sim/hearing/assumptions.ts';
import { TABLE } from '../sim/hearing/commissioners.ts';
import { decisionShares } from '../sim/hearing/decision.ts';
import { eachOf, feetFor, feetTaken, giveAnswer, layNext, openHearing, type HearingState } from '../sim/hearing/hearing.ts';
import { heaviestSheets, unknownSheet } from '../sim/hearing/papers.ts';
import type { SimState } from '../sim/state.ts';
import type { World } from '../sim/world.ts';
import type { Chance } from './trials.ts';

export interface FileTrial { file: readonly string[]; sheetsRead: number }
export interface FileRow { sheet: string; baseline: number; changed: number; isRead: boolean }

/** Which sheets an evening reads, and what each weighs, when the file is opened in another year. */
export function tryFile(trial: FileTrial, worlds: { baseline: World; changed: World }): FileRow[] {
  const read = heaviestSheets(trial.file, worlds.changed, trial.sheetsRead);
  const weightOf = (world: World, sheet: string): number => (world.sheets[sheet] ?? unknownSheet(sheet)).weight;
  return trial.file.map((sheet) => ({ sheet, baseline: weightOf(worlds.baseline, sheet), changed: weightOf(worlds.changed, sheet), isRead: read.includes(sheet) }));
}

/** `conduct` null keeps your own answers, once they have been given. `strength` null keeps the strength of this evening. */
export interface HearingTrial { quota: number; signed: number; conduct: AnswerId | null; strength: number | null; example: readonly string[] }
export interface HearingTried { isOwn: boolean; baseline: { opinions: Opinions; chances: Chance[] }; changed: { opinions: Opinions; chances: Chance[] } }

/** The hearing of this life once it is decided; before that an example, so that nobody is shown the file early. */
export function tryHearing(life: SimState, trial: HearingTrial, world: World): HearingTried {
  const isOwn = (life.hearing?.outcome ?? null) !== null && (life.hearing?.answers.length ?? 0) > 0;
  const evening = isOwn && life.hearing !== null ? life.hearing : exampleEvening(life, trial.example, world);
  const rules: HearingAssumptions = { ...DEFAULT_HEARING_ASSUMPTIONS, quota: trial.quota, signed: trial.signed };
  const run = (assumptions: HearingAssumptions, conduct: AnswerId | null, strength: number | null): HearingTried['baseline'] => {
    const { opinions } = heldAgain(evening, { conduct, feet: strength === null ? null : feetFor(strength) }, world, assumptions);
    return { opinions, chances: decisionShares(opinions, assumptions).map(({ outcome, share }) => ({ id: outcome, share })) };
  };
  return { isOwn, baseline: run(DEFAULT_HEARING_ASSUMPTIONS, null, null), changed: run(rules, trial.conduct, trial.strength) };
}

/** An evening held again from its answers, with what else moved the opinions as it was. */
function heldAgain(evening: HearingState, { conduct, feet }: { conduct: AnswerId | null; feet: number | null }, world: World, assumptions: HearingAssumptions): HearingState {
  const moreQuota = eachOf((who) => (assumptions.quota - DEFAULT_HEARING_ASSUMPTIONS.quota) * TABLE[who].quotaShare);
  const before: HearingState = { ...evening, queue: evening.answers.map(({ sheet }) => sheet), current: null, opinions: eachOf((who) => evening.opened[who] + moreQuota[who]), answers: [], feet: feet ?? feetAtStart(evening) };
  const heard = evening.answers.reduce((state, { how }) => giveAnswer(layNext(state), conduct ?? how, world, assumptions), before);
  const floor = evening.turns.reduce((sum, { moved }) => eachOf((who) => sum[who] + moved[who]), eachOf(() => 0));
  return { ...heard, opinions: eachOf((who) => Math.round((heard.opinions[who] + floor[who]) * 10) / 10) };
}

function feetAtStart(evening: HearingState): number {
  return evening.answers.reduce((sum, { how }) => sum + feetTaken(how), evening.feet);
}

function exampleEvening(life: SimState, example: readonly string[], world: World): HearingState {
  const copy: SimState = { ...structuredClone(life), file: [...example], othersFiles: {}, trust: { pasha: life.trust['pasha'] ?? 0 }, dice: 0 };
  const { hearing } = openHearing(copy, { sheets: Object.fromEntries(Object.entries(world.sheets).filter(([, sheet]) => sheet.saidBy === undefined)) });
  return hearing.queue.reduce((state) => giveAnswer(layNext(state), 'explain', world), hearing);
}

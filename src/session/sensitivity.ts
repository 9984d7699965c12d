import { campaignOutcome, DEFAULT_CAMPAIGN_ASSUMPTIONS, type CampaignAssumptions } from '../sim/campaign/outcome.ts';
import { playPolicy, POLICIES } from '../sim/campaign/policies.ts';
import { MOST_MOVED } from '../sim/debate/speech.ts';
import { sharesOf } from '../sim/fate/fate.ts';
import { DEFAULT_FATE_ASSUMPTIONS, type FateAssumptions } from '../sim/fate/hazard.ts';
import { ORDINARY } from '../sim/fate/subject.ts';
import { DEFAULT_HEARING_ASSUMPTIONS, type HearingAssumptions } from '../sim/hearing/assumptions.ts';
import { createSimState, type SimState } from '../sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS, type VoteAssumptions } from '../sim/vote/assumptions.ts';
import { countVote } from '../sim/vote/count.ts';
import { expectSpeech } from './campaign-trials.ts';
import { putOutShare } from './example-hearing.ts';

/** One assumption a step down, as reckoned and a step up, and what each gives. `assumption` and `result` are words of the notes. */
export interface SensitivityRow { model: 'campaign' | 'debate' | 'vote' | 'hearing' | 'fate'; assumption: string; result: string; values: readonly [number, number, number]; results: readonly [number, number, number] }

/** A life that does much to the hall: a winter of travel with the leaders, a speech, three who trust you. */
function busyLife(): SimState {
  const winter = POLICIES['travels_with_leaders'];
  return { ...createSimState(1), delegate: 'darya', campaign: winter === undefined ? null : playPolicy(7, winter), facts: ['f3_spoke'], trust: { stepan: 5, kuzma: 5, yegor: 5 } };
}

/** The table of the notes: every main assumption of the models that have one, changed alone. */
export function sensitivityRows(): SensitivityRow[] {
  return [...campaignRows(), ...debateRows(), ...voteRows(), ...hearingRows(), ...fateRows()];
}

/** Winters by the same conduct, met by other luck; a mean of one would hang on its luck. */
const WINTERS = 12;

function campaignRows(): SensitivityRow[] {
  const travels = POLICIES['travels_with_leaders'];
  const winters = travels === undefined ? [] : Array.from({ length: WINTERS }, (_, index) => playPolicy(index + 1, travels));
  const won = (change: Partial<CampaignAssumptions>): number => tenths(winters.reduce((sum, winter) => sum + campaignOutcome(winter, undefined, { ...DEFAULT_CAMPAIGN_ASSUMPTIONS, ...change }).won, 0) / WINTERS);
  const { reach, price } = DEFAULT_CAMPAIGN_ASSUMPTIONS;
  return [
    row('campaign', 'reach', 'mandates_won', [reach / 3, reach, reach * 3], (value) => won({ reach: value })),
    row('campaign', 'price', 'mandates_won', [price / 2, price, price * 2], (value) => won({ price: value })),
  ];
}

function debateRows(): SensitivityRow[] {
  const spoken = { hall: 'arms_works', argument: 'wo_barracks', trust: 0, hunger: 0 };
  const votes = (change: Partial<typeof spoken>, mostMoved?: number): number => tenths(expectSpeech({ ...spoken, ...change }, 'plain', mostMoved).votes);
  return [
    row('debate', 'most_moved', 'speech_votes', [MOST_MOVED / 2, MOST_MOVED, MOST_MOVED * 2], (value) => votes({}, value)),
    row('debate', 'trust', 'speech_votes', [-5, 0, 5], (value) => votes({ trust: value })),
    row('debate', 'hunger', 'speech_votes', [-40, 0, 40], (value) => votes({ hunger: value })),
  ];
}

function hearingRows(): SensitivityRow[] {
  const out = (change: Partial<HearingAssumptions>): number => percentOf(putOutShare({ ...DEFAULT_HEARING_ASSUMPTIONS, ...change }));
  const { quota, signed, luck, sheetsRead } = DEFAULT_HEARING_ASSUMPTIONS;
  return [
    row('hearing', 'quota', 'put_out', [quota - 2, quota, quota + 2], (value) => out({ quota: value })),
    row('hearing', 'signed', 'put_out', [signed * 0.75, signed, signed * 1.5], (value) => out({ signed: value })),
    row('hearing', 'sheets_read', 'put_out', [sheetsRead - 1, sheetsRead, sheetsRead + 2], (value) => out({ sheetsRead: value })),
    row('hearing', 'luck', 'put_out', [luck / 2, luck, luck * 2], (value) => out({ luck: value })),
  ];
}

function voteRows(): SensitivityRow[] {
  const busy = busyLife();
  const opposition = (change: Partial<VoteAssumptions>): number => countVote(busy, 'platforms', 'card_opposition', { ...DEFAULT_VOTE_ASSUMPTIONS, ...change }).cards.card_opposition;
  const { ceiling, firmness } = DEFAULT_VOTE_ASSUMPTIONS;
  return [
    row('vote', 'ceiling', 'opposition_cards', [ceiling / 2, ceiling, ceiling * 2], (value) => opposition({ ceiling: value })),
    row('vote', 'firmness', 'opposition_cards', [firmness - 0.1, firmness, firmness + 0.1], (value) => opposition({ firmness: value })),
  ];
}

function fateRows(): SensitivityRow[] {
  const shot = (change: Partial<FateAssumptions>, known = ORDINARY.known): number => percentOf(sharesOf({ ...ORDINARY, known }, { ...DEFAULT_FATE_ASSUMPTIONS, ...change }).find((each) => each.ending === 'shot_1937')?.share);
  const heavy = (file: number): number => percentOf(sharesOf({ ...ORDINARY, record: ORDINARY.record * 1.8 }, { ...DEFAULT_FATE_ASSUMPTIONS, file }).find((each) => each.ending === 'small_life')?.share);
  const { terror, case1935, file } = DEFAULT_FATE_ASSUMPTIONS;
  return [
    row('fate', 'terror', 'shot', [terror / 2, terror, terror * 1.5], (value) => shot({ terror: value })),
    row('fate', 'case1935', 'shot', [case1935 / 2, case1935, case1935 * 2], (value) => shot({ case1935: value })),
    row('fate', 'known', 'shot', [ORDINARY.known / 2, ORDINARY.known, ORDINARY.known * 2], (value) => shot({}, value)),
    row('fate', 'file', 'small_life_heavy', [file / 2, file, file * 1.5], heavy),
  ];
}

/** Runs a model at three values of one assumption. */
function row(model: SensitivityRow['model'], assumption: string, result: string, values: readonly [number, number, number], run: (value: number) => number): SensitivityRow {
  return { model, assumption, result, values, results: [run(values[0]), run(values[1]), run(values[2])] };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A share of 0–1 in a hundred, with one decimal. */
function percentOf(share: number | undefined): number {
  return Math.round((share ?? 0) * 1000) / 10;
}

import { createDice, pick } from '../base/random.ts';
import { baselineRows, MANDATES, sumRows } from '../sim/campaign/baseline.ts';
import { explainCampaign } from '../sim/campaign/explain-campaign.ts';
import { campaignMeasures, campaignOutcome } from '../sim/campaign/outcome.ts';
import { ELSEWHERE, PLACES } from '../sim/campaign/places.ts';
import { playPolicy, playRandomCampaign, POLICIES } from '../sim/campaign/policies.ts';
import { argumentById, argumentsOf } from '../sim/debate/arguments.ts';
import { countCards } from '../sim/debate/audience.ts';
import { explain } from '../sim/debate/explain.ts';
import { HALLS, hallById, openHall } from '../sim/debate/halls.ts';
import { chooseSpeech, speakerById } from '../sim/debate/opponents.ts';
import { forecast, speak } from '../sim/debate/speech.ts';
import { PLATFORMS, TONES, type ToneId } from '../sim/debate/terms.ts';
import { fateFor } from '../sim/fate/fate.ts';
import { ANSWERS, type AnswerId } from '../sim/hearing/hearing.ts';
import { reduce } from '../sim/reduce.ts';
import { createSimState, MEASURES, MOTIONS, type SimState } from '../sim/state.ts';
import { CARDS, countVote, type CardId } from '../sim/vote/count.ts';
import { TULA_SEATS } from '../sim/vote/roster.ts';
import type { World } from '../sim/world.ts';
import { FATE_GROUPS, GROUP_OF_ENDING } from './fate-groups.ts';

/** What a model prints for authors: tables with a heading each, notes, and the value for `--json`. */
export interface SimReport { tables: { title: string; head: readonly string[]; rows: readonly (readonly (string | number)[])[] }[]; notes: string[]; json: unknown }
/** What the command line gives a model. `settings` are the `--set name=value` pairs; `documented` the shares of the known careers by group of fates, `lost` the share of careers lost from sight (0–1). */
export interface SimInput { seed: number; settings: ReadonlyMap<string, string>; world: World; documented: Readonly<Record<string, number>>; lost: number }

export const SIM_MODELS = ['debate', 'campaign', 'vote', 'hearing', 'fate'] as const;
export type SimModel = (typeof SIM_MODELS)[number];

/** The names that `--set` knows, by model; another name is a mistake and is named. */
export const SETTINGS: Readonly<Record<SimModel, readonly string[]>> = {
  debate: ['hall', 'platform', 'argument', 'tone', 'authority', 'opponent'],
  campaign: ['policy', 'campaigns'],
  vote: ['delegate', 'card', 'facts', 'trust.stepan', 'trust.darya', 'trust.kuzma', 'trust.yegor'],
  hearing: ['evenings', 'answer', 'sheets', ...MEASURES, 'trust.pasha'],
  fate: ['lives', 'outcome', 'facts', ...MEASURES],
};

/** Runs a model. The same input gives the same report. A wrong setting throws a sentence that names it. */
export const RUN: Readonly<Record<SimModel, (input: SimInput) => SimReport>> = { debate, campaign, vote, hearing, fate };

function debate({ seed, settings }: SimInput): SimReport {
  const hall = hallById(settings.get('hall') ?? 'tula_conference');
  const open = openHall(hall.id, seed);
  const platform = oneOf(PLATFORMS, settings.get('platform') ?? 'workers_opposition', 'platform');
  const authority = settings.has('authority') ? { authority: numberOf(settings, 'authority', 0) } : {};
  const cards = countCards(open, hall.voters);
  const left = { title: `${hall.title}: cards if nobody speaks (${hall.basis}; ${hall.reason})`, head: Object.keys(cards), rows: [Object.values(cards)] };
  const chosen = settings.get('argument');
  if (chosen === undefined) {
    const rows = argumentsOf(platform, hall.date).flatMap((argument) => TONES.map((tone) => {
      const result = forecast(open, { argument, tone, ...authority });
      return [argument.id, argument.topic, argument.appeal, tone, result.shift, result.applause, result.votes];
    }));
    return {
      tables: [left, { title: 'Every argument in every tone (points of the hall; applause 0–100), without luck', head: ['argument', 'topic', 'appeal', 'tone', 'shift', 'applause', 'votes'], rows }],
      notes: [`halls: ${HALLS.map((each) => each.id).join(', ')}`],
      json: { hall: hall.id, cards, arguments: rows.map(([id, , , tone, shift, applause, votes]) => ({ id, tone, shift, applause, votes })) },
    };
  }
  const speech = { argument: argumentById(chosen), tone: oneOf(TONES, settings.get('tone') ?? 'plain', 'tone') satisfies ToneId, ...authority };
  const spoken = speak(open, speech);
  const answer = chooseSpeech(spoken.hall, speakerById(settings.get('opponent') ?? 'local_secretary'), speech.argument);
  const answered = speak(answer.hall, answer.speech);
  const causes = explain(open, speech, spoken.result.heckled);
  return {
    tables: [
      left,
      { title: 'The speech and the answer', head: ['argument', 'tone', 'shift', 'applause', 'votes', 'interrupted'], rows: [spoken.result, answered.result].map((each) => [each.argument, each.tone, each.shift, each.applause, each.votes, each.heckled ? 'yes' : '']) },
      { title: 'Why: the three largest causes of the speech', head: ['factor', 'votes', 'applause', 'in words'], rows: causes.map((cause) => [cause.factor, cause.votes, cause.applause, cause.text]) },
      { title: 'Cards after both', head: Object.keys(cards), rows: [Object.values(countCards(answered.hall, hall.voters))] },
    ],
    notes: [speech.argument.gist, answer.speech.argument.gist],
    json: { hall: hall.id, speech: spoken.result, causes, answer: answered.result, before: cards, after: countCards(answered.hall, hall.voters) },
  };
}

function campaign({ seed, settings }: SimInput): SimReport {
  const nameOf = (id: string): string => PLACES.find((place) => place.id === id)?.name ?? ELSEWHERE.name;
  const baseline = baselineRows();
  const chosen = settings.get('policy');
  if (chosen !== undefined) {
    const policy = chosen === 'random' ? null : POLICIES[oneOf(Object.keys(POLICIES), chosen, 'policy')] ?? null;
    const state = policy === null ? playRandomCampaign(seed) : playPolicy(seed, policy);
    const outcome = campaignOutcome(state);
    const measures = campaignMeasures(state);
    return {
      tables: [
        { title: 'What was done', head: ['week', 'action', 'place', 'points', 'stuck days'], rows: state.deeds.map((deed) => [deed.week, deed.action, deed.place, Object.values(deed.push).reduce((sum, each) => sum + each, 0), deed.stuckDays]) },
        { title: 'Why, by place', head: ['place', 'won', 'points', 'in words'], rows: explainCampaign(state).map((each) => [each.name, each.won, each.push, each.text]) },
        { title: 'Mandates as they vote on 14 March', head: ['', ...MANDATES], rows: [['record', ...MANDATES.map((each) => sumRows(baseline)[each])], ['this campaign', ...MANDATES.map((each) => outcome.total[each])]] },
        { title: 'Measures', head: Object.keys(measures), rows: [Object.values(measures)] },
      ],
      notes: [],
      json: { policy: chosen, total: outcome.total, places: outcome.places.filter((each) => each.won > 0), measures },
    };
  }
  const campaigns = numberOf(settings, 'campaigns', 60);
  const mean = (numbers: readonly number[]): number => Math.round(numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length) * 10) / 10;
  const compared = [...Object.keys(POLICIES), 'random'].map((name) => {
    const policy = POLICIES[name];
    const played = Array.from({ length: campaigns }, (_, index) => campaignMeasures(policy === undefined ? playRandomCampaign(seed + index) : playPolicy(seed + index, policy)));
    return { name, measures: Object.fromEntries((['opposition', 'strength', 'fed', 'standing', 'shopFloor', 'money'] as const).map((measure) => [measure, mean(played.map((each) => each[measure]))])) };
  });
  const rows = Object.entries(baseline).map(([id, row]) => [nameOf(id), ...MANDATES.map((mandate) => row[mandate])]);
  return {
    tables: [
      { title: 'Left alone: mandates by place (an estimate by place, exact in sum)', head: ['place', ...MANDATES], rows: [...rows, ['in all', ...MANDATES.map((mandate) => sumRows(baseline)[mandate])]] },
      { title: `Ways of spending the winter, means of ${String(campaigns)} campaigns`, head: ['policy', 'opposition', 'strength', 'fed', 'standing', 'shopFloor', 'money'], rows: compared.map((each) => [each.name, ...Object.values(each.measures)]) },
    ],
    notes: ['one campaign in full: --set policy=NAME (or random)'],
    json: { baseline, total: sumRows(baseline), policies: Object.fromEntries(compared.map((each) => [each.name, each.measures])) },
  };
}

function vote({ seed, settings }: SimInput): SimReport {
  const delegate = settings.get('delegate') ?? null;
  if (delegate !== null) oneOf(Object.keys(TULA_SEATS), delegate, 'delegate');
  const trust = Object.fromEntries([...settings].filter(([name]) => name.startsWith('trust.')).map(([name]) => [name.slice('trust.'.length), numberOf(settings, name, 0)]));
  const state: SimState = { ...createSimState(seed), delegate, trust, facts: (settings.get('facts') ?? '').split(',').filter((fact) => fact !== '') };
  const given = settings.get('card');
  const counted = MOTIONS.map((motion) => {
    const card: CardId = delegate === null ? 'card_absent' : given !== undefined ? oneOf(CARDS, given.startsWith('card_') ? given : `card_${given}`, 'card') : motion === 'platforms' ? 'card_opposition' : 'card_against';
    return { motion, result: countVote(state, motion, card) };
  });
  const cardsOf = (motion: (typeof MOTIONS)[number]): Record<CardId, number> => counted.find((each) => each.motion === motion)?.result.cards ?? (Object.fromEntries(CARDS.map((card) => [card, 0])) as Record<CardId, number>);
  const platforms = cardsOf('platforms');
  const other = (motion: 'unity' | 'deviation'): Record<string, number> => {
    const cards = cardsOf(motion);
    return { for: cards.card_for, against: cards.card_against, abstained: cards.card_abstain, absent: cards.card_absent };
  };
  const moved = counted.flatMap(({ motion, result }) => result.moved.map((each) => [motion, each.delegate, each.region, each.from, each.to, each.why]));
  return {
    tables: [
      { title: 'Cards', head: ['motion', ...CARDS.map((card) => card.slice('card_'.length))], rows: counted.map(({ motion, result }) => [motion, ...CARDS.map((card) => result.cards[card])]) },
      ...(moved.length === 0 ? [] : [{ title: 'Who did otherwise than in the record', head: ['motion', 'number', 'region', 'from', 'to', 'why'], rows: moved }]),
    ],
    notes: [],
    json: {
      platforms: { ten: platforms.card_ten, trotsky_bukharin: platforms.card_trotsky, workers_opposition: platforms.card_opposition, abstained: platforms.card_abstain, absent: platforms.card_absent },
      unity: other('unity'),
      deviation: other('deviation'),
    },
  };
}

function hearing({ seed, settings, world }: SimInput): SimReport {
  const evenings = numberOf(settings, 'evenings', 2000);
  const answer = settings.get('answer');
  const each = answer === undefined ? [...ANSWERS, 'by_chance' as const] : [oneOf([...ANSWERS, 'by_chance'] as const, answer, 'answer')];
  const rows = each.map((how) => {
    const counted: Record<string, number> = {};
    for (let index = 0; index < evenings; index += 1) {
      const state = heardLife(seed + index, settings, world, how === 'by_chance' ? null : how);
      const outcome = state.hearing?.outcome ?? 'none';
      counted[outcome] = (counted[outcome] ?? 0) + 1 / evenings;
    }
    return { how, counted };
  });
  const outcomes = ['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'];
  return {
    tables: [{ title: `Decisions of ${String(evenings)} evenings, by one answer to every sheet`, head: ['answer', ...outcomes], rows: rows.map(({ how, counted }) => [how, ...outcomes.map((outcome) => percent(counted[outcome] ?? 0))]) }],
    notes: ['File, measures and trust are drawn by chance unless set.'],
    json: Object.fromEntries(rows.map(({ how, counted }) => [how, Object.fromEntries(outcomes.map((outcome) => [outcome, round(counted[outcome] ?? 0)]))])),
  };
}

/** Facts that open an ending, with how often a life by chance has them. Judgement, near what random play of the story gives. */
const FACT_CHANCES: readonly (readonly [string, number])[] = [
  ['f5_workers_group', 0.15], ['f5_abroad', 0.15], ['f6_kept_minutes', 0.2], ['f5_recanted', 0.35], ['f6_named', 0.25], ['f4_told_commission', 0.2], ['f5_kept_letter', 0.3], ['f4_covering_note', 0.3],
];

function fate({ seed, settings, world, documented, lost }: SimInput): SimReport {
  const lives = numberOf(settings, 'lives', 10_000);
  const counted: Record<string, number> = {};
  for (let index = 0; index < lives; index += 1) {
    const dice = createDice(seed + index * 7919);
    const heard = heardLife(seed + index, settings, world, null);
    const facts = settings.has('facts') ? (settings.get('facts') ?? '').split(',') : FACT_CHANCES.filter(([, chance]) => dice() < chance).map(([fact]) => fact);
    const outcome = settings.get('outcome');
    const state: SimState = { ...heard, facts, hearing: heard.hearing === null || outcome === undefined ? heard.hearing : { ...heard.hearing, outcome: oneOf(['verified', 'reprimand', 'sympathiser', 'expelled', 'expelled_alien'] as const, outcome, 'outcome') } };
    const ending = fateFor(state, dice());
    counted[ending] = (counted[ending] ?? 0) + 1 / lives;
  }
  const endings = Object.entries(counted).sort((a, b) => b[1] - a[1]);
  const simulated: Record<string, number> = Object.fromEntries(FATE_GROUPS.map((group) => [group, 0]));
  for (const [ending, share] of endings) {
    const group = GROUP_OF_ENDING[ending];
    if (group === undefined) throw new Error(`fate-groups.ts: the ending "${ending}" has no group`);
    simulated[group] = (simulated[group] ?? 0) + share;
  }
  // Rank-and-file delegates should lie between the two columns: the known careers overstate violence, the lost ones may all have lived small.
  const lived = (group: string): number => (documented[group] ?? 0) * (1 - lost) + (group === 'died_free' ? lost : 0);
  return {
    tables: [
      { title: `Endings of ${String(lives)} lives by chance`, head: ['ending', 'share'], rows: endings.map(([ending, share]) => [ending, percent(share)]) },
      { title: `Beside the documented careers (${percent(lost)} of them are lost from sight)`, head: ['fate', 'simulated', 'documented, known only', 'documented, the lost as small lives'], rows: FATE_GROUPS.map((group) => [group, percent(simulated[group] ?? 0), percent(documented[group] ?? 0), percent(lived(group))]) },
    ],
    notes: [],
    json: { simulated: rounded(simulated), documented: rounded(documented) },
  };
}

/** A life by chance as far as the end of the hearing: measures and file drawn, unless set. */
function heardLife(seed: number, settings: ReadonlyMap<string, string>, world: World, how: AnswerId | null): SimState {
  const dice = createDice(seed);
  const sheets = Object.keys(world.sheets);
  const measures = Object.fromEntries(MEASURES.map((measure) => [measure, settings.has(measure) ? numberOf(settings, measure, 50) : 30 + Math.floor(dice() * 45)])) as SimState['measures'];
  const size = settings.has('sheets') ? numberOf(settings, 'sheets', 6) : 4 + Math.floor(dice() * 6);
  const file = [...new Set(Array.from({ length: sheets.length === 0 ? 0 : size }, () => pick(sheets, dice())))];
  let state: SimState = { ...createSimState(Math.floor(dice() * 2 ** 32)), measures, file, trust: { pasha: numberOf(settings, 'trust.pasha', Math.floor(dice() * 5) - 1) } };
  state = reduce(state, { kind: 'open_hearing' }, world).state;
  for (let step = 0; step < size; step += 1) {
    const next = reduce(state, { kind: 'next_sheet' }, world);
    state = next.state;
    if (!next.value) break;
    state = reduce(state, { kind: 'answer', how: how ?? pick(ANSWERS, dice()) }, world).state;
  }
  return reduce(state, { kind: 'decide_hearing' }, world).state;
}

function numberOf(settings: ReadonlyMap<string, string>, name: string, otherwise: number): number {
  const text = settings.get(name);
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`--set ${name}: "${text}" is not a number`);
  return value;
}

function oneOf<T extends string>(items: readonly T[], value: string, what: string): T {
  const found = items.find((item) => item === value);
  if (found === undefined) throw new Error(`"${value}" is not a ${what}; known: ${items.join(', ')}`);
  return found;
}

const round = (share: number): number => Math.round(share * 10_000) / 10_000;
const rounded = (shares: Readonly<Record<string, number>>): Record<string, number> => Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, round(share)]));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

import * as v from 'valibot';
import { hashHex } from '../base/hash.ts';
import { CHAPTERS } from '../catalog/ids.ts';
import type { Cue } from '../narrative/cue.ts';
import { ACTIONS } from '../sim/campaign/actions.ts';
import { PLATFORMS, SIDES, TONES, UNIONS } from '../sim/debate/terms.ts';
import { FACTORS } from '../sim/debate/speech.ts';
import { FORMS } from '../narrative/cue.ts';
import { ANSWERS, OUTCOMES } from '../sim/hearing/answers.ts';
import { BALLOTS } from '../sim/vote/ballot.ts';
import { CARDS } from '../sim/vote/count.ts';
import { MOST_HANDED } from './handed.ts';
import { migrate, SAVE_VERSION } from './migrations.ts';

export const SAVE_FORMAT = 'point-seven-save';
/** Format 1 had no check. */
const FIRST_WITH_CHECK = 2;
/** Nothing a player makes is larger; what is larger is not ours. */
export const SAVE_LIMIT_BYTES = 1_000_000;

const id = v.pipe(v.string(), v.maxLength(80));
const words = v.pipe(v.string(), v.maxLength(4000));
const finite = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const card = v.picklist(CARDS);
const voteResult = v.object({
  yours: card,
  cards: v.object(v.entriesFromList(CARDS, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(694)))),
  companions: v.record(id, card),
  moved: v.array(v.object({ delegate: finite, region: id, from: card, to: card, why: id })),
});
const points = v.pipe(v.number(), v.integer());
const campaign = v.object({
  week: v.pipe(points, v.minValue(1), v.maxValue(20)),
  daysLeft: points,
  strength: share,
  mondayStrength: share,
  money: points,
  home: share,
  standing: share,
  shopFloor: share,
  deeds: v.array(v.object({ week: points, action: v.picklist(ACTIONS), place: id, push: v.record(id, points), stuckDays: points })),
  typhus: v.picklist(['none', 'caught', 'ill', 'over']),
  illWeeks: points,
  printerArrested: v.boolean(),
  from: points,
  until: points,
  mishaps: v.array(v.object({ week: points, kind: v.picklist(['train_stuck', 'printer_arrested', 'fell_ill', 'refused']), action: v.nullable(v.picklist(ACTIONS)), place: v.nullable(id), reason: words })),
  dice: v.pipe(points, v.minValue(0), v.maxValue(4294967295)),
});
const ballot = v.object({
  yours: v.picklist(BALLOTS),
  papers: v.pipe(points, v.minValue(0), v.maxValue(694)),
  votes: v.record(id, v.pipe(points, v.minValue(0), v.maxValue(694))),
  companions: v.record(id, v.picklist(BALLOTS)),
  moved: v.array(v.object({ delegate: finite, region: id, kept: v.array(id), why: id })),
});
const cardsOfHall = v.object(v.entriesFromList([...PLATFORMS, 'abstained'], v.pipe(points, v.minValue(0))));
const sides = v.object(v.entriesFromList(SIDES, finite));
const platform = v.picklist(PLATFORMS);
const debate = v.object({
  hall: id,
  now: v.nullable(v.object({
    date: id,
    loose: finite,
    groups: v.array(v.object({ id, union: v.picklist(UNIONS), platform: v.picklist([...PLATFORMS, 'undecided']), hunger: share, trust: finite, share: finite, opinion: sides, ballot: sides })),
    heat: share,
    heard: v.record(id, points),
    speeches: points,
    dice: v.pipe(points, v.minValue(0), v.maxValue(4294967295)),
  })),
  opening: cardsOfHall,
  spoken: v.array(v.object({
    who: id, argument: id, platform, tone: v.picklist(TONES), shift: finite, applause: finite, votes: finite, heckled: v.boolean(), cards: cardsOfHall,
    causes: v.array(v.object({ factor: v.picklist(FACTORS), votes: finite, applause: finite, text: words })),
  })),
});
/** What was handed in with a choice; a place or an argument that no longer exists is refused by the rules, not here. */
const handed = v.variant('kind', [
  v.object({ kind: v.literal('campaign_act'), week: points, action: v.picklist(ACTIONS), place: v.nullable(id) }),
  v.object({ kind: v.literal('say'), argument: id, tone: v.picklist(TONES) }),
]);
const opinion = v.pipe(v.number(), v.minValue(-30), v.maxValue(15));
const opinions = v.object({ chekmaryov: opinion, ledenev: opinion, pasha: opinion });
const outcome = v.picklist(OUTCOMES);
const hearing = v.object({
  queue: v.array(id),
  current: v.nullable(id),
  opened: opinions,
  opinions,
  hall: v.pipe(v.number(), v.minValue(-10), v.maxValue(10)),
  quotaLeft: v.pipe(points, v.minValue(0), v.maxValue(4)),
  feet: v.pipe(points, v.minValue(-20), v.maxValue(10)),
  answers: v.array(v.object({ sheet: id, how: v.picklist(ANSWERS), moved: opinions, reactor: v.picklist(['chekmaryov', 'ledenev', 'pasha', 'hall']) })),
  turns: v.array(v.object({ why: v.picklist(['apprentice', 'voice', 'floor']), who: id, moved: opinions })),
  outcome: v.nullable(outcome),
  luck: v.nullable(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
  appeal: v.nullable(v.object({ from: outcome, chance: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), isGranted: v.boolean() })),
});
const sim = v.object({
  delegate: v.nullable(id),
  measures: v.object({ shop_floor: share, standing: share, conviction: share, strength: share }),
  trust: v.record(id, v.pipe(v.number(), v.minValue(-10), v.maxValue(10))),
  file: v.array(id),
  facts: v.array(id),
  othersFiles: v.record(id, v.array(id)),
  campaign: v.nullable(campaign),
  debate: v.nullable(debate),
  votes: v.object({ platforms: v.nullable(voteResult), unity: v.nullable(voteResult), deviation: v.nullable(voteResult) }),
  ballot: v.nullable(ballot),
  hearing: v.nullable(hearing),
  fate: v.nullable(v.object({ ending: id, companions: v.record(id, id) })),
  dice: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4294967295)),
});
const optionalId = v.nullable(id);
const tableau = v.object({ scene: optionalId, light: v.optional(optionalId, null), music: optionalId, ambience: optionalId, portrait: optionalId, date: optionalId, place: v.nullable(words), title: v.nullable(words) });
const variables = v.record(id, v.union([words, finite, v.boolean(), v.object({ list: v.array(id) })]));
// What a cue holds besides its kind is only ever drawn; an unknown one is passed over by the views.
const cue = v.pipe(v.looseObject({ kind: id }), v.transform((raw) => raw as unknown as Cue));
const beats = v.array(v.object({ spans: v.array(v.object({ text: words, entry: optionalId, emphasis: v.boolean() })), cues: v.array(cue) }));
const passage = v.object({
  beats,
  choices: v.array(v.object({ id, text: words, isSummary: v.boolean(), form: v.nullable(v.picklist(FORMS)) })),
  next: optionalId,
  ending: optionalId,
});
const chapter = v.picklist(CHAPTERS);
const chapterLog = v.object({
  chapter,
  hash: id,
  /** `lead` is missing where a chapter was opened alone, and in lives begun before format 3. */
  start: v.object({ variables, sim, tableau, lead: v.optional(beats) }),
  choices: v.array(v.object({ id, text: words, date: optionalId, place: v.nullable(words), handed: v.optional(v.pipe(v.array(handed), v.maxLength(MOST_HANDED))) })),
});
const saveFile = v.object({
  format: v.literal(SAVE_FORMAT),
  version: v.literal(SAVE_VERSION),
  /** The life this save belongs to; two saves of one life share it. */
  life: id,
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4294967295)),
  isOneLife: v.boolean(),
  story: v.object({ chapter, hash: id }),
  chapters: v.pipe(v.array(chapterLog), v.minLength(1)),
  ink: v.pipe(v.string(), v.maxLength(400_000)),
  sim,
  tableau,
  passage,
  savedAt: finite,
  label: words,
  /** Over everything above it: shows bits that fell over and hands that reached in. No secret, and none is meant. */
  check: id,
});

/** One life as it is kept: log and checkpoints to play it again, and the exact state to go on at once. */
export type SaveFile = v.InferOutput<typeof saveFile>;
export type ChapterLog = v.InferOutput<typeof chapterLog>;

/** A save with its check. */
export function sealSave(save: Omit<SaveFile, 'check'>): SaveFile {
  return { ...save, check: checkOf(save) };
}

function checkOf(save: Record<string, unknown>): string {
  return hashHex(JSON.stringify({ ...save, check: '' }));
}

export type ReadSaveResult = { ok: true; save: SaveFile } | { ok: false; reason: RefusalReason; message: string };
export type RefusalReason = 'not_json' | 'foreign' | 'too_new' | 'damaged' | 'too_large';

/** Reads a save from outside (file, storage, paste). Refuses in plain words; never throws. */
export function readSave(text: string): ReadSaveResult {
  if (text.length > SAVE_LIMIT_BYTES) return refuse('too_large', 'This file is too large to be a saved life of Point Seven.');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('not_json', 'This is not a saved life of Point Seven, or it was cut off while it was being written.');
  }
  const head = v.safeParse(v.looseObject({ format: v.literal(SAVE_FORMAT), version: v.pipe(v.number(), v.integer(), v.minValue(1)) }), raw);
  if (!head.success) return refuse('foreign', 'This file does not belong to Point Seven.');
  if (head.output.version > SAVE_VERSION) return refuse('too_new', `This life was saved by a newer edition (format ${String(head.output.version)}; this page reads up to ${String(SAVE_VERSION)}). Reload the page to get the newer edition.`);
  if (head.output.version >= FIRST_WITH_CHECK && head.output['check'] !== checkOf(head.output)) return refuse('damaged', 'This saved life is damaged or was changed outside the game. Nothing was changed here.');
  const migrated = migrate(head.output);
  const parsed = v.safeParse(saveFile, migrated);
  if (!parsed.success) return refuse('damaged', `This saved life is damaged (${describeIssue(parsed.issues[0])}). Nothing was changed.`);
  const last = parsed.output.chapters.at(-1);
  if (last === undefined || last.chapter !== parsed.output.story.chapter) return refuse('damaged', 'This saved life is damaged (its last chapter is not the one it stops in). Nothing was changed.');
  return { ok: true, save: parsed.output };
}

function refuse(reason: RefusalReason, message: string): ReadSaveResult {
  return { ok: false, reason, message };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place === null ? 'its outline is wrong' : `at "${place}"`;
}

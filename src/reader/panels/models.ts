import '../style/models.css';
import models from '../../../story/models.json';
import { loadSheets } from '../../catalog/entries.ts';
import { setQuotes } from '../../narrative/typography.ts';
import { recordedCount } from '../../session/outcome.ts';
import { MANDATE_PRICES, TOTAL_REACH } from '../../sim/campaign/outcome.ts';
import { ARGUMENTS } from '../../sim/debate/arguments.ts';
import { CAREERS } from '../../sim/data/careers.ts';
import { documentedFates } from '../../sim/data/documented-fates.ts';
import { MOST_MOVED } from '../../sim/debate/speech.ts';
import { ORDINARY_RECORD } from '../../sim/fate/subject.ts';
import { DEFAULT_HEARING_ASSUMPTIONS } from '../../sim/hearing/assumptions.ts';
import { DECISIONS } from '../../sim/hearing/decision.ts';
import { createSimState, type SimState } from '../../sim/state.ts';
import { DEFAULT_VOTE_ASSUMPTIONS } from '../../sim/vote/assumptions.ts';
import { RECORDED_PLATFORMS, TULA_SEATS, VOTING_DELEGATES } from '../../sim/vote/roster.ts';
import { TAKEN_AS } from '../../sim/vote/whereabouts.ts';
import { element } from '../dom.ts';
import { tell, tellOpinion } from '../later-words.ts';
import { fillBlanks, type Blanks } from '../strings.ts';
import { dataList, dataParts, dataTableOf } from './data-parts.ts';
import type { PanelFrame } from './panels.ts';
import { campaignSandbox } from './sandbox/campaign-sandbox.ts';
import { debateSandbox } from './sandbox/debate-sandbox.ts';
import { fateSandbox } from './sandbox/fate-sandbox.ts';
import { fileSandbox } from './sandbox/file-sandbox.ts';
import { hearingSandbox } from './sandbox/hearing-sandbox.ts';
import { measuresSandbox } from './sandbox/measures-sandbox.ts';
import { voteSandbox } from './sandbox/vote-sandbox.ts';
import { sensitivityPart } from './sensitivity-part.ts';
import { citations } from './sources.ts';

/** One page of the notes, as `story/models.json` has it. `{blanks}` are filled from the rules, so that no figure stands twice. */
interface ModelPage {
  title: string;
  line: string;
  /** A warning before a page that tells what is still ahead; empty when it does not. */
  spoils: string;
  assumptions: readonly string[];
  equation: string;
  data: readonly { text: string; cite: readonly string[] }[];
  leaves_out: readonly string[];
  cite: readonly string[];
}

export type ModelId = keyof typeof models;

const PAGES: Readonly<Record<ModelId, ModelPage>> = models;

/** "Argue with it", by model; a page without one is a page all the same. */
const SANDBOXES: Partial<Record<ModelId, (life: SimState) => HTMLElement | Promise<HTMLElement>>> = {
  campaign: campaignSandbox,
  debate: debateSandbox,
  vote: voteSandbox,
  file: async (life) => fileSandbox(life, await loadSheets()),
  hearing: async (life) => hearingSandbox(life, await loadSheets()),
  fate: async (life) => fateSandbox(life, await loadSheets()),
  measures: measuresSandbox,
};

/** The model notes: the list, or the page that is asked for. */
export async function modelParts(frame: PanelFrame, entry: string | undefined): Promise<Node[]> {
  const table = dataTableOf(entry);
  if (table !== null) return dataParts(table, frame);
  const id = modelIds().find((each) => each === entry);
  return id === undefined ? [...listParts(frame), ...dataList(frame)] : pageParts(id, frame);
}

/** All models that have a page, in the order of the file. */
export function modelIds(): ModelId[] {
  return Object.keys(PAGES) as ModelId[];
}

function listParts(frame: PanelFrame): Node[] {
  return [
    element('p', {}, tell('models.intro')),
    element('ul', { class: 'cards' }, ...modelIds().map((id) => element('li', { class: 'card' }, element('div', {},
      element('h3', {}, element('button', { type: 'button', class: 'plain', 'data-model': id, onclick: () => { frame.go('models', id); } }, written(PAGES[id].title))),
      element('p', {}, written(PAGES[id].line)))))),
  ];
}

async function pageParts(id: ModelId, frame: PanelFrame): Promise<Node[]> {
  const page = PAGES[id];
  const life = frame.desk.session.turn?.sim ?? createSimState(0);
  const argue = await SANDBOXES[id]?.(life);
  return [
    element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('models'); } }, tell('models.back')),
    element('article', { class: 'model', 'data-model': id },
      element('h3', {}, written(page.title)),
      page.spoils === '' ? null : element('p', { class: 'model-spoils' }, written(page.spoils)),
      element('h4', {}, tell('models.assumptions')), list(page.assumptions),
      element('h4', {}, tell('models.equation')), element('p', {}, written(page.equation)),
      element('h4', {}, tell('models.data')),
      element('ul', {}, ...page.data.map(({ text, cite }) => element('li', {}, element('p', {}, written(text)), citations(cite, frame)))),
      element('h4', {}, tell('models.leaves_out')), list(page.leaves_out),
      citations(page.cite, frame),
      ...sensitivityPart(id),
      ...(argue === undefined ? [] : [element('h4', {}, tell('models.sandbox')), element('p', { class: 'small' }, tell('models.sandbox.note')), argue])),
  ];
}

function list(lines: readonly string[]): HTMLElement {
  return element('ul', {}, ...lines.map((line) => element('li', {}, written(line))));
}

function written(text: string): string {
  return setQuotes(fillBlanks(text, BLANKS));
}

/** The careers that the fates are fitted to: how many in all, how many are compared and followed, and each end by its name. */
function careerBlanks(): Blanks {
  const fates = documentedFates();
  const count = (counted: typeof fates): number => counted.reduce((sum, each) => sum + each.count, 0);
  return { careers: CAREERS.length, compared: count(fates), followed: count(fates.filter(({ fate }) => fate !== 'unknown')), ...Object.fromEntries(fates.map((each) => [each.fate, each.count])) };
}

/** The figures that the pages name, from where they are used. */
const BLANKS: Blanks = {
  ...RECORDED_PLATFORMS,
  voting: VOTING_DELEGATES,
  present: VOTING_DELEGATES - RECORDED_PLATFORMS.not_voting,
  against_unity: recordedCount('unity').card_against,
  against_deviation: recordedCount('deviation').card_against,
  ...TAKEN_AS,
  bound: RECORDED_PLATFORMS.opposition + Object.keys(TULA_SEATS).length + DEFAULT_VOTE_ASSUMPTIONS.ceiling,
  ceiling: DEFAULT_VOTE_ASSUMPTIONS.ceiling,
  price_first: MANDATE_PRICES[0] ?? 0,
  price_second: MANDATE_PRICES[1] ?? 0,
  price_third: MANDATE_PRICES[2] ?? 0,
  reach: TOTAL_REACH,
  arguments: ARGUMENTS.length,
  most_moved: MOST_MOVED * 100,
  sheets_read: DEFAULT_HEARING_ASSUMPTIONS.sheetsRead,
  quota: tellOpinion(DEFAULT_HEARING_ASSUMPTIONS.quota),
  luck: DEFAULT_HEARING_ASSUMPTIONS.luck,
  ordinary_record: ORDINARY_RECORD,
  ...careerBlanks(),
  ...Object.fromEntries(DECISIONS.map(([bound, outcome]) => [outcome, tellOpinion(bound)])),
};

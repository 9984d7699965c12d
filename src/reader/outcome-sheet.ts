import './style/outcome.css';
import type { Person, Sheet } from '../catalog/entries.ts';
import { fateReport } from '../session/fate-outcome.ts';
import { ballotOutcome } from '../session/ballot-outcome.ts';
import { campaignReport } from '../session/campaign-report.ts';
import { debateReport } from '../session/debate-report.ts';
import { hearingReport } from '../session/hearing-report.ts';
import { voteOutcome } from '../session/outcome.ts';
import type { OutcomeDue } from '../session/outcome-due.ts';
import { worldOf } from '../session/sheet-world.ts';
import type { SimState } from '../sim/state.ts';
import { element } from './dom.ts';
import { ballotBody, ballotSummary } from './outcome/ballot-part.ts';
import { campaignBody, campaignSummary } from './outcome/campaign-part.ts';
import { debateBody, debateSummary } from './outcome/debate-part.ts';
import { fateBody, fateSummary } from './outcome/fate-part.ts';
import { hearingBody, hearingSummary } from './outcome/hearing-part.ts';
import { voteBody, voteSummary } from './outcome/vote-part.ts';
import { tell } from './later-words.ts';
import { say } from './strings.ts';

/** What the sheets are written from. `openModel` leads to the model notes. */
export interface OutcomeFrame {
  sim: SimState;
  people: Readonly<Record<string, Person>>;
  sheets: Readonly<Record<string, Sheet>>;
  openModel: (model: string) => void;
}

/** The sheets "How this came out" for what was decided on a page, each shut until it is asked for. */
export function outcomeSheets(due: readonly OutcomeDue[], frame: OutcomeFrame): HTMLElement[] {
  return due.flatMap((each) => outcomeSheet(each, frame) ?? []);
}

function outcomeSheet(due: OutcomeDue, frame: OutcomeFrame): HTMLElement | null {
  switch (due.kind) {
    case 'vote': {
      const result = frame.sim.votes[due.motion];
      if (result === null) return null;
      const outcome = voteOutcome(due.motion, result);
      return sheet('vote', voteSummary(outcome), voteBody(outcome, frame), frame);
    }
    case 'ballot': {
      if (frame.sim.ballot === null) return null;
      const outcome = ballotOutcome(frame.sim.ballot);
      return sheet('vote', ballotSummary(outcome), ballotBody(outcome, frame), frame);
    }
    case 'hearing': {
      const report = hearingReport(frame.sim.hearing, worldOf(frame.sheets));
      return report === null ? null : sheet('hearing', hearingSummary(report), hearingBody(report, frame), frame);
    }
    case 'campaign': {
      if (frame.sim.campaign === null) return null;
      const report = campaignReport(frame.sim.campaign);
      return sheet('campaign', campaignSummary(report), campaignBody(report), frame);
    }
    case 'debate': {
      const report = debateReport(frame.sim.debate);
      return report === null ? null : sheet('debate', debateSummary(report), debateBody(report, frame), frame);
    }
    case 'fate': {
      const report = fateReport(frame.sim, worldOf(frame.sheets));
      return sheet('fate', fateSummary(report.shares), fateBody(report, frame), frame);
    }
  }
}

function sheet(model: string, summary: { what: string; result: string }, body: readonly (Node | null)[], frame: OutcomeFrame): HTMLElement {
  return element('details', { class: 'outcome', 'data-model': model },
    element('summary', {}, element('strong', {}, `${say('outcome.title')}: ${summary.what}.`), ` ${summary.result}.`),
    element('div', { class: 'outcome-body' }, ...body,
      element('p', {}, element('button', { type: 'button', class: 'plain', onclick: () => { frame.openModel(model); } }, tell('model')))));
}

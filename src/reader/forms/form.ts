import '../style/bars.css';
import '../style/forms.css';
import type { FormKind } from '../../narrative/cue.ts';
import type { CampaignMove } from '../../sim/campaign/campaign.ts';
import type { HandedCommand } from '../../sim/command.ts';
import type { SimState } from '../../sim/state.ts';
import { speechForm } from './speech-form.ts';
import { weekForm } from './week-form.ts';

/** Something that is filled in above the choices; `handed` is what it says now. */
export interface FilledForm { element: HTMLElement; handed: () => HandedCommand[] }

/** The form of this kind for the life as it stands, or null when the life has nothing to fill in. `onDraft` hears of every change of a plan. */
export function makeForm(kind: FormKind, sim: SimState, nameOf: (person: string) => string, onDraft: (moves: readonly CampaignMove[]) => void): FilledForm | null {
  switch (kind) {
    case 'week': return sim.campaign === null ? null : weekForm(sim.campaign, onDraft);
    case 'speech': return sim.debate !== null && sim.debate.now !== null ? speechForm(sim.debate, nameOf) : null;
  }
}

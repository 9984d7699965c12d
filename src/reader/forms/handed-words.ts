import type { HandedCommand } from '../../sim/command.ts';
import { ARGUMENTS } from '../../sim/debate/arguments.ts';
import { tell } from '../later-words.ts';
import { tellMove, tellWeeks } from './week-words.ts';

/** What was handed in, as one line for the journal: "3 January to 9 January: Speak at a works, Kaluga", or what was said and in what voice. */
export function tellHanded(command: HandedCommand): string {
  switch (command.kind) {
    case 'campaign_act': return tell('journal.week', { weeks: tellWeeks(command.week, command.week), what: tellMove(command.action, command.place) });
    case 'say': return tell('journal.speech', { gist: ARGUMENTS.find((each) => each.id === command.argument)?.gist ?? command.argument, tone: tell(`journal.tone.${command.tone}`) });
  }
}

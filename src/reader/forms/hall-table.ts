import { argumentById } from '../../sim/debate/arguments.ts';
import type { DebateState } from '../../sim/debate/evening.ts';
import { hallById } from '../../sim/debate/halls.ts';
import { PLATFORM_WORDS, TOPIC_WORDS, UNION_WORDS } from '../../sim/debate/terms.ts';
import { element } from '../dom.ts';
import { capital, tell, type LaterWord } from '../later-words.ts';

const HUNGER: readonly (readonly [number, LaterWord])[] = [[75, 'hunger.starving'], [55, 'hunger.hungry'], [35, 'hunger.short'], [0, 'hunger.fed']];
const TRUST: readonly (readonly [number, LaterWord])[] = [[5, 'trust.high'], [2, 'trust.good'], [-1, 'trust.even'], [-10, 'trust.low']];

const wordFor = (table: typeof HUNGER, value: number): string => tell(table.find(([from]) => value >= from)?.[1] ?? 'hunger.fed');

/** Who listens: the groups of the hall with their share, stand, hunger, and what the speaker is to them. */
export function hallTable(debate: DebateState): HTMLElement {
  const hall = hallById(debate.hall);
  const columns = ['form.speech.column.group', 'form.speech.column.share', 'form.speech.column.stand', 'form.speech.column.hunger', 'form.speech.column.trust'] as const;
  return element('details', { class: 'form-more', open: true },
    element('summary', {}, tell('form.speech.hall')),
    element('div', { class: 'form-scroll', tabindex: '0', role: 'group', 'aria-label': tell('form.speech.hall') },
      element('table', { class: 'figures' },
        element('caption', {}, tell('form.speech.hall.caption', { title: hall.title, voters: hall.voters })),
        element('thead', {}, element('tr', {}, ...columns.map((word, index) => element('th', { scope: 'col', class: index === 1 ? 'is-number' : null }, tell(word))))),
        element('tbody', {}, ...(debate.now?.groups ?? []).map((group) => element('tr', {},
          element('th', { scope: 'row' }, capital(UNION_WORDS[group.union])),
          element('td', { class: 'is-number' }, String(Math.round(group.share * 100))),
          element('td', {}, group.platform === 'undecided' ? tell('form.speech.undecided') : PLATFORM_WORDS[group.platform]),
          element('td', {}, wordFor(HUNGER, group.hunger)),
          element('td', {}, wordFor(TRUST, group.trust))))))));
}

/** What has been argued tonight, so that nobody says it twice unawares; null before the first speech. */
export function saidSoFar(debate: DebateState, nameOf: (person: string) => string): HTMLElement | null {
  if (debate.spoken.length === 0) return null;
  return element('div', {}, element('h3', {}, tell('form.speech.said')),
    element('ul', { class: 'form-said' }, ...debate.spoken.map((each) => {
      const argument = argumentById(each.argument);
      return element('li', {}, tell('form.speech.said.by', { who: each.who === 'you' ? tell('form.speech.you') : each.who === 'local_secretary' ? tell('speaker.local_secretary') : nameOf(each.who), topic: TOPIC_WORDS[argument.topic], gist: argument.gist }));
    })));
}

import type { Settings } from '../../session/settings.ts';
import { element } from '../dom.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** Every setting takes effect at once, on the page behind. */
export function settingParts(frame: PanelFrame): Node[] {
  const { preferences } = frame.desk;
  const now = preferences.now;
  const choose = <Name extends keyof Settings>(name: Name, label: string, options: readonly (readonly [Settings[Name], string])[]): HTMLElement =>
    element('fieldset', { class: 'setting' }, element('legend', {}, label), ...options.map(([value, text]) => {
      const input = element('input', { type: 'radio', name: `setting-${name}`, checked: now[name] === value });
      input.addEventListener('change', () => { preferences.set(name, value); });
      return element('label', {}, input, ' ', text);
    }));
  const slide = (name: 'music' | 'sfx' | 'ambience'): HTMLElement => {
    const input = element('input', { type: 'range', min: 0, max: 1, step: 0.05, value: now[name], id: `setting-${name}` });
    input.addEventListener('input', () => { preferences.set(name, Number(input.value)); });
    return element('p', { class: 'setting' }, element('label', { for: `setting-${name}` }, say(`settings.${name}`)), ' ', input);
  };
  return [
    choose('textSize', say('settings.text'), [[1, 'A−'], [2, 'A'], [3, 'A+'], [4, 'A++'], [5, 'A+++']]),
    choose('face', say('settings.face'), [['book', say('settings.face.book')], ['plain', say('settings.face.plain')], ['dyslexia', say('settings.face.dyslexia')]]),
    choose('paper', say('settings.paper'), [['light', say('settings.paper.light')], ['dark', say('settings.paper.dark')], ['contrast', say('settings.paper.contrast')]]),
    choose('reveal', say('settings.reveal'), [['gentle', say('settings.reveal.gentle')], ['instant', say('settings.reveal.instant')]]),
    choose('motion', say('settings.motion'), [['system', say('settings.motion.system')], ['full', say('settings.motion.full')], ['still', say('settings.motion.still')]]),
    choose('stage', say('settings.stage'), [['full', say('settings.stage.full')], ['flat', say('settings.stage.flat')], ['none', say('settings.stage.none')]]),
    choose('muted', say('settings.mute'), [[false, say('settings.on')], [true, say('settings.off')]]),
    slide('music'), slide('sfx'), slide('ambience'),
    choose('captions', say('settings.captions'), [[true, say('settings.on')], [false, say('settings.off')]]),
    choose('mode', say('settings.mode'), [['free', say('settings.mode.free')], ['one', say('settings.mode.one')]]),
  ];
}

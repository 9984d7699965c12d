import { scenePicture } from '../../catalog/pictures.ts';
import type { ReadSaveResult } from '../../session/save-file.ts';
import { SLOTS, type KeptRecord, type SlotNumber } from '../../session/shelf.ts';
import { element } from '../dom.ts';
import { say } from '../strings.ts';
import type { PanelFrame } from './panels.ts';

/** Six slots, export and import. Replacing and deleting ask once, in place. */
export async function saveParts(frame: PanelFrame): Promise<Node[]> {
  const { shelf } = frame.desk;
  const slots = await shelf.slots();
  const isFramed = window.top !== window.self;
  return [
    element('p', {}, say(shelf.isLasting ? 'saves.kept' : 'saves.memory')),
    isFramed && shelf.isLasting ? element('p', {}, say('saves.itch')) : null,
    element('p', { class: 'row' }, exportButton(frame), importField(frame)),
    element('ul', { class: 'cards' }, ...SLOTS.map((slot) => slotCard(frame, slot, slots.get(slot) ?? null))),
  ].filter((part) => part !== null);
}

function slotCard(frame: PanelFrame, slot: SlotNumber, record: KeptRecord | null): HTMLElement {
  const { desk } = frame;
  const thumb = record?.scene == null ? null : scenePicture(record.scene)?.thumb ?? null;
  const name = element('input', { type: 'text', maxlength: 60, value: record?.name ?? '', placeholder: say('saves.name'), 'aria-label': say('saves.name.field', { n: slot }) });
  const actions = element('p', { class: 'row' });
  const again = (message: string): void => {
    frame.goSaying('saves', message);
  };
  const keep = (): void => { void desk.keep(slot, name.value.trim()).then(() => { again(say('saves.done', { n: slot })); }); };
  const button = (text: string, act: () => void): HTMLButtonElement => element('button', { type: 'button', class: 'plain', 'aria-label': `${text}: ${say('saves.slot', { n: slot })}`, onclick: act }, text);
  const ask = (question: string, act: () => void): void => {
    const yes = element('button', { type: 'button', class: 'plain', onclick: act }, say('saves.yes'));
    actions.replaceChildren(element('span', {}, question), yes, element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('saves'); } }, say('saves.no')));
    yes.focus();
  };
  if (desk.session.turn !== null) actions.append(button(say('saves.keep'), () => { if (record === null) keep(); else ask(say('saves.replace', { n: slot }), keep); }));
  if (record !== null) {
    actions.append(
      button(say('saves.open'), () => { void desk.open(slot).then((result) => { finishOpening(frame, result); }); }),
      button(say('saves.delete'), () => { ask(say('saves.sure', { n: slot }), () => { void desk.shelf.empty(slot).then(() => { again(say('saves.deleted', { n: slot })); }); }); }));
  }
  return element('li', { class: 'card' },
    thumb === null ? element('div', { class: 'thumb' }) : element('img', { class: 'thumb', src: thumb, alt: '', width: 160, height: 90 }),
    element('div', {},
      element('h3', {}, say('saves.slot', { n: slot })),
      element('p', { class: 'small' }, record === null ? say('saves.empty') : `${record.label} — ${new Date(record.savedAt).toLocaleString('en-GB')}`),
      element('p', {}, name),
      actions));
}

function exportButton(frame: PanelFrame): HTMLElement {
  return element('button', {
    type: 'button',
    class: 'plain',
    disabled: frame.desk.session.turn === null,
    onclick: () => {
      const file = frame.desk.exportFile();
      const url = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }));
      element('a', { href: url, download: file.name }).click();
      setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
    },
  }, say('saves.export'));
}

function importField(frame: PanelFrame): HTMLElement {
  const field = element('input', { type: 'file', accept: '.json,application/json', class: 'visually-hidden', id: 'import-file' });
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file !== undefined) void file.text().then((text) => frame.desk.importText(text)).then((result) => { finishOpening(frame, result); });
  });
  return element('span', {}, field, element('label', { for: 'import-file', class: 'plain as-button' }, say('saves.import')));
}

function finishOpening(frame: PanelFrame, result: ReadSaveResult | null): void {
  if (result === null) return;
  if (result.ok) frame.close();
  else frame.show(say('menu.saves'), element('p', { role: 'alert' }, say('saves.broken', { message: result.message })), element('button', { type: 'button', class: 'plain', onclick: () => { frame.go('saves'); } }, say('journal.back.saves')));
}

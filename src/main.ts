import { loadSheets } from './catalog/entries.ts';
import { afterTheTurn } from './platform/after-the-turn.ts';
import { loadTypical } from './platform/typical.ts';
import { openKeepStore } from './platform/browser-store.ts';
import { loadChapter } from './platform/chapters.ts';
import { localText } from './platform/local-text.ts';
import { startLater } from './platform/later.ts';
import { wasReloaded } from './platform/visit.ts';
import { readAddress } from './reader/address.ts';
import { Reader } from './reader/reader.ts';
import { LifeDesk } from './session/life-desk.ts';
import { Preferences } from './session/preferences.ts';
import { Session } from './session/session.ts';
import { Shelf } from './session/shelf.ts';

/** The front door: builds the parts, joins them, starts. Reading comes first; stage and sound follow when they have arrived. */
const address = new URLSearchParams(location.search);
const preferences = new Preferences(localText('settings'));
const session = new Session({ loadChapter, loadSheets, loadTypical, now: () => Date.now() });
const shelf = new Shelf(await openKeepStore(), crypto.getRandomValues(new Uint32Array(2)).join('-'));
const desk = new LifeDesk(session, shelf, preferences, afterTheTurn());
const reader = new Reader(desk);
await reader.open(readAddress(address), wasReloaded());

startLater(session, {
  stage: address.get('stage') === 'off' ? null : async () => (await import('./stage/start.ts')).startStage({ session, preferences, place: document.getElementById('stage'), renderer: address.get('renderer') }),
  sound: async () => (await import('./sound/start.ts')).startSound({ session, preferences }),
});

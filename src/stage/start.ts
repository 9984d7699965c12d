import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { Preferences } from '../session/preferences.ts';
import type { Session, Turn } from '../session/session.ts';
import { mapStandsOf, type MapDraft } from '../session/map-stands.ts';
import { tableStandsOf } from '../session/table-stands.ts';
import { voteStandsOf } from '../session/vote-stands.ts';
import { pixelDensity } from './density.ts';
import type { SetPieceWish } from './set-piece.ts';
import { StageScene } from './stage-scene.ts';

export interface StageParts { session: Session; preferences: Preferences; place: HTMLElement | null; renderer: string | null }

/** Starts the moving picture over the still one. Where the player wants no movement at all, it is not even made. */
export function startStage({ session, preferences, place, renderer }: StageParts): void {
  if (place === null) return;
  let game: Game | null = null;
  let scene: StageScene | null = null;
  // Before the first turn the still picture of the waiting life stands; an empty canvas would cover it.
  const isWanted = (): boolean => preferences.now.stage === 'full' && session.turn !== null;
  const isStill = (): boolean => document.documentElement.dataset['motion'] === 'still';

  const show = (turn: Turn, draft: MapDraft = []): void => { scene?.show({ tableau: turn.tableau, piece: pieceOf(turn, draft, session.sheets) }); };
  const fit = (): void => {
    if (place.clientWidth > 0 && place.clientHeight > 0) game?.scale.resize(Math.round(place.clientWidth * pixelDensity()), Math.round(place.clientHeight * pixelDensity()));
  };
  const begin = (): void => {
    const fresh = new StageScene({ density: pixelDensity, isStill, onReady: (kind) => { Object.assign(document.documentElement.dataset, { stageReady: 'true', stageView: kind }); } });
    scene = fresh;
    game = new Game({
      type: renderer === 'canvas' ? CANVAS : WEBGL,
      parent: place,
      width: Math.max(1, Math.round(place.clientWidth * pixelDensity())),
      height: Math.max(1, Math.round(place.clientHeight * pixelDensity())),
      scale: { mode: Scale.NONE },
      backgroundColor: '#1e292f',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { maxTextures: 4, powerPreference: 'low-power' },
      scene: fresh,
    });
    game.canvas.tabIndex = -1;
    if (session.turn !== null) show(session.turn);
  };
  const end = (): void => {
    delete document.documentElement.dataset['stageReady'];
    delete document.documentElement.dataset['stageView'];
    game?.loop.wake(); // a sleeping game would never get round to it
    game?.destroy(true);
    game = null;
    scene = null;
  };
  const observer = new ResizeObserver(fit);
  observer.observe(place);
  if (isWanted()) begin();
  session.events.on('turn', (turn) => {
    if (game === null && isWanted()) begin();
    else show(turn);
  });
  session.events.on('draft', (draft) => { if (session.turn !== null) show(session.turn, draft); });
  preferences.events.on('changed', () => {
    if (isWanted() && game === null) begin();
    else if (!isWanted() && game !== null) end();
    else scene?.applyMotion();
  });
  window.matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => { scene?.applyMotion(); });
}

/** The set piece that belongs on this page, null for none. */
function pieceOf(turn: Turn, draft: MapDraft, sheets: Session['sheets']): SetPieceWish | null {
  const vote = voteStandsOf(turn);
  if (vote !== null) return { kind: 'vote', stands: vote };
  const map = mapStandsOf(turn, draft);
  if (map !== null) return { kind: 'map', stands: map };
  const table = tableStandsOf(turn, sheets);
  return table === null ? null : { kind: 'table', stands: table };
}

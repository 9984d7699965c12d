import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import type { Preferences } from '../session/preferences.ts';
import type { Session, Turn } from '../session/session.ts';
import { voteStandsOf } from '../session/vote-stands.ts';
import type { SetPieceWish } from './set-piece.ts';
import { StageScene } from './stage-scene.ts';

export interface StageParts { session: Session; preferences: Preferences; place: HTMLElement | null; renderer: string | null }

/** More pixels than this per CSS pixel cost a school machine more than they show. */
const DENSITY_LIMIT = 2;

/** Starts the moving picture over the still one. Where the player wants no movement at all, it is not even made. */
export function startStage({ session, preferences, place, renderer }: StageParts): void {
  if (place === null) return;
  let game: Game | null = null;
  let scene: StageScene | null = null;
  // Before the first turn the still picture of the waiting life stands; an empty canvas would cover it.
  const isWanted = (): boolean => preferences.now.stage === 'full' && session.turn !== null;
  const isStill = (): boolean => document.documentElement.dataset['motion'] === 'still';

  const show = (turn: Turn): void => { scene?.show({ tableau: turn.tableau, piece: pieceOf(turn) }); };
  const density = (): number => Math.min(window.devicePixelRatio, DENSITY_LIMIT);
  const fit = (): void => {
    if (place.clientWidth > 0 && place.clientHeight > 0) game?.scale.resize(Math.round(place.clientWidth * density()), Math.round(place.clientHeight * density()));
  };
  const begin = (): void => {
    const fresh = new StageScene({ density, isStill, onReady: (kind) => { Object.assign(document.documentElement.dataset, { stageReady: 'true', stageView: kind }); } });
    scene = fresh;
    game = new Game({
      type: renderer === 'canvas' ? CANVAS : WEBGL,
      parent: place,
      width: Math.max(1, Math.round(place.clientWidth * density())),
      height: Math.max(1, Math.round(place.clientHeight * density())),
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
  preferences.events.on('changed', () => {
    if (isWanted() && game === null) begin();
    else if (!isWanted() && game !== null) end();
    else scene?.applyMotion();
  });
  window.matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', () => { scene?.applyMotion(); });
}

/** The set piece that belongs on this page, null for none. */
function pieceOf(turn: Turn): SetPieceWish | null {
  const stands = voteStandsOf(turn);
  return stands === null ? null : { kind: 'vote', stands };
}

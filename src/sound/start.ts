import { Howler } from 'howler';
import { whenStanding } from '../base/when-standing.ts';
import type { Preferences } from '../session/preferences.ts';
import type { Session, Turn } from '../session/session.ts';
import { captionFor } from './captions.ts';
import { Effects } from './effects.ts';
import { LoopChannel } from './loop-channel.ts';

/** How long a page must stand before its effects are fetched and unpacked, in ms. */
const STANDS_MS = 400;
/** The same for music and room sound: unpacking a minute of it costs a school machine many times what turning the page does. */
const LOOPS_STAND_MS = 1000;

export interface SoundParts { session: Session; preferences: Preferences }

/**
 * Joins the sounds to the session. Nothing sounds before the first press or key; a hidden tab is silent; a page that is leafed over is not heard.
 * Captions stay until the page is turned: they are never timed.
 */
export function startSound({ session, preferences }: SoundParts): void {
  const music = new LoopChannel('music');
  const ambience = new LoopChannel('ambience');
  const effects = new Effects();
  const caption = document.getElementById('caption');
  const effectsStanding = whenStanding(STANDS_MS);
  const loopsStanding = whenStanding(LOOPS_STAND_MS);
  let hasGesture = false;
  let last: { music: string | null; ambience: string | null } = { music: null, ambience: null };

  const applyVolumes = (): void => {
    const { now } = preferences;
    const on = now.muted ? 0 : 1;
    music.setVolume(now.music * on);
    ambience.setVolume(now.ambience * on);
    effects.setVolume(now.sfx * on);
    if (caption !== null && !now.captions) caption.classList.remove('is-shown');
  };
  const sound = (turn: Turn): void => {
    const ids = turn.cause === 'restored' ? [] : turn.passage.beats.flatMap((beat) => beat.cues).flatMap((cue) => (cue.kind === 'sfx' ? [cue.id] : []));
    const { tableau } = turn;
    const text = captionFor(ids, { id: tableau.ambience, isNew: tableau.ambience !== last.ambience }, { id: tableau.music, isNew: tableau.music !== last.music });
    last = { music: tableau.music, ambience: tableau.ambience };
    if (caption !== null) {
      caption.textContent = text;
      caption.classList.toggle('is-shown', text !== '' && preferences.now.captions && !preferences.now.muted);
    }
    effects.play([]);
    effectsStanding(() => { effects.play(ids); });
    loopsStanding(() => {
      music.play(tableau.music);
      ambience.play(tableau.ambience);
    });
    document.documentElement.dataset['sound'] = tableau.music ?? 'none';
  };
  const onGesture = (): void => {
    if (hasGesture) return;
    hasGesture = true;
    document.removeEventListener('pointerdown', onGesture, true);
    document.removeEventListener('keydown', onGesture, true);
    applyVolumes();
    // The press may itself turn the page; then that turn sounds, not this one twice.
    setTimeout(() => { if (session.turn !== null && document.documentElement.dataset['sound'] === undefined) sound(session.turn); }, 0);
  };

  document.addEventListener('pointerdown', onGesture, true);
  document.addEventListener('keydown', onGesture, true);
  document.addEventListener('visibilitychange', () => { Howler.mute(document.hidden); });
  preferences.events.on('changed', () => { if (hasGesture) applyVolumes(); });
  session.events.on('turn', (turn) => { if (hasGesture) sound(turn); });
  if ('userActivation' in navigator && navigator.userActivation.hasBeenActive) onGesture();
}

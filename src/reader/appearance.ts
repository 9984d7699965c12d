import type { Settings } from '../session/settings.ts';

/** Writes the settings onto the page, where the style sheets read them. */
export function applyAppearance(settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset['textSize'] = String(settings.textSize);
  dataset['face'] = settings.face;
  dataset['paper'] = settings.paper;
  dataset['reveal'] = isStill(settings) ? 'instant' : settings.reveal;
  dataset['motion'] = isStill(settings) ? 'still' : 'full';
  dataset['stage'] = settings.stage;
  if (settings.face !== 'book') void import('./style/faces.css');
}

/** Nothing moves: the player said so, or the system did. */
export function isStill(settings: Settings): boolean {
  return settings.motion === 'still' || (settings.motion === 'system' && window.matchMedia('(prefers-reduced-motion: reduce)').matches);
}

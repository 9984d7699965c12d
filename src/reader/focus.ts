/** What can be pressed or set, as the Tab key finds it; of a group of radios only the one that is on, or the first. */
const REACHABLE = 'button:not([disabled]), summary, a[href], select:not([disabled]), textarea, input:not([type=hidden], [type=file], [disabled])';

/** Moves the focus to the next (1) or last (−1) thing within these places that can be pressed or set, round the ends. */
export function moveFocusWithin(places: Iterable<HTMLElement>, step: 1 | -1): void {
  const stops = [...places].flatMap((place) => [...place.querySelectorAll<HTMLElement>(REACHABLE)]).filter((each) => each.checkVisibility());
  if (stops.length === 0) return;
  const at = stops.findIndex((each) => each === document.activeElement);
  const to = at < 0 ? (step === 1 ? 0 : stops.length - 1) : (at + step + stops.length) % stops.length;
  stops[to]?.focus();
}

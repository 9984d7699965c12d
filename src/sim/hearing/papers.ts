import { nextUnit, type DiceState } from '../../base/random.ts';
import type { SimState } from '../state.ts';
import { TULA_SEATS } from '../vote/roster.ts';
import { weightIn, type SheetFacts, type World } from '../world.ts';

/** What is taken of a sheet that the catalog does not know (a story edited since). */
export function unknownSheet(id: string): SheetFacts {
  return { id, origin: 'minute', weight: 5 };
}

/** The heaviest sheets in order of entry, so that the evening goes through the life; of two that weigh the same the older is taken. */
export function heaviestSheets(file: readonly string[], world: World, count: number): string[] {
  const weightOf = (sheet: string): number => world.sheets[sheet]?.weight ?? 0;
  const heaviest = [...file].sort((a, b) => weightOf(b) - weightOf(a) || file.indexOf(a) - file.indexOf(b)).slice(0, count);
  return file.filter((sheet) => heaviest.includes(sheet));
}

/** All that lies in a file, as it weighs in that year. */
export function fileWeight(file: readonly string[], world: World, year: Parameters<typeof weightIn>[1]): number {
  return file.reduce((sum, sheet) => sum + weightIn(world.sheets[sheet] ?? unknownSheet(sheet), year), 0);
}

/**
 * How likely it is that a companion has said something of you for their own folder, 0–1. Who mistrusts you says it unasked; who was pressed, because something
 * of yours lies with them, says it when asked; nobody's trust is proof against everything.
 */
export function talkChance(state: SimState, who: string): number {
  const trust = state.trust[who] ?? 0;
  const wasPressed = (state.othersFiles[who] ?? []).length > 0;
  if (trust <= -3) return 0.85;
  if (trust < 0) return wasPressed ? 0.75 : 0.5;
  if (wasPressed) return trust >= 3 ? 0.2 : 0.45;
  return trust >= 2 ? 0.03 : 0.1;
}

/** The paper from a friend's folder that is brought in this evening, null for none. Of several who talked the least trusting is read. */
export function friendsPaper(state: SimState, world: World, dice: DiceState): { sheet: string | null; dice: DiceState } {
  let next = dice;
  const talked: { trust: number; sheet: string }[] = [];
  for (const who of Object.keys(TULA_SEATS)) {
    const drawn = nextUnit(next);
    next = drawn.next;
    const paper = Object.values(world.sheets).find((sheet) => sheet.saidBy === who);
    if (who !== state.delegate && paper !== undefined && drawn.value < talkChance(state, who)) talked.push({ trust: state.trust[who] ?? 0, sheet: paper.id });
  }
  talked.sort((a, b) => a.trust - b.trust);
  return { sheet: talked[0]?.sheet ?? null, dice: next };
}

// One delegate as a small cut: shoulders, head, and an arm that lifts a mandate card. Drawn in a cell of 74 x 104 units;
// the seat is at (30, 100). Cards stand between the heads of a row, so that they hide nobody's face when the hall is full.
import { C, gouge, group, path, rect } from '../scenes/lib.mjs';

export const CELL = { width: 74, height: 104, seatX: 30, seatY: 100 };
export const CARD = { width: 21, height: 28 };

/** Who sits here: a head and a coat. Red is kept for the cards, so no scarf is red. */
export const HEADS = {
  bare: { coat: C.ink }, cap: { coat: C.blueDk }, beard: { coat: C.ink }, papakha: { coat: C.blueLo },
  scarf: { coat: C.blueLo, cloth: C.paperHi }, shawl: { coat: C.ink, cloth: C.blueHi },
};

/** What a card says, in colour and in sign. */
export const LOOKS = {
  star: { fill: C.red }, bar: { fill: C.blue }, diagonal: { fill: C.ochre }, blank: { fill: C.paperHi },
};

/** The arm from the lap to upright: lift of the hand 0..1, tilt of the card in degrees. Step 0 is the hand in the lap. */
export const ARM_STEPS = [null, { lift: 0.2, tilt: 48 }, { lift: 0.52, tilt: 34 }, { lift: 0.86, tilt: 18 }, { lift: 1.06, tilt: -9 }, { lift: 1, tilt: 0 }];

const halo = (body) => `<g stroke="${C.paper}" stroke-width="4.4" stroke-linejoin="round">${body}</g>${body}`;

function shoulders(coat) {
  const shape = path('M6 102 L7 86 C8 76 14 70 24 67 L36 67 C46 70 52 76 53 86 L54 102Z', coat);
  const cuts = gouge(30, 70, 29, 100, 3.2, C.paper, 1) + gouge(24, 69, 16, 84, 2.6, C.paper, -2) + gouge(13, 82, 11, 101, 2.4, C.paper, -1) + gouge(40, 72, 43, 90, 2.2, C.paper, 2);
  return [shape, cuts];
}

// Black eats half of every face; at the size of a hall that half is what makes it a face.
const face = path('M20 45 C19 57 23 65 30 68 C37 65 41 57 40 45Z', C.paper) + path('M32 45 L40 45 C41 57 37 65 30 68 C33 62 35 55 32 45Z', C.ink)
  + gouge(21, 51, 29, 50, 2.4, C.ink, -0.6) + gouge(25, 61, 31, 61, 1.8, C.ink, 0.4);
const neck = path('M25 60 L35 60 L36 71 L30 76 L24 71Z', C.paper) + path('M30 64 L35 60 L36 71 L30 76Z', C.ink);

const heads = {
  bare: () => neck + face + path('M18 54 C14 38 22 32 30 32 C38 32 46 38 42 54 L40 54 C40 47 38 43 33 43 C26 44 22 44 20 54Z', C.ink) + gouge(22, 40, 35, 36, 2.2, C.paper, -2),
  cap: () => neck + face + path('M15 46 C12 36 22 31 30 31 C38 31 48 36 45 45 L39 46 L42 50 L19 50Z', C.ink) + gouge(19, 40, 38, 37, 2.4, C.paper, -2),
  beard: () => face + path('M18 52 C15 38 22 33 30 33 C38 33 45 38 42 52 L40 50 C37 43 24 43 20 50Z', C.ink) + path('M19 54 C18 68 23 78 30 80 C37 78 42 68 41 54 C37 60 34 58 30 57 C26 58 23 60 19 54Z', C.ink) + gouge(27, 63, 28, 76, 2, C.paper, 1),
  papakha: () => neck + face + path('M15 49 C14 37 17 28 21 26 L39 26 C43 28 46 37 45 49 C36 45 24 45 15 49Z', C.ink) + gouge(21, 30, 20, 45, 2.8, C.paper, 1) + gouge(30, 28, 29, 42, 2, C.paper, -1),
  scarf: ({ cloth }) => path('M16 71 C13 56 15 36 30 35 C45 36 47 56 44 71 L30 76Z', C.ink) + path('M19 69 C15 56 17 39 30 38 C43 39 45 56 41 69 L30 73Z', cloth) + path('M22 49 C22 60 26 65 30 66 C34 65 38 60 38 49 C35 44 25 44 22 49Z', C.ink) + path('M24 51 C24 60 27 63 30 64 L31 50 C28 48 26 48 24 51Z', C.paper),
  shawl: ({ cloth }) => path('M12 82 C11 56 15 36 30 35 C45 36 49 56 48 82 L30 88Z', C.ink) + path('M16 79 C15 56 18 39 30 38 C42 39 45 56 44 79 L30 84Z', cloth) + path('M22 49 C22 60 26 65 30 66 C34 65 38 60 38 49 C35 44 25 44 22 49Z', C.ink) + path('M24 51 C24 60 27 63 30 64 L31 50 C28 48 26 48 24 51Z', C.paper) + gouge(30, 68, 30, 82, 2.4, C.ink, 0),
};
const skull = path('M18 66 C14 44 18 34 30 33 C42 34 46 44 42 66Z', C.paper);

const signs = {
  star: path('M0 -9 L2.6 -3 L9 -2.4 L4.2 2 L5.6 8.4 L0 5 L-5.6 8.4 L-4.2 2 L-9 -2.4 L-2.6 -3Z', C.paperHi),
  bar: rect(-8.5, -3.6, 17, 7.2, C.paperHi),
  diagonal: path('M-9.7 13.2 L-9.7 8 L5 -13.2 L9.7 -13.2 L9.7 -8 L-5 13.2Z', C.ink),
  blank: '',
};

/** A mandate card standing on the point (x, y), turned by `tilt`. */
function card(look, x, y, tilt) {
  const { width, height } = CARD;
  return group(`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${tilt}) translate(0 ${(-height / 2 + 1).toFixed(1)})`,
    rect(-width / 2 - 2.6, -height / 2 - 2.6, width + 5.2, height + 5.2, C.paper)
    + rect(-width / 2 - 1, -height / 2 - 1, width + 2, height + 2, C.ink)
    + rect(-width / 2 + 0.8, -height / 2 + 0.8, width - 1.6, height - 1.6, LOOKS[look].fill) + signs[look]);
}

/** The figure with its arm at `step`; step 0 needs no look. */
export function figure(head, look, step) {
  const who = HEADS[head];
  const [shape, cuts] = shoulders(who.coat);
  const top = heads[head](who);
  const arm = ARM_STEPS[step];
  if (arm === null || look === null) return halo(skull + shape) + cuts + top;
  const hand = { x: 50 + 5 * arm.lift, y: 88 - 42 * arm.lift };
  const sleeve = path(`M40 78 C44 74 51 76 53 84 L${(hand.x + 4).toFixed(1)} ${hand.y.toFixed(1)} L${(hand.x - 4.5).toFixed(1)} ${hand.y.toFixed(1)} L43 92Z`, who.coat);
  return halo(skull + shape) + cuts + top + halo(sleeve) + gouge(50, 82, hand.x, hand.y + 2, 2, C.paper, 1) + card(look, hand.x, hand.y, arm.tilt) + path(`M${(hand.x - 5).toFixed(1)} ${(hand.y - 2).toFixed(1)} l10 0 l-1 5 l-8 0Z`, C.paper);
}

/** A seat that nobody sits on; on some lies a cap, to keep it for a man who has gone to Kronstadt. */
export function emptySeat(hasCap) {
  const back = path('M12 74 L48 74 L50 84 L10 84Z', C.blue) + path('M14 87 L46 87 L49 100 L11 100Z', C.ash2) + gouge(16, 96, 45, 95, 2.6, C.blue, 0) + gouge(14, 78, 46, 77, 2.4, C.paper, 0);
  const legs = path('M13 83 L17 83 L16 89 L13 89Z M43 83 L47 83 L47 89 L44 89Z', C.blue) + path('M14 100 L17 100 L16 104 L14 104Z', C.ash2) + path('M43 100 L46 100 L46 104 L44 104Z', C.ash2);
  const cap = path('M19 92 C17 82 25 79 31 79 C38 79 44 83 42 91 L47 94 L45 97 L20 97Z', C.ink) + gouge(23, 88, 38, 85, 2.4, C.paper, -2);
  return back + legs + (hasCap ? cap : '');
}

export const TELLER = { width: 66, height: 112, originX: 30, originY: 108 };

/** A teller on his feet, light blouse, list at the chest, pencil along the row; `step` 0 or 1 is which foot is forward. */
export function teller(step) {
  const legs = step === 0 ? path('M20 70 L17 104 L12 108 L24 108 L29 74Z M32 70 L38 104 L36 108 L48 108 L41 70Z', C.ink) : path('M22 70 L24 104 L20 108 L32 108 L32 74Z M30 70 L33 104 L30 108 L42 108 L40 70Z', C.ink);
  const blouse = path('M14 78 L14 48 C15 40 20 36 27 34 L35 34 C42 36 46 40 47 48 L46 78 C36 82 24 82 14 78Z', C.paperHi);
  const arm = path('M42 40 L61 50 L60 55 L42 52Z', C.paperHi) + gouge(58, 52, 66, 54, 2.6, C.ochre);
  const body = legs + blouse + arm;
  return `<g stroke="${C.ink}" stroke-width="3.4" stroke-linejoin="round">${body}</g>${body}` + path('M14 66 L46 66 L46 70 L14 70Z', C.ochreLo) + path('M20 48 L38 46 L40 62 L22 64Z', C.paper) + path('M20 48 L38 46 L40 62 L22 64Z', 'none', `stroke="${C.ink}" stroke-width="1.6"`)
    + gouge(23, 52, 36, 50, 1.8, C.ink) + gouge(24, 57, 35, 56, 1.8, C.ink) + path('M24 36 C20 30 19 12 31 12 C43 12 42 30 37 36 L31 39Z', C.ink) + path('M25 24 C24 32 28 36 32 36 C30 30 29 26 25 24Z', C.paper);
}

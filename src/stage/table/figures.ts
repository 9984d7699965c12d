import { gouge, type Corner, type Pen } from '../vote/cuts.ts';
import { INK } from './ink.ts';
import { farEdge, type TablePlan } from './plan.ts';

/** What a figure is cut from: shapes in units, foot of the bust at 0, and gouges of light on it. */
interface Cut { shapes: readonly (readonly [colour: string, path: string])[]; light: readonly (readonly [Corner, Corner, number])[] }

/** The lamp hangs above them: light lies on crowns, noses and shoulders, and the faces stay in the dark. */
const YOUNG: Cut = {
  shapes: [
    [INK.ink, 'M-86 14 C-86 -36 -78 -78 -50 -90 L-18 -104 L18 -104 L50 -90 C78 -78 86 -36 86 14Z'],
    [INK.paper, 'M-17 -106 L-24 -90 L-2 -64 L22 -90 L16 -106 L0 -96Z'],
    [INK.ink, 'M-6 -92 L5 -92 L8 -40 L0 -30 L-8 -40Z'],
    [INK.ink, 'M-30 -152 C-34 -188 -18 -204 2 -204 C26 -204 35 -186 31 -152 C31 -130 18 -108 1 -104 C-16 -108 -29 -130 -30 -152Z'],
    [INK.ink, 'M-32 -150 C-37 -152 -37 -136 -29 -134Z M33 -150 C38 -152 38 -136 30 -134Z'],
    [INK.spill, 'M-26 -184 C-18 -201 14 -206 27 -188 C12 -197 -10 -196 -26 -184Z'],
    [INK.spill, 'M-21 -166 C-12 -173 14 -173 23 -166 C14 -168 8 -166 5 -163 L9 -141 C6 -137 0 -137 -2 -140 L-1 -163 C-6 -167 -12 -168 -21 -166Z'],
  ],
  light: [
    [[-52, -88], [-78, -56], 7], [[52, -88], [78, -56], 7], [[-40, -92], [-52, -60], 4], [[42, -90], [52, -60], 4], [[-60, -70], [-72, -30], 4], [[62, -70], [72, -32], 4],
    [[-20, -148], [-12, -151], 3], [[15, -151], [23, -148], 3], [[-23, -140], [-18, -122], 4], [[26, -140], [20, -122], 4], [[-7, -125], [11, -125], 3.4], [[-4, -111], [7, -111], 5],
    [[-10, -197], [-14, -184], 2.4], [[-2, -199], [-3, -186], 2.4], [[10, -198], [14, -185], 2.4],
  ],
};

/** The chairman: heavy, bald, a moustache, soda in him and no dinner. */
const CHAIR: Cut = {
  shapes: [
    [INK.ink, 'M-112 14 C-112 -40 -100 -84 -64 -97 C-42 -104 -30 -108 -26 -118 L26 -118 C32 -108 46 -103 66 -96 C100 -84 112 -40 112 14Z'],
    [INK.ink, 'M-38 -154 C-42 -192 -22 -210 0 -210 C24 -210 42 -192 38 -154 C40 -124 24 -103 0 -101 C-24 -103 -40 -124 -38 -154Z'],
    [INK.ink, 'M-37 -156 C-46 -160 -46 -138 -36 -134Z M37 -156 C46 -160 46 -138 36 -134Z'],
    [INK.spill, 'M-34 -176 C-32 -196 -16 -206 0 -206 C18 -206 32 -196 34 -176 C28 -186 14 -180 0 -181 C-14 -180 -28 -186 -34 -176Z'],
    [INK.paperHi, 'M-20 -198 C-8 -206 10 -206 18 -199 C10 -201 -8 -201 -20 -198Z'],
    [INK.spill, 'M-6 -166 C-2 -169 4 -169 6 -166 L10 -143 C7 -136 -7 -136 -10 -143Z'],
    [INK.spill, 'M-22 -131 C-14 -137 -4 -135 0 -132 C4 -135 14 -137 22 -131 C14 -128 6 -128 0 -129 C-6 -128 -14 -128 -22 -131Z'],
    [INK.blueLo, 'M-14 -98 L0 -78 L14 -98 L10 14 L-10 14Z'],
  ],
  light: [
    [[-66, -94], [-100, -56], 8], [[66, -94], [100, -56], 8], [[-52, -96], [-66, -58], 5], [[54, -94], [66, -58], 5], [[-86, -70], [-98, -26], 5], [[88, -70], [98, -26], 5],
    [[-28, -167], [-12, -171], 4.4], [[12, -171], [28, -167], 4.4], [[-26, -154], [-14, -157], 3], [[14, -157], [26, -154], 3],
    [[-31, -150], [-25, -126], 4.4], [[31, -150], [25, -126], 4.4], [[-26, -144], [-18, -140], 2.6], [[26, -144], [18, -140], 2.6], [[-9, -112], [9, -112], 5], [[-22, -106], [-8, -103], 3],
  ],
};

/** Pasha, who was your apprentice, at the end of the table: a kerchief, eyes on the paper, a pencil. */
const PASHA: Cut = {
  shapes: [
    [INK.ink, 'M-80 14 C-80 -34 -70 -72 -46 -84 L-16 -98 L16 -98 L46 -84 C70 -72 80 -34 80 14Z'],
    [INK.ink, 'M-28 -146 C-30 -176 -16 -192 2 -192 C22 -192 31 -176 28 -146 C27 -122 14 -100 -1 -97 C-14 -100 -27 -122 -28 -146Z'],
    [INK.ash2, 'M-33 -132 C-44 -178 -22 -206 2 -206 C28 -206 44 -178 34 -134 C32 -150 20 -164 1 -165 C-16 -164 -30 -150 -33 -132Z'],
    [INK.ash2, 'M30 -128 L58 -104 L40 -100 L48 -84 L26 -112Z'],
    [INK.blueHi, 'M-24 -188 C-12 -203 16 -204 27 -187 C14 -196 -8 -196 -24 -188Z'],
    [INK.ink, 'M-18 -182 L-29 -150 L-25 -150Z M-4 -188 L-9 -166 L-6 -166Z M10 -188 L13 -164 L16 -164Z M22 -180 L29 -152 L31 -154Z'],
    [INK.spill, 'M-5 -150 C-2 -153 3 -153 5 -150 L7 -124 C4 -119 -5 -119 -7 -124Z'],
  ],
  light: [
    [[-48, -82], [-72, -50], 7], [[48, -82], [72, -50], 7], [[-36, -86], [-48, -54], 4], [[38, -84], [46, -54], 4],
    [[-19, -154], [-8, -157], 3.4], [[8, -157], [19, -154], 3.4], [[-20, -137], [-10, -136], 3], [[10, -136], [20, -137], 3],
    [[-23, -134], [-17, -114], 4], [[24, -134], [18, -114], 4], [[-7, -111], [7, -111], 3.4], [[-4, -102], [5, -102], 4],
    [[-14, -90], [-4, -70], 4], [[14, -90], [4, -70], 4],
  ],
};

/** The three behind the table: the young man, the chairman, and at the end Pasha. */
export function drawFigures(pen: Pen, plan: TablePlan): void {
  for (const [cut, at] of [[YOUNG, -212], [PASHA, 214], [CHAIR, -4]] as const) {
    const x = plan.centre + at * plan.unit;
    pen.save();
    pen.translate(x, farEdge(plan, x));
    pen.scale(plan.unit, plan.unit);
    for (const [colour, path] of cut.shapes) {
      pen.fillStyle = colour;
      pen.fill(new Path2D(path));
    }
    for (const [from, to, width] of cut.light) gouge(pen, INK.spill, from, to, width);
    pen.restore();
  }
}

/** What lies before them: hands, a ruler, a carafe, a pencil. Drawn over the cloth. */
export function drawHands(pen: Pen, plan: TablePlan): void {
  const at = (x: number, draw: () => void): void => {
    const left = plan.centre + x * plan.unit;
    pen.save();
    pen.translate(left, farEdge(plan, left));
    pen.scale(plan.unit, plan.unit);
    draw();
    pen.restore();
  };
  const fill = (colour: string, path: string): void => {
    pen.fillStyle = colour;
    pen.fill(new Path2D(path));
  };
  const hand = 'M-26 4 C-20 -8 6 -10 18 0 C28 4 30 12 20 15 C4 18 -16 18 -26 4Z';
  at(-212, () => {
    fill(INK.ink, 'M-66 16 L58 6 L60 14 L-64 25Z');
    fill(INK.ochre, 'M-68 11 L56 1 L57 9 L-67 20Z');
    for (let mark = 0; mark < 11; mark += 1) fill(INK.ink, `M${String(-60 + mark * 11)} ${String(11 - mark * 0.9)} l1.6 -0.2 l0.4 4 l-1.6 0.2Z`);
    pen.translate(-36, 4);
    fill(INK.spill, hand);
    for (const x of [-4, 4, 11]) gouge(pen, INK.ink, [x, 4], [x + 9, 14], 2.4);
  });
  at(-4, () => {
    pen.translate(-62, 6);
    fill(INK.spill, hand);
    for (const x of [-4, 4, 11]) gouge(pen, INK.ink, [x, 4], [x + 9, 14], 2.4);
  });
  at(92, () => {
    fill(INK.ink, 'M-15 22 C-20 8 -20 -18 -8 -34 L-8 -58 L10 -58 L10 -34 C24 -18 24 8 19 22Z');
    fill(INK.blueHi, 'M-17 18 C-21 4 -19 -18 -9 -32 L-9 -54 L7 -54 L7 -32 C18 -18 20 4 16 18Z');
    fill(INK.blueLo, 'M-16 17 C-20 4 -18 -8 -15 -14 L13 -14 C17 -8 19 4 15 17Z');
    gouge(pen, INK.paperHi, [-11, -26], [-12, 10], 6);
  });
  at(214, () => {
    pen.translate(28, 6);
    fill(INK.spill, hand);
    for (const x of [-4, 4, 11]) gouge(pen, INK.ink, [x, 4], [x + 9, 14], 2.4);
    gouge(pen, INK.ink, [-34, 24], [22, -28], 9);
    gouge(pen, INK.paperHi, [-32, 21], [21, -28], 5);
  });
}

// Draws the rail map of the campaign: its picture (scenes/rail_map) and where every town and line lies in it (map/map.json). `npm run map`
// Red is left to what the player does; the only red of the ground is the edge of the wedge, the picture's one diagonal.
import fs from 'node:fs';
import path from 'node:path';
import { geoPath } from 'd3-geo';
import { ART_ROOT, C, circ, clip, cut, gd, gouge, H, path as shape, poly, pts, rect, rnd, saveScene, text, W } from '../scenes/lib.mjs';
import { ARAL, CAUCASUS, GEORGIA, lakes, land, LOST_REACHES, rivers, SOUTH, URAL, WEST } from './land.mjs';
import { TOWNS, WAYS } from './lines.mjs';
import { at, projection, TULA } from './projection.mjs';

const ways = geoPath(projection.clipExtent([[-60, -60], [W + 60, H + 60]]));
const short = (d) => (d ?? '').replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
const onMap = (points) => points.map(at);
const coast = short(ways(land));
const line = (points, width, colour, extra = 'stroke-linecap="round"') => `<path d="M${pts(points)}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round" ${extra}/>`;
const onLand = (body) => clip(coast, body);

// ---- L0: sea, land, what is abroad, water
const west = onMap(WEST);
const abroad = [...west, ...onMap(SOUTH), [1700, 1700], [-900, 1700], [-900, -900], [west[0][0], -900]];
let ground = rect(0, 0, W, H, C.blue);
ground += cut([[0, 0], [W, 0], [W, H], [0, H]], { angle: 0.02, gap: 10, len: 90, w: 3.2, col: C.blueHi, den: (x, y) => (x < 420 && y < 200) || y > 560 ? 0.5 : 0, seed: 4 });
ground += shape(coast, C.ink, 'transform="translate(5 6)"') + shape(coast, C.paper);
ground += onLand(`<path d="${coast}" fill="none" stroke="${C.paperLo}" stroke-width="15"/>`);
ground += onLand(cut([[-20, -20], [W + 20, -20], [W + 20, H + 20], [-20, H + 20]], { angle: -0.42, gap: 27, len: 46, w: 4.4, col: C.paperHi, den: (x, y) => 0.4 + 0.4 * Math.sin(x / 90 + y / 140), seed: 12 }));
const georgia = onMap(GEORGIA);
for (const part of [abroad, georgia]) ground += onLand(poly(part, C.blueHi) + cut(part, { angle: 0.8, gap: 11, len: 52, w: 3, col: C.blue, den: (x) => 0.35 + 0.3 * Math.max(0, 1 - x / 500), seed: 9 }));
ground += `<path d="${coast}" fill="none" stroke="${C.ink}" stroke-width="2.4" stroke-linejoin="round"/>`;
ground += onLand(`<path d="${short(ways(rivers))}" fill="none" stroke="${C.blue}" stroke-width="2.6" stroke-linejoin="round" stroke-linecap="round" opacity=".8"/>` + LOST_REACHES.map((reach) => line(onMap(reach), 2.6, C.blue, 'opacity=".8"')).join(''));
ground += shape(short(ways(lakes)), C.blue, `stroke="${C.ink}" stroke-width="1.8"`) + poly(onMap(ARAL), C.blue, `stroke="${C.ink}" stroke-width="1.8"`);

// ---- forest in the north, thinning out southwards; the steppe stays empty
{
  const dice = rnd(17);
  let trees = '';
  for (let tries = 0; tries < 2600; tries += 1) {
    const [lon, lat] = [26 + dice() * 52, 52.5 + dice() * 13];
    if (dice() > ((lat - 52.5) / 9) ** 1.4 * (0.55 + 0.45 * Math.sin(lon * 1.7) * Math.cos(lat * 2.1))) continue;
    const [x, y] = at([lon, lat]);
    if (Object.values(TOWNS).some((town) => { const [a, b] = at(town); return Math.hypot(a - x, b - y) < 30; })) continue;
    if (Math.hypot(TULA[0] - x, TULA[1] - y) < 150) continue;
    const size = 4 + 3.5 * dice();
    trees += gd(x, y + size, x + 0.6, y - size, 5.6, 0.4);
  }
  ground += onLand(shape(trees, C.ash2, 'opacity=".62"'));
}

// ---- L1: frontier, mountains, the wedge with its lettering
let front = onLand(line(onMap(SOUTH).slice(3), 3.2, C.ink, 'stroke-dasharray="13 8" stroke-linecap="butt"') + line(west, 4, C.ink, 'stroke-dasharray="13 8" stroke-linecap="butt"') + line(georgia, 3.2, C.ink, 'stroke-dasharray="13 8" stroke-linecap="butt"'));
{
  const dice = rnd(3);
  const range = (crest, steps, height) => {
    for (let index = 0; index < crest.length - 1; index += 1) for (let step = 0; step < steps; step += 1) {
      const share = step / steps;
      const [x, y] = at([0, 1].map((axis) => crest[index][axis] + (crest[index + 1][axis] - crest[index][axis]) * share));
      const size = (8 + 5 * dice()) * height;
      front += poly([[x - size, y + size * 0.7], [x, y - size], [x + size * 0.25, y + size * 0.7]], C.ink) + poly([[x + size * 0.25, y + size * 0.7], [x, y - size], [x + size, y + size * 0.7]], C.paperHi, `stroke="${C.ink}" stroke-width="1.3"`);
    }
  };
  range(URAL, 4, 0.86);
  range(CAUCASUS, 4, 0.95);
}
const edge = (x) => 912 - ((x - 452) * 380) / 900; // the diagonal, rising
front += poly([[452, 920], [W + 20, edge(W + 20)], [W + 20, 920]], C.ink);
front += poly([[398, 920], [W + 20, edge(W + 20) - 34], [W + 20, edge(W + 20) - 8], [440, 920]], C.red);
{
  const dice = rnd(23);
  for (let mark = 0; mark < 120; mark += 1) {
    const x = 560 + dice() * 1060;
    const y = edge(x) + 14 + dice() * dice() * (H - edge(x));
    const length = 24 + dice() * 60;
    front += gouge(x, y, x + length, y - length * 0.42, 2 + 2.4 * dice(), dice() < 0.8 ? C.blueDk : C.blueLo);
  }
}
front += text('РЕСПУБЛИКА', { font: 'oswald', weight: 700, size: 36, x: W - 26, y: 826, anchor: 'end', track: 2 }, C.paper);
front += text('ЗИМА 1920–21', { font: 'oswald', weight: 400, size: 26, x: W - 26, y: 864, anchor: 'end', track: 2 }, C.ochre);
const sea = (name, [lon, lat], turn, size) => { const [x, y] = at([lon, lat]); front += `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn})">${text(name, { font: 'old-standard-tt', weight: 400, size, anchor: 'middle', track: 5 }, C.paperHi)}</g>`; };
sea('Чёрное море', [34.2, 43.9], 4, 23);

// ---- L2: the net itself, for those who see the picture without the moving stage; that draws its own over the two layers below
let net = '';
for (const { points } of WAYS) net += line(onMap(points), 6, C.paper);
for (const { points } of WAYS) net += line(onMap(points), 4.4, C.ink) + line(onMap(points), 1.7, C.paper, 'stroke-dasharray="7 6" stroke-linecap="butt"');
for (const [id, town] of Object.entries(TOWNS)) {
  const [x, y] = at(town);
  const size = id === 'moscow' || id === 'petrograd' ? 9.5 : id === 'tula' ? 8.5 : 6.2;
  net += circ(x, y, size + 2.6, C.paper) + circ(x, y, size, C.ink);
  if (id === 'tula') net += circ(x, y, 4.4, C.red);
}

await saveScene({
  id: 'rail_map', title: 'The lines from Tula', focus: [0.29, 0.47], effects: ['snow'], period: '1921',
  alt: 'A cut map of the railways in the winter of 1920–21, drawn as they lie from Tula: Petrograd and Moscow to the north, Kharkov and the Donbas to the south, the Volga, Perm and far to the right Omsk.',
}, [{ depth: 0, body: ground }, { depth: 0, body: front }, { depth: 0, body: net }]);

const share = ([x, y]) => [Number((x / W).toFixed(4)), Number((y / H).toFixed(4))];
const rows = (object) => `{\n${Object.entries(object).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n  }`;
const folder = path.join(ART_ROOT, 'map');
fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(folder, 'map.json'), `{
  "groundLayers": 2,
  "towns": ${rows(Object.fromEntries(Object.entries(TOWNS).map(([id, town]) => [id, share(at(town))])))},
  "lines": ${rows(Object.fromEntries(WAYS.map(({ key, points }) => [key, onMap(points).map(share)])))}
}
`);
for (const id of ['petrograd', 'krasnodar', 'samara', 'perm', 'omsk', 'uzlovaya', 'kaluga', 'moscow', 'odessa']) console.log(id, at(TOWNS[id]).map(Math.round).join(', '));

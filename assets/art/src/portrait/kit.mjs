// The crowd kit: ten people seen from ten sides, as small vector plates for the backdrops.
//   node src/portrait/kit.mjs --out=FILE                 100 heads (several minutes)
//   node src/portrait/kit.mjs --commission --out=FILE    the three heads of the hearing, lit by one lamp
// Each head: { k, yaw, black, mask, garm, red } in a 200 x 220 box; yaw 0 faces us, 90 right, 180 away.
import fs from 'node:fs';
import { linocut } from './linocut.mjs';
import { delegate } from './people/generic.mjs';
import { glasses } from './marks.mjs';

const HATS = ['none', 'cap', 'none', 'papakha', 'none', 'kerchief', 'none', 'cap', 'budenovka', 'none'];
const FACES = ['moustache', 'none', 'beard', 'moustache', 'none', 'none', 'none', 'goatee', 'moustache', 'moustache'];
const WOMEN = new Set([5, 6]);
const YAWS = [180, 150, -150, 115, -115, 90, -90, 0, 35, -35];
const radians = (degrees) => (degrees * Math.PI) / 180;

const shared = { clothes: null, edge: 1.0 };
const plateNames = ({ ink, paper, cloth, red }) => ({ black: ink, mask: paper, garm: cloth, red });

async function crowdHead(k, yaw) {
  const back = Math.abs(yaw) > 90;
  const person = delegate(100 + k, { hat: HATS[k], female: WOMEN.has(k), face: WOMEN.has(k) ? 'none' : FACES[k], glasses: false });
  const spec = {
    ...person, ...shared, q: 12,
    overlay: back ? null : person.overlay,
    view: { yaw: radians(yaw), pitch: back ? -0.05 : 0.05, scale: 56, cy: 0.56 },
    light: back ? { key: [0.12, 0.8, -0.55], rim: [0, 1, -0.2], rimK: 0.3 } : { key: [-0.25, 0.85, 0.5], rim: [0.9, 0.2, 0], rimK: 0.4 },
    hatch: { per: 0.11, lo: 0.1, hi: 0.5 },
  };
  return { k, yaw, ...plateNames((await linocut(spec, { S: 3, W0: 200, H0: 220 })).plates) };
}

const COMMISSION = {
  left: { seed: 301, yaw: 22, pitch: 0.12, options: { hat: 'none', female: false, face: 'none', glasses: true, age: 0.5, bald: true } },
  mid: { seed: 305, yaw: -4, pitch: 0.22, options: { hat: 'none', female: false, face: 'none', glasses: false, age: 0.5 } },
  right: { seed: 318, yaw: -26, pitch: 0.12, options: { hat: 'none', female: true, face: 'none', glasses: false, age: 0.55 } },
};

async function commissionHead({ seed, yaw, pitch, options }) {
  const spec = {
    ...delegate(seed, options), ...shared, q: 16, edge: 0.8, eyeT: 0.34, mouthT: 0.3, aoK: 0.5,
    overlay: options.glasses ? (c) => glasses(c) : null,
    view: { yaw: radians(yaw), pitch, scale: 110, cy: 0.52 },
    light: { key: [0.03, 1, 0.42], rim: [0, 0.9, -0.4], rimK: 0.2 }, // the lamp hangs over the table
    hatch: { per: 0.085, lo: 0.16, hi: 0.62 },
  };
  const { black, mask } = plateNames((await linocut(spec, { S: 2, W0: 400, H0: 420 })).plates);
  return { black, mask };
}

const out = process.argv.find((a) => a.startsWith('--out='))?.slice(6);
if (!out) throw new Error('say where: --out=FILE');
let result;
if (process.argv.includes('--commission')) {
  result = {};
  for (const [seat, who] of Object.entries(COMMISSION)) result[seat] = await commissionHead(who);
} else {
  result = [];
  for (let k = 0; k < HATS.length; k++) for (const yaw of YAWS) { result.push(await crowdHead(k, yaw)); process.stderr.write('.'); }
}
fs.writeFileSync(out, JSON.stringify(result) + '\n');

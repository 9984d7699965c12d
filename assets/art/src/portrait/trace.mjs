// Bitmaps to outlines (potrace) and drawings to bitmaps (librsvg inside sharp).
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import sharp from 'sharp';

/** Trace set pixels; returns an SVG path in units of the picture (scale = units per pixel). */
export function trace(bits, W, H, { turd = 12, alpha = 1, opt = 0.4, scale = 1 } = {}) {
  const row = Math.ceil(W / 8), plane = Buffer.alloc(row * H);
  for (let y = 0; y < H; y++) for (let x = 0; x < W; x++) if (bits[y * W + x]) plane[y * row + (x >> 3)] |= 0x80 >> (x & 7);
  const file = path.join(os.tmpdir(), `plate-${process.pid}.pbm`);
  fs.writeFileSync(file, Buffer.concat([Buffer.from(`P4\n${W} ${H}\n`), plane]));
  const args = ['-b', 'svg', '--flat', '-t', String(turd), '-a', String(alpha), '-O', String(opt), '-u', '1', '-o', '-', file];
  const svg = execFileSync('potrace', args, { maxBuffer: 1e9 }).toString();
  fs.unlinkSync(file);
  return absolutePath([...svg.matchAll(/<path d="([^"]+)"/g)].map((m) => m[1]).join(' '), H, scale);
}

// potrace draws upside down and in relative moves; garments and heads need one absolute frame.
function absolutePath(d, H, scale) {
  const tokens = d.match(/[a-zA-Z]|-?\d+(?:\.\d+)?/g) ?? [];
  let i = 0, x = 0, y = 0, startX = 0, startY = 0, cmd = '', out = '';
  const num = () => +tokens[i++];
  const fmt = (v) => (Math.round(v * 10) / 10).toString();
  const P = (X, Y) => fmt(X * scale) + ' ' + fmt((H - Y) * scale);
  while (i < tokens.length) {
    if (/[a-zA-Z]/.test(tokens[i])) cmd = tokens[i++];
    const relative = cmd === cmd.toLowerCase(), ox = relative ? x : 0, oy = relative ? y : 0;
    switch (cmd.toLowerCase()) {
      case 'm':
        x = ox + num(); y = oy + num(); startX = x; startY = y;
        out += 'M' + P(x, y);
        cmd = relative ? 'l' : 'L';
        break;
      case 'l':
        x = ox + num(); y = oy + num();
        out += 'L' + P(x, y);
        break;
      case 'c': {
        const c = [num(), num(), num(), num(), num(), num()];
        x = ox + c[4]; y = oy + c[5];
        out += 'C' + P(ox + c[0], oy + c[1]) + ' ' + P(ox + c[2], oy + c[3]) + ' ' + P(x, y);
        break;
      }
      case 'z':
        out += 'Z'; x = startX; y = startY;
        break;
      default:
        i++;
    }
  }
  return out;
}

/** RGBA bytes of a drawing whose user unit is one pixel at 72 dpi. */
export function rasterSvg(svg, scale) {
  return sharp(Buffer.from(svg), { density: 72 * scale }).ensureAlpha().raw().toBuffer();
}

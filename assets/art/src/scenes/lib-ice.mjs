// The men and the nurse of the ice before Kronstadt, for every picture of that night. What light they get is the scene's affair:
// lit(x, y) says whether a point of the ice lies in the beam, fort is where the beam comes from.
import { C, rnd, poly, path, gouge, line } from './lib.mjs';

export function people({ lit, fort }) {
  /** The shadow of somebody at (x, y): in the blade it runs straight away from the searchlight, outside it lies short and grey. */
  function shadow(x, y, h) {
    const k = h / 250;
    if (!lit(x, y - 4)) return poly([[x - 20 * k, y], [x + 22 * k, y - 2 * k], [x - 10 * k, y + 34 * k], [x - 80 * k, y + 38 * k]], C.blueDk, 'opacity=".55"');
    const dx = x - fort[0], dy = y - fort[1], l = Math.hypot(dx, dy), L = h * 1.5, ux = (dx / l) * L, uy = (dy / l) * L;
    return poly([[x - 24 * k, y - 2 * k], [x + 26 * k, y - 2 * k], [x + ux + 40 * k, y + uy], [x + ux, y + uy + 12 * k], [x + ux - 44 * k, y + uy]], C.blueLo);
  }
  /** A walking man in a hooded cloak, from behind; feet at (x, y), h tall. The light is in front of him: we see his shade, rimmed. */
  function cloak(x, y, h, { step = 0, gun = 1, seed = 1, load = '' } = {}) {
    const k = h / 250, r = rnd(seed), isLit = lit(x, y - h * 0.1);
    const body = isLit ? C.blueHi : C.blue, shade = isLit ? C.blue : C.blueLo, dark = isLit ? C.blueDk : C.blueDk, rim = isLit ? C.paperHi : C.blueHi;
    const q = (a, b) => `${(x + a * k).toFixed(1)} ${(y + b * k).toFixed(1)}`;
    const m = (seed * 7) % 3 ? 1 : -1; // some lean left, some right
    let s = shadow(x, y, h);
    s += step ? path(`M${q(-20, -60)} L${q(-28, -8)} L${q(-38, 2)} L${q(-12, 2)} L${q(-2, -58)}Z M${q(2, -60)} L${q(14, -26)} L${q(30, -20)} L${q(26, -8)} L${q(4, -14)} L${q(-8, -58)}Z`, C.ink)
      : path(`M${q(-22, -60)} L${q(-18, -28)} L${q(-32, -18)} L${q(-26, -8)} L${q(-2, -18)} L${q(-2, -60)}Z M${q(2, -60)} L${q(12, -6)} L${q(8, 2)} L${q(32, 2)} L${q(24, -60)}Z`, C.ink);
    const outline = `M${q(2 * m, -250)} C${q(-15, -249)} ${q(-22, -232)} ${q(-20, -208)} C${q(-22, -200)} ${q(-48, -196)} ${q(-54, -172)} C${q(-60, -140)} ${q(-64, -90)} ${q(-62, -40)} L${q(-40, -48)} L${q(-22, -34)} L${q(4, -46)} L${q(30, -34)} L${q(62, -46)} C${q(62, -96)} ${q(60, -140)} ${q(52, -174)} C${q(46, -196)} ${q(22, -200)} ${q(20, -208)} C${q(22, -234)} ${q(15, -249)} ${q(2 * m, -250)}Z`;
    s += path(outline, body);
    // big shade down the left side and in the fold of the hood
    s += path(`M${q(-2, -248)} C${q(-16, -246)} ${q(-22, -232)} ${q(-20, -208)} C${q(-22, -200)} ${q(-48, -196)} ${q(-54, -172)} C${q(-60, -140)} ${q(-64, -90)} ${q(-62, -40)} L${q(-40, -48)} L${q(-22, -34)} L${q(-10, -40)} C${q(-30, -90)} ${q(-34, -150)} ${q(-12, -196)} C${q(-14, -220)} ${q(-12, -238)} ${q(-2, -248)}Z`, shade);
    const g = (a, b, c, d, w, bow, col = dark) => (w * k < 0.7 ? '' : gouge(x + a * k, y + b * k, x + c * k, y + d * k, Math.min(9, Math.max(1.3, w * k)), col, bow * k));
    s += g(-20, -207, 20, -207, 5, 9) + g(-36, -176, -44, -56, 4, 6) + g(2, -190, 8, -56, 5, -5) + g(26, -178, 36, -52, 5, -6) + g(-16, -170, -16, -50, 3, 4) + (r() < 0.6 ? g(46, -160, 50, -60, 3, -2) : '');
    // the lit rim, broken
    s += g(20, -206, 52, -172, 6, -9, rim) + g(53, -170, 62, -70, 6, -3, rim) + g(8, -249, 20, -212, 5, -4, rim) + g(-20, -206, -52, -174, 4, 9, rim) + g(-54, -168, -62, -90, 4, 3, rim);
    if (gun) s += line(x - 44 * k, y - 92 * k, x + 40 * k, y - 250 * k, Math.max(1.4, 6.5 * k), C.ink) + line(x + 40 * k, y - 250 * k, x + 60 * k, y - 290 * k, Math.max(0.9, 2.6 * k), C.ink) + path(`M${q(-43, -96)} L${q(-58, -70)} L${q(-46, -62)} L${q(-32, -90)}Z`, C.ink) + g(16, -206, -50, -120, 5, 8) + g(-36, -104, 30, -228, 2.5, 0, C.ochreLo);
    if (load === 'plank') s += poly([[x - 92 * k, y - 176 * k], [x + 98 * k, y - 222 * k], [x + 98 * k, y - 208 * k], [x - 92 * k, y - 160 * k]], C.ochreLo) + g(-88, -174, 92, -218, 4, 0, C.ochre);
    return s;
  }
  /** A nurse with the sledge: dark coat, red-cross-less satchel, kerchief. */
  function nurse(x, y, h) {
    const k = h / 250, q = (a, b) => `${(x + a * k).toFixed(1)} ${(y + b * k).toFixed(1)}`, l = lit(x, y - h * 0.3);
    let s = shadow(x, y, h);
    s += path(`M${q(-16, -30)} L${q(-20, 2)} L${q(4, 2)} L${q(2, -30)}Z M${q(10, -30)} L${q(20, -4)} L${q(38, -4)} L${q(30, -34)}Z`, C.ink);
    s += path(`M${q(-24, -196)} C${q(-48, -184)} ${q(-50, -150)} ${q(-46, -118)} C${q(-54, -80)} ${q(-60, -50)} ${q(-62, -24)} L${q(0, -16)} L${q(58, -26)} C${q(52, -60)} ${q(46, -90)} ${q(42, -118)} C${q(48, -150)} ${q(44, -184)} ${q(24, -196)}Z`, C.ink);
    s += path(`M${q(-46, -120)} L${q(42, -120)} L${q(42, -108)} L${q(-46, -108)}Z`, C.ochreLo);
    s += path(`M${q(-22, -200)} C${q(-10, -190)} ${q(10, -190)} ${q(22, -200)} L${q(30, -184)} C${q(12, -172)} ${q(-12, -172)} ${q(-30, -184)}Z`, C.blueLo);
    // kerchief from behind: dome, and the triangle over the nape
    s += path(`M${q(-27, -206)} C${q(-34, -238)} ${q(-20, -256)} ${q(2, -256)} C${q(24, -255)} ${q(36, -236)} ${q(27, -206)} L${q(16, -190)} L${q(3, -142)} L${q(-12, -190)}Z`, C.paper) + gouge(x + 3 * k, y - 150 * k, x - 18 * k, y - 226 * k, 3, C.blueLo, -3) + gouge(x + 4 * k, y - 150 * k, x + 20 * k, y - 222 * k, 3, C.blueLo, 3) + gouge(x - 26 * k, y - 207 * k, x - 20 * k, y - 246 * k, 5, C.blue, 3);
    s += [[-40, -180, -46, -124, 5], [34, -178, 38, -124, 4], [-20, -104, -40, -30, 4], [14, -104, 30, -32, 4]].map(([a, b, c, d, w]) => gouge(x + a * k, y + b * k, x + c * k, y + d * k, w * k, l ? C.paper : C.blueHi)).join('');
    return s;
  }
  return { shadow, cloak, nurse };
}

"""`road`: dispersal and the remote regions. The song with nearly everything left behind: a cello, a harmonium, the rails.

Twelve bars of 4/4 at 50, so that a rail joint falls on every beat; the train is not always to be heard.
"""
import numpy as np

from lib.desk import Desk
from lib.dsp import body, bp, circ, db, env_ad, lf_noise, lp, n_, pan, put, rng, spec_noise, white
from lib.score import Stem, Tempo, bass_note, chords, lead_voices, line, phrased

LUFS = -20
CAPTION = 'A cello and a harmonium, far apart; rails.'

TEMPO = Tempo([(0, 50), (48, 50)], 48)

CELLO = ('-:4 | D3:1 G3:1.5 F3:.5 E3:1 | F3:1 D3:3.5 | -:3.5 | Bb2:1 F3:1.5 E3:.5 D3:1 | C3:1 A2:3.5 | -:3.5 |'
         'D3:1.5 Eb3:.5 C3:1 Bb2:1 | A2:3.5 -:.5 | -:4 | A2:1 C#3:1 D3:4 -:2 | -:4')
HARMONIUM = 'Dm:4 | -:2 Gm/D:1 A/C#:1 | Dm:3 -:1 | -:4 | Bb:3.5 -:.5 | F/A:1 A:2.5 -:.5 | -:4 | Gm:2 Cm/G:1 Gm:1 | A:3.5 -:.5 | D5/A:4 | A:2 Dm:2 | Dm:3 -:1'


def rails(level_points):
    """Two axles over a joint, deep and far under the floor, and the breath of the wheels; level per beat in dB."""
    out = np.zeros((2, TEMPO.samples))
    b, g = zip(*level_points)
    for beat in range(TEMPO.beats):
        gain = db(np.interp(beat, b, g)) * (1 if beat % 2 == 0 else .7)
        for k, (late, strength) in enumerate(((0, 1), (.215, .8))):
            r = rng(f'axle{beat % 6}{k}')
            x = body(r, 55, 520, 40, .07, .02, -3, .5, .004)
            x[:n_(.06)] += .16 * bp(white(r, n_(.06)), 500, 2200) * env_ad(n_(.06), .003, .012)
            put(out, pan(lp(x, 1900, 1), -.1 + .2 * k), TEMPO.sec(beat) + late + r.normal(0, .004), gain * strength, wrap=True)
    n = TEMPO.samples
    bed = np.stack([spec_noise(rng(f'rails{c}'), n, lambda f: (f / 90) ** -1.2 / (1 + (45 / f) ** 4) / (1 + (f / 700) ** 2)) for c in range(2)])
    level = db(np.interp(np.arange(n) / n * TEMPO.beats, b, g)) * (1 + .2 * lf_noise(rng('wheels'), n, 1, .4))
    return out + .016 * circ(lambda z: lp(z, 900, 1), bed) * level


def build():
    desk = Desk('road', TEMPO)
    part = phrased(line(CELLO, 0, 66), 14)
    cello = Stem('cello', 17, 42, legato=.05, loose_ms=26).add(part)
    desk.stem(cello.dyn([(0, 62), (4, 64), (6, 84), (12, 52), (16, 60), (18, 78), (23, 46), (28, 66), (34, 50), (40, 56), (43, 66), (46, 40), (48, 60)], swell=22),
              -20.5, -.12, -3, [(220, -1.5, .8), (3000, -2, .7)])
    harm = Stem('harmonium', 17, 20, legato=.08, loose_ms=20)
    for t, d, parts, bass in lead_voices(chords(HARMONIUM), 50, 65, 2):
        harm.add([(t, d, p, 52) for p in parts] + [(t, d, bass_note(bass, 38), 48)])
    pump = []
    for b in range(0, 48, 4):
        pump += [(b, 36), (b + 1.7, 56), (b + 3.9, 34)]
    desk.stem(harm.dyn(pump + [(48, 36)], swell=6), -27.5, .3, -5, [(2500, -4, .7)])
    # one held low D and A at the edge of hearing binds the rests together
    floor = Stem('basses', 51, 49, legato=.1, loose_ms=10).add([(0, 16.5, 38, 48), (16, 12.5, 34, 46), (28, 8.5, 33, 48), (40, 8, 38, 46)])
    desk.stem(floor.dyn([(0, 34), (8, 46), (15, 34), (16, 36), (22, 44), (27, 26), (28, 36), (33, 44), (38, 24), (40, 30), (44, 42), (48, 32)]), -30, .1, -8, (), 34)
    desk.layer(rails([(0, -8), (9, -10), (15, -7), (22, -12), (30, -24), (38, -24), (44, -10), (48, -8)]), -14)
    return desk.master(LUFS, glue=1.3, air=0, mud=-1)

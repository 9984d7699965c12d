"""`ice_field`: the Gulf at night. The first six notes of the song and the fall to A, one chord each, laid out over a minute
as open fifths in low strings; a bell far out on its own count. No bar, no step, no drum: nobody marches here.

The clock is a plain second (62 of them), so that nothing lies on a beat.
"""
import numpy as np

from lib.desk import Desk
from lib.dsp import db, hp, lf_noise, lp, modal, n_, pan, put, rng
from lib.rooms import reverb
from lib.score import Stem, Tempo, pitch

LUFS = -22
CAPTION = 'Low strings, hardly moving; far out, a bell.'

TEMPO = Tempo([(0, 60), (62, 60)], 62)

# (second, length, root): D G F E F D and the low A, as in the first two bars of the song
ROOTS = [(0.5, 12.5, 'D2'), (13.2, 9.5, 'G2'), (22.9, 5.2, 'F2'), (28.3, 7.4, 'E2'), (36, 6.4, 'F2'), (42.6, 9.2, 'D2'), (52.2, 9.4, 'A1')]
STROKES = [(6.1, 1.0), (9.4, .62), (26.3, .9), (47.2, 1.0), (50.7, .6), (57.9, .42)]


def bell(name):
    """A cast bell a verst off: hum, prime, minor third, fifth, nominal; the wind takes its upper partials and carries the rest in gusts."""
    r, f = rng(name), 220.0
    parts = [(.5, 5.5, .5), (1, 3.6, .8), (1.003, 3.2, .4), (1.19, 2.9, .75), (1.5, 1.9, .35), (2, 2.2, .8), (2.006, 1.8, .4), (2.52, 1.1, .3),
             (2.66, 1.0, .3), (3.01, .8, .35), (4.1, .5, .25), (5.4, .3, .14)]
    x = modal(r, [f * q for q, _, _ in parts], [d for _, d, _ in parts], [a for _, _, a in parts], 9, .0012)
    return lp(x, 1300, 1) * (1 + .28 * lf_noise(r, len(x), 1.4, .5))


def strokes():
    out = np.zeros((2, TEMPO.samples))
    for k, (t, g) in enumerate(STROKES):
        x = pan(bell(f'stroke{k % 3}'), .45)
        wet = reverb(hp(x, 90, 1), 'works')
        put(out, x, t, .35 * g, wrap=True)
        put(out, wet, t + .06, .5 * g, wrap=True)
    return out


def build():
    desk = Desk('ice_field', TEMPO)
    basses, celli, violas = Stem('basses', 51, 49, legato=.5, loose_ms=40), Stem('celli', 41, 49, legato=.5, loose_ms=50), Stem('violas', 31, 49, legato=.5, loose_ms=60)
    swell = [(0, 12)]
    for t, d, root in ROOTS:
        p = pitch(root)
        basses.add([(t, d, p if p >= 28 else p + 12, 50)])
        celli.add([(t + .7, d - .9, (p if p >= 36 else p + 12) + 7, 46)])
        violas.add([(t + 1.6, d - 2.2, (p if p >= 36 else p + 12) + 12 + (7 if root in ('D2', 'A1') else 0), 40)])
        swell += [(t, 14), (t + .45 * d, 66), (t + d - .3, 16)]
    swell += [(62, 12)]
    desk.stem(basses.dyn(swell), -24, .15, -3, [(80, -2, .8), (700, 2, .8)], 32)
    desk.stem(celli.dyn([(t, v * .9) for t, v in swell]), -25.5, -.2, -1, [(300, -2, .8), (2500, -3, .7)], 45)
    desk.stem(violas.dyn([(t, v * .7) for t, v in swell]), -30, .35, 2, [(2500, -4, .7)], 90)
    # frost: a tremolo without a tune, twice, where the fifth on E darkens the field
    frost = Stem('frost', 21, 44, loose_ms=20).add([(26.5, 10, 76, 40), (27.6, 8.5, 83, 36), (50, 6, 81, 34)])
    desk.stem(frost.dyn([(0, 4), (26.5, 4), (31.5, 46), (36.6, 4), (50, 4), (53, 34), (56, 4), (62, 4)]), -37, -.5, 2, [(5000, -4, .7)], 250)
    desk.layer(strokes() * db(-3), -6, -29)
    return desk.master(LUFS, room='works', glue=1, air=0, mud=-2.5)

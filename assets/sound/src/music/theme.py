"""The one theme that all four beds grow out of. Original; D minor, two strains of eight bars.

SONG is a man's melody: a fourth up, a slow walk down, a fall to A; it ends on a Phrygian E flat that the hall will
not let go of. HALL is the same head an octave higher with everybody in. Congress states both; the other beds take
SONG apart: works gives it to a leader and his gang, road to one cello, file to single piano notes.
"""
import numpy as np

from lib.dsp import body, bp, db, env_ad, hump, modal, n_, pan, put, rng, white
from lib.score import chords, line

SONG = ('D4:1 G4:1.5 F4:.5 E4:1 | F4:1 D4:2.5 A3:.5 | Bb3:1 F4:1.5 E4:.5 D4:1 | C4:1 A3:3 |'
        'D4:1 G4:1 A4:1 Bb4:1 | A4:1.5 G4:.5 F4:1 Eb4:1 | D4:1.5 Eb4:.5 C4:1 Bb3:1 | A3:1 C#4:1 D4:2')
SONG_CHORDS = ('Dm:1 Gm:2 A/C#:1 | Dm:4 | Bb:4 | F:1 Am:1 A:2 |'
               'Gm:2 F/A:1 Gm/Bb:1 | Dm/A:2 Bb:1 Eb:1 | Gm:2 Cm:1 Gm/Bb:1 | Asus4:1 A7:1 Dm:2')
HALL = ('D5:1! G5:1.5! F5:.5 E5:1 | F5:1 D5:1 A5:2! | Bb5:1.5! A5:.5 G5:1 F5:1 | G5:1 E5:1 C#5:2! |'
        'D5:1 G5:1 A5:1 Bb5:1! | C6:1.5! Bb5:.5 A5:1 F5:1 | Eb5:2! G5:1 Eb5:1 | D5:1 C#5:1 D5:2!')
HALL_CHORDS = ('Dm:1 Gm:2 A/C#:1 | Dm:2 F:2 | Gm:2 C7/E:1 F:1 | Em7b5/G:2 A:2 |'
               'Gm:2 F/A:1 Gm/Bb:1 | F/C:2 Dm:1 Bb:1 | Eb:2 Eb/G:1 Cm:1 | Dm/A:1 A7:1 Dm:2')


def bars(text, first, last):
    """Bars first..last (counted from 1) of a line or chord row."""
    return ' | '.join(text.split('|')[first - 1:last])


def song(first=1, last=8, start=0.0, vel=74, shift=0):
    return line(bars(SONG, first, last), start, vel, shift)


def song_chords(first=1, last=8, start=0.0):
    return chords(bars(SONG_CHORDS, first, last), start)


# ---------------------------------------------------------------- ironwork shared by the beds
def thud(name):
    """A press seen from the next bay: a soft push in the floor, no ring."""
    r = rng(name)
    x = body(r, 62, 420, 46, .09, .03, -2.6, .6, .004)
    x[:n_(.05)] += .12 * bp(white(r, n_(.05)), 200, 1400) * env_ad(n_(.05), .004, .016)
    return x


def belt(name):
    """The lacing of a driving belt slapping over its pulley."""
    r = rng(name)
    n = n_(.11)
    return bp(white(r, n), 350, 2200, 1) * env_ad(n, .003, .014) + .5 * bp(white(r, n), 1500, 5000, 1) * hump(n, .01, .1, 1.5)


def clank(name):
    r = rng(name)
    x = modal(r, [523, 1187, 1893, 2741, 3630, 5120, 6480], [.16, .12, .10, .07, .05, .03, .02],
              [.5, 1, .8, .6, .4, .3, .2], .5, .0001)
    x[:n_(.05)] += .3 * body(r, 700, 7000, 40, .01, .004, -1, .05, .0001)[:n_(.05)]
    return x


def machine(tempo, thuds, belts, loud_thud, loud_belt):
    """Pulse of the shop: thuds and belts are [(beat, strength)]."""
    out = np.zeros((2, tempo.samples))
    r = rng('machine')
    for k, (b, g) in enumerate(thuds):
        put(out, pan(thud(f'thud{k % 5}'), -.15), tempo.sec(b) + r.normal(0, .006), db(loud_thud) * g * r.normal(1, .06), wrap=True)
    for k, (b, g) in enumerate(belts):
        put(out, pan(belt(f'belt{k % 7}'), .5), tempo.sec(b) + r.normal(0, .008), db(loud_belt) * g * r.normal(1, .12), wrap=True)
    return out

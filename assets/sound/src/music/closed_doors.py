"""`closed_doors`: the closed session. The song of `congress` is begun three times and breaks off, each time sooner; under it
a drum with a cloth over it goes on, on no step that one could walk to.

Sixteen bars of 4/4 at about 66: drum (2), three bars of song cut in the fourth, drum, bars five and six up to the E flat,
drum, two notes, drum with the minor second that the horns had under the hall.
"""
import numpy as np

from lib.desk import Desk
from lib.dsp import body, burst, lp, n_, pan, put, rng
from lib.score import Stem, Tempo, bass_note, chords, lead_voices, line, phrased
from lib.voice import choir
from music.theme import SONG, SONG_CHORDS, bars

LUFS = -19.5
CAPTION = 'The song begins, and is broken off; a muffled drum goes on.'

TEMPO = Tempo([(0, 66), (8, 66), (19, 69), (21, 69), (22, 63), (28, 66), (36, 64), (38.5, 58), (40, 65), (46, 66), (50, 60), (64, 66)], 64)

# what is left of the song: three bars and one note, two bars and a held E flat, two notes
FIRST = line(bars(SONG, 1, 3), 8, 78) + line('C4:.7', 20, 84)
SECOND = line('D4:1 G4:1 A4:1 Bb4:1 | A4:1.5 G4:.5 F4:1 Eb4:2.6', 28, 84)
THIRD = line('D4:1 G4:1.1', 46, 72)
ROWS = chords(bars(SONG_CHORDS, 1, 3), 8) + chords('F:.7', 20) + chords('Gm:2 F/A:1 Gm/Bb:1 | Dm/A:2 Bb:1 Eb:2.6', 28) + chords('Dm:1 Gm:1.1', 46)


def muffled(name, weight):
    """A bass drum under a cloth: the skin is pushed, not struck."""
    r = rng(name)
    x = body(r, 48, 260, 40, .20, .05, -2.4, 1.2, .007)
    x[:n_(.06)] += .10 * lp(burst(r, .06, 120, 900, .006, .018), 700, 1)
    return weight * x / np.abs(x).max()


def drum():
    """Two patterns that do not add up to a march: a blow, and an answer that comes too late or twice."""
    out, r = np.zeros((2, TEMPO.samples)), rng('muffled')
    a, b, c = [(0, 1), (2.5, .42)], [(0, .9), (1.5, .34), (3, .5)], [(0, 1), (3.25, .38), (3.5, .46)]
    for bar, pattern in enumerate((a, c, a, b, a, c, b, a, b, c, a, c, b, a, c, b)):
        sung = 2 <= bar < 5 or 7 <= bar < 10
        for beat, g in pattern:
            put(out, pan(muffled(f'skin{(bar + int(beat * 4)) % 6}', g * (.7 if sung else 1)), -.1), TEMPO.sec(bar * 4 + beat) + r.normal(0, .008), 1, wrap=True)
    return out


def build():
    desk = Desk('closed_doors', TEMPO)
    desk.layer(drum(), -7, -25)
    tune = [phrased(part, 14) for part in (FIRST, SECOND, THIRD)]
    for k, (part, singers) in enumerate(zip(tune, (10, 9, 5))):
        low = [(t, d * .94, p - 12 if k < 2 else p, v) for t, d, p, v in part]
        desk.layer(choir(f'closed{k}', low, TEMPO, [(0, 'o'), (14, 'a'), (20, 'o'), (30, 'a'), (36, 'o'), (46, 'u'), (64, 'u')], singers), -4, (-24, -23.5, -29)[k])
    cel = Stem('celli', 41, 49, legato=.04, loose_ms=16)
    horn = Stem('horns', 17, 60, legato=.03, loose_ms=16)
    for part in tune[:2]:
        cel.add(part)
    horn.add([(t, d * .95, p, v - 6) for t, d, p, v in tune[1]])
    pad = Stem('violas', 31, 49, legato=.05, loose_ms=16)
    floor = Stem('basses', 51, 49, legato=.05, loose_ms=14)
    for t, d, parts, bass in lead_voices(ROWS, 53, 67, 3):
        pad.add([(t, d, p, 58) for p in parts[-2:]])
        floor.add([(t, d, bass_note(bass, 33), 64)])
    floor.add([(0, 7.6, 38, 50), (21.5, 6.2, 38, 46), (39.2, 6.2, 39, 46), (49, 14.6, 38, 50)])
    # the groan: E flat against D, left over from under the hall, and going out
    horn.add([(50, 5, 51, 56), (50.5, 6.5, 50, 54), (58, 4.5, 51, 44), (58.6, 4.6, 50, 42)])
    desk.stem(cel.dyn([(0, 40), (8, 56), (12, 74), (18, 66), (19.6, 88), (21, 60), (28, 62), (33, 90), (36, 96), (38.5, 40), (64, 40)], swell=12), -24.5, .15, -7)
    desk.stem(horn.dyn([(0, 30), (28, 50), (32, 78), (36, 88), (38.4, 46), (49.9, 14), (53, 52), (56.5, 14), (58, 10), (60, 36), (63, 8), (64, 20)], swell=8), -26.5, -.25, -4, [(2500, -4, .7)])
    desk.stem(pad.dyn([(0, 36), (8, 40), (20, 60), (28, 44), (36, 66), (39, 30), (46, 34), (64, 34)], swell=8), -30, -.2, -5)
    desk.stem(floor.dyn([(0, 40), (4, 50), (8, 46), (20, 64), (22, 40), (28, 48), (36, 68), (40, 42), (49, 40), (56, 50), (64, 40)], swell=6), -28, .1, -9, [(90, -2, .8)], 32)
    trem = Stem('trem', 31, 44, loose_ms=8).add([(36, 2.6, 63, 66), (36, 2.6, 55, 60)])
    desk.stem(trem.dyn([(0, 10), (36, 30), (38.4, 92), (38.7, 10), (64, 10)]), -31, .05, -6)
    return desk.master(LUFS, glue=1.6, air=.5)

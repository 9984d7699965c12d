"""`vigil`: the eve of the congress. The song at less than half its pace, whole, on one cello in a wide dark hall.

Forty beats at about 40 to the minute. Two bars and a breath, two bars and a breath; the E flat of the sixth bar is held until it has to
be answered. Under it one low string note at a time, over it a bare fifth that comes only where the cello rests: nobody
accompanies a man who cannot sleep.
"""
from lib.desk import Desk
from lib.score import Stem, Tempo, line, phrased
from music.theme import bars, SONG

LUFS = -20
CAPTION = 'The song, very slow: one cello, by itself.'

TEMPO = Tempo([(0, 42), (4, 43), (9.5, 38), (12, 42), (18.5, 37.5), (22, 42), (27, 43), (30, 36), (33, 41), (38, 35), (40, 42)], 40)

# (first beat, bars of the song): the breaths between are longer each time
HELD = 'D4:1 G4:1 A4:1 Bb4:1 | A4:1.5 G4:.5 F4:1 Eb4:2'
LAST = 'D4:1.5 Eb4:.5 C4:1 Bb3:1 | A3:1 C#4:1.2 D4:2.3'


def cello():
    part = line(bars(SONG, 1, 2), 2, 66, -12) + line(bars(SONG, 3, 4), 11.5, 64, -12) + line(HELD, 21.5, 68, -12) + line(LAST, 31.5, 62, -12)
    stem = Stem('cello', 17, 42, legato=.09, loose_ms=30, loose_vel=4).add(phrased(part, 16))
    return stem.dyn([(0, 40), (2, 50), (4, 78), (6, 62), (7, 72), (9.8, 40), (11.5, 52), (13.2, 80), (16, 58), (19.2, 36), (21.5, 56), (24.5, 92),
                     (27, 76), (28.5, 84), (30.4, 40), (31.5, 56), (33, 70), (36, 50), (38, 44), (39.5, 26), (40, 20)], swell=20)


def build():
    desk = Desk('vigil', TEMPO)
    desk.stem(cello(), -20.5, -.08, 0, [(210, -1.5, .8), (900, 1, .8), (3000, -2.5, .7)], 55)
    # one note at a time: D, B flat, A, G, E flat, G, A, D
    floor = Stem('basses', 51, 49, legato=.2, loose_ms=20)
    for t, d, p in ((0, 11, 38), (11.2, 5, 34), (16, 5.5, 33), (21.2, 5, 31), (26, 5, 39), (31.2, 3.6, 31), (34.8, 2, 33), (36.6, 3.6, 38)):
        floor.add([(t, d, p, 46)])
    desk.stem(floor.dyn([(0, 12), (4, 44), (10, 28), (13, 42), (19, 26), (24, 44), (28, 50), (31, 24), (34, 42), (38, 30), (40, 12)]), -32, .1, -3, [(90, -2, .8)], 32)
    # the bare fifth, far left and far right, in the breaths
    for name, place, pitch in (('fifth_a', -.85, 69), ('fifth_d', .85, 74)):
        far = Stem(name, 21, 49, legato=.3, loose_ms=25).add([(8.6, 4, pitch, 36), (18.2, 4.4, pitch, 36), (29, 3.6, pitch + (1 if pitch == 69 else -2), 36), (36.6, 3.2, pitch, 34)])
        desk.stem(far.dyn([(0, 4), (2, 4), (8.6, 4), (10.6, 34), (12.6, 6), (18.2, 4), (20.4, 36), (22.6, 6), (29, 4), (30.8, 32), (32.6, 4), (36.6, 4), (38.4, 28), (39.6, 5), (40, 4)]),
                  -37, place, 3, [(4000, -5, .6)], 200)
    return desk.master(LUFS, room='hall', glue=1.3, air=.5, mud=-2.5)

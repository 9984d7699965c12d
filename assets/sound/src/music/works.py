"""`works`: a work song for chapters 1 and 2. A leader begins on the accordion, the gang answers low, the shop beats time.

Sixteen bars of 4/4 at about 64: machine (2), call (4), answer (4), both together (4), machine (2).
"""
from lib.desk import Desk
from lib.score import Stem, Tempo, bass_note, chords, lead_voices, line, phrased
from lib.voice import choir
from music.theme import machine, song, song_chords

LUFS = -19
CAPTION = 'A slow work song, accordion and low voices.'

TEMPO = Tempo([(0, 65), (8, 64), (22, 66), (24, 62.5), (38, 66), (40, 62.5), (48, 66), (55, 60), (58, 65), (64, 65)], 64)

# the song's head turned to the light: B flat and F where the theme has D minor, and a plain close without the E flat
CLOSE = 'D4:1 G4:1.5 F4:.5 E4:1 | F4:1 A4:2 G4:1 | F4:1.5 E4:.5 D4:1 C4:1 | D4:3.5 -:.5'
CLOSE_CHORDS = 'Bb:1 Gm:2 C7:1 | F:3 C7/E:1 | Dm:2 Bb:1 Am:1 | Dm:4'


def build():
    desk = Desk('works', TEMPO)
    call, answer, close = song(1, 4, 8, 76), song(5, 8, 24, 78), line(CLOSE, 40, 78)
    rows = song_chords(1, 4, 8) + song_chords(5, 8, 24) + chords(CLOSE_CHORDS, 40)

    # accordion: it reads as an accordion only when melody and chords sound together
    acc = Stem('accordion', 17, 21, legato=.03, loose_ms=16).add(phrased(call, 12)).add(phrased(close, 10))
    for t, d, parts, bass in lead_voices([c for c in rows if c[0] < 24], 50, 62, 2) + lead_voices([c for c in rows if c[0] >= 24], 53, 67, 3):
        acc.add([(t, d * .95, p, 50) for p in parts])
    acc.add([(0, 8.1, 50, 54), (0, 8.1, 57, 50), (56, 8, 50, 54), (56, 8, 57, 50), (56, 3.6, 62, 44)])
    bellows = [(0, 46), (3, 70), (4, 62), (7.6, 52)]
    for b in range(8, 56, 4):
        top = 84 if b < 24 else 58 if b < 40 else 78
        bellows += [(b, top - 16), (b + 1.4, top), (b + 3.9, top - 20)]
    desk.stem(acc.dyn(bellows + [(56, 66), (60, 60), (64, 46)], swell=8), -22.5, -.25, -10, [(1800, 1, .8), (5500, -4, .7)])

    # low strings: the floor under the song, and the answer doubled at the octave below
    celli = Stem('celli', 41, 49, legato=.07, loose_ms=18).add([(t, d, p - 12, v - 6) for t, d, p, v in phrased(answer) + phrased(close)])
    desk.stem(celli.dyn([(24, 50), (30, 72), (39, 46), (40, 54), (46, 76), (56, 30)], swell=14), -27, .2, -8)
    floor = Stem('basses', 51, 49, legato=.06, loose_ms=14)
    for t, d, _, bass in rows:
        floor.add([(t, d, bass_note(bass, 33), 62)])
    floor.add([(0, 8, 38, 56), (56, 8, 38, 58)])
    desk.stem(floor.dyn([(0, 62), (8, 56), (24, 62), (38, 66), (48, 68), (56, 60), (64, 62)], swell=10), -27, .1, -11, [(90, -2, .8)], 32)
    step = Stem('pizzicato', 50, 45, loose_ms=10).add([(b, .5, 38 if b % 4 == 0 else 33, 54 if b % 4 == 0 else 42) for b in range(0, 64, 2)])
    desk.stem(step, -30, .15, -9, (), 40)

    # the gang: baritones an octave under the written line, basses humming the roots
    low = [(t, d * .96, p - 12, v) for t, d, p, v in phrased(answer, 14) + phrased(close, 12)]
    desk.layer(choir('gang', low, TEMPO, [(24, 'o'), (28, 'a'), (31, 'o'), (36, 'o'), (40, 'u'), (44, 'a'), (50, 'o'), (56, 'u')], 11), -5, -23.5)
    roots = [(t, d * .98, bass_note(bass, 38), 66) for t, d, _, bass in rows if t >= 16]
    desk.layer(choir('hum', roots, TEMPO, [(0, 'm'), (24, 'u'), (48, 'o'), (55, 'm')], 7), -5, -27.5)
    breath = Stem('voices', 17, 52, legato=.1, loose_ms=22)
    for t, d, parts, _ in lead_voices([c for c in rows if c[0] >= 24], 48, 60, 2):
        breath.add([(t, d, p, 62) for p in parts])
    desk.stem(breath.dyn([(24, 40), (30, 62), (39, 40), (40, 46), (46, 66), (56, 24)]), -29.5, 0, -4, [(2800, -4, .7)])

    # shop: press on one and three, lacing of the belt on the off-beats; it falls back while the men sing
    back = lambda b: 1 if b < 8 or b >= 56 else .55
    desk.layer(machine(TEMPO, [(b, (1 if b % 4 == 0 else .6) * back(b)) for b in range(0, 64, 2)],
                       [(b + .5, (.9 if b % 2 else 1.1) * back(b)) for b in range(64)], -12, -34), -9)
    return desk.master(LUFS, glue=1.5, air=1)

"""`file`: the reading room of 1993, the hearing, the list of readers. Single piano notes of the song, low strings once.

The clock is a plain second, but nothing is played on it: the notes are placed by hand, so that the ear finds no beat
to wait for. Thirty-odd notes in 62 seconds, the quietest of the four; it must bear twenty minutes.
"""
from lib.desk import Desk
from lib.score import Stem, Tempo, pitch

LUFS = -24
CAPTION = 'A few piano notes, long silences.'

TEMPO = Tempo([(0, 60), (62, 60)], 62)

# (second, length, pitch, velocity): the head of the song, three times, each time less of it
PIANO = [
    (1.1, 5.0, 'D3', 30), (1.2, 3.2, 'D4', 40), (3.0, 3.6, 'G4', 45), (5.9, 1.4, 'F4', 36), (6.8, 2.2, 'E4', 35), (8.5, 5.5, 'F4', 38),
    (8.6, 5.0, 'Bb2', 28), (11.4, 5.0, 'D4', 33),
    (19.3, 4.5, 'D3', 27), (19.4, 3.0, 'Bb3', 37), (21.2, 3.8, 'F4', 43), (24.3, 1.2, 'E4', 34), (25.2, 2.4, 'D4', 34), (27.4, 2.4, 'C4', 33),
    (29.0, 6.5, 'A3', 36), (29.1, 6.0, 'F2', 26),
    (40.2, 5.0, 'G2', 27), (40.3, 2.6, 'D4', 36), (42.4, 1.4, 'Eb4', 40), (43.6, 2.4, 'C4', 33), (45.6, 5.0, 'Bb3', 34),
    (49.8, 2.4, 'A3', 31), (52.2, 2.8, 'C#4', 34), (54.9, 6.0, 'D4', 30), (55.0, 6.0, 'D2', 25), (55.1, 6.0, 'A2', 24),
]


def build():
    desk = Desk('file', TEMPO)
    notes = [(t, d, pitch(p), v) for t, d, p, v in PIANO]
    # the mellow grand, struck softly, its top taken off: a piano in another room
    desk.stem(Stem('piano', 8, 0, legato=.6, loose_ms=12, loose_vel=2).add(notes), -24, -.1, -3, [(3200, -5, .6), (250, -2, .8)], 45)
    # low strings, without attack: D and A after the first phrase, B flat and F after the second
    low = Stem('celli', 41, 49, legato=.3, loose_ms=20).add([(10, 10, 50, 40), (11, 9, 45, 38), (30, 9, 46, 40), (31.5, 8, 41, 38), (46.5, 6, 43, 38), (47, 5.5, 50, 34)])
    swell = [(0, 8), (10, 6), (14.5, 40), (20, 8), (30, 6), (34.5, 42), (40, 8), (46, 6), (49.5, 34), (53, 6), (62, 8)]
    desk.stem(low.dyn(swell), -32, .2, -3, [(2000, -4, .7)])
    bass = Stem('basses', 51, 49, legato=.3, loose_ms=20).add([(10.4, 10, 38, 40), (30.4, 9, 34, 40), (55, 6.5, 38, 36)])
    desk.stem(bass.dyn(swell[:-2] + [(54.5, 6), (58, 30), (62, 8)]), -33, .1, -5, (), 34)
    return desk.master(LUFS, glue=1, air=-1, mud=-1)

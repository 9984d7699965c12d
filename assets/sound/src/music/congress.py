"""`congress`: chapter 3. The theme complete: machine (2 bars), song (8), the hall (8), collapse to the machine (2).

It is a hall, not a parade ground: the drum marks, it does not drill; the tempo gives at every phrase end and broadens
before the collapse; the brass enter by ones and twos instead of as a block.
"""
import numpy as np

from lib.desk import Desk
from lib.dsp import bp, db, env_ad, modal, n_, pan, put, rng, white
from lib.score import Stem, Tempo, bass_note, chords, lead_voices, line, phrased
from lib.voice import choir
from music.theme import HALL, HALL_CHORDS, clank, song, song_chords

LUFS = -18.5
CAPTION = 'The song taken up by a whole hall, with brass.'

TEMPO = Tempo([(0, 85), (7, 84), (8, 80), (12, 83), (22.5, 84), (24, 78), (26, 83), (36, 85), (39.5, 76), (40, 81), (44, 85),
               (54.5, 86), (56, 81), (58, 86), (66, 84), (71.5, 74), (72, 76), (78, 82), (80, 85)], 80)

SECTIONS = {'intro': (0, 8), 'song': (8, 40), 'hall': (40, 72), 'coda': (72, 80)}


def ostinato(rows):
    """Eight quavers to the bar, a chromatic piston figure; under the hall it only keeps its two crooked notes."""
    figure, accent = [0, 0, 1, 0, 3, 0, 1, -1], [14, -6, 6, -8, 10, -6, 4, -10]
    root = {q: bass for t, d, _, bass in rows for q in np.arange(t, t + d, .5)}
    out = []
    for i in range(160):
        t, bar = i / 2, i // 8
        machine = bar < 10 or bar >= 18
        r = root.get(t, 2) if 6 <= bar < 18 else 2
        step = figure[i % 8] if machine or i % 8 in (2, 4) else 0
        if 6 <= bar < 18 and step == 3 and (r + 3) % 12 not in (2, 5, 10, 0, 7):
            step = 0
        out.append((t, .32, bass_note(r, 32) + step, 70 + accent[i % 8]))
    return out


def strings(desk, sung, hall, rows, hall_rows):
    ost = ostinato(rows + hall_rows)
    level = [(0, 118), (8, 116), (9, 80), (38, 84), (40, 90), (71, 92), (73, 108), (80, 118)]
    desk.stem(Stem('basses', 51, 48, loose_ms=8).add(ost).dyn(level), -24.5, .30, -10, [(90, 1, .8), (350, -2, 1), (1800, 3, .8)], 30)
    desk.stem(Stem('celli_ost', 41, 48, loose_ms=11).add([(t, .28, p + 12, v - 8) for t, _, p, v in ost])
              .dyn([(b, v - 6) for b, v in level]), -26.5, .18, -10, [(2500, 2, .7)])
    cel = Stem('celli_mel', 41, 49, legato=.06, loose_ms=16).add(phrased(sung, 12))
    waves = []
    for b in range(8, 40, 8):
        waves += [(b, 50), (b + 3, 76), (b + 5, 70), (b + 7.9, 42)]
    desk.stem(cel.dyn(waves, swell=12), -23.5, .15, -8)
    vla = Stem('violas_pad', 31, 49, legato=.12, loose_ms=16)
    for t, d, parts, _ in lead_voices(rows, 53, 69, 3):
        vla.add([(t, d, p, 60) for p in parts[-2:]])
    desk.stem(vla.dyn([(8, 34), (24, 54), (30, 60), (40, 40)], swell=8), -30, -.15, -6)
    trem = Stem('strings_trem', 31, 44, loose_ms=6).add([(36, 4, 57, 64), (38, 2, 62, 70), (72, 4, 63, 76), (72, 4, 69, 76), (76, 3.5, 61, 66), (76, 3.5, 67, 66)])
    desk.stem(trem.dyn([(36, 10), (40, 88), (72, 98), (75, 60), (76, 66), (79.4, 10), (80, 0)]), -28.5, -.1, -6)
    vln = Stem('violins', 21, 48, legato=.06, loose_ms=15).add([(t, d, p + 12, v) for t, d, p, v in phrased(hall, 14) if t >= 48])
    desk.stem(vln.dyn([(48, 70), (56, 84), (66, 104), (72, 88)], swell=10), -28, -.4, -8, [(2500, -1, .8)])


def reeds(desk, sung, rows):
    acc = Stem('accordion', 17, 21, legato=.02, loose_ms=14).add([(t, d * .97, p + 12, v) for t, d, p, v in phrased(sung, 12)])
    for t, d, parts, _ in lead_voices(rows, 53, 69, 3):
        acc.add([(t, d * .9, p, 58) for p in parts])
    bellows = []
    for b in range(8, 40, 4):
        bellows += [(b, 62), (b + 1.2, 90), (b + 3.9, 64)]
    desk.stem(acc.dyn(bellows, swell=6), -25, -.22, -10, [(1800, 1, .8), (6000, -3, .7)])
    harm = Stem('harmonium', 17, 20, legato=.05, loose_ms=14).add([(0, 7.8, 38, 74), (0, 7.8, 45, 70), (72, 8, 38, 60)])
    for t, d, parts, bass in lead_voices(rows, 50, 67, 3):
        harm.add([(t, d, p, 64) for p in parts] + [(t, d, bass_note(bass, 38), 60)])
    desk.stem(harm.dyn([(0, 62), (6, 84), (8, 58), (24, 70), (30, 76), (40, 50), (72, 50), (80, 62)]), -31, .25, -10, [(2500, -3, .7)])


def brass(desk, hall, hall_rows):
    """Horns from the first bar, trombones from the second, trumpets only where the hall goes up for the second time."""
    tune = phrased(hall, 16)
    parts4 = lead_voices(hall_rows, 50, 66, 4)
    swell = [(8, 40), (15.4, 40), (16, 60), (23.4, 40), (24, 64), (31.4, 40), (32, 70), (39.9, 56), (40, 84), (44, 92), (47.8, 84), (52, 88),
             (55.8, 78), (56, 90), (64, 106), (70, 100), (72, 108), (75.4, 44), (76, 80), (79.4, 26), (80, 30)]
    hn = Stem('horns', 17, 60, legato=.05, loose_ms=16).add(tune)
    tb = Stem('trombones', 17, 57, legato=.03, loose_ms=14)
    for t, d, parts, _ in parts4:
        hn.add([(t, d, p, 80) for p in parts[-2:]])
        if t >= 44:
            tb.add([(t, d * .95, p, 86) for p in parts[:3]])
    for b in (15.5, 23.5, 31.5):                                    # a minor second: the machine groans under the song
        hn.add([(b, .5, 51, 58), (b, .5, 50, 58)])
    hn.add([(72, 3.4, 51, 92), (72, 3.4, 57, 92), (76, 3.2, 49, 78), (76, 3.2, 55, 78)])
    tb.add([(72, 3.4, 39, 94), (72, 3.4, 46, 94), (76, 3.2, 45, 80), (76, 3.2, 52, 80)])
    desk.stem(hn.dyn(swell, swell=14), -23.5, -.25, -4)
    desk.stem(tb.dyn(swell, swell=8), -25.5, .12, -6, [(1500, 1, .8)])
    tp = Stem('trumpets', 17, 56, legato=.02, loose_ms=12).add([(t, d * .95, p, v - 4) for t, d, p, v in tune if t >= 54])
    desk.stem(tp.dyn([(54, 66), (58, 82), (64, 96), (72, 80)], swell=12), -26, .05, -5, [(4000, -1, .7)])
    tu = Stem('tuba', 17, 58, loose_ms=14).add([(t, d * .92, bass_note(bass, 29), 86) for t, d, _, bass in hall_rows])
    desk.stem(tu.add([(72, 3.4, 39, 90), (76, 3.2, 33, 80)]).dyn([p for p in swell if p[0] >= 40], swell=8), -26.5, .2, -8, (), 34)


def drums(desk, hall_rows):
    """No march: a soft roll into the hall, then a drum on its own side of the bar, every second bar answered."""
    sn = Stem('snare', 0, 48, channel=9, loose_ms=9, loose_vel=7)
    a, b = [(0, 74), (1.5, 40), (2, 66), (3.5, 44), (3.75, 50)], [(0, 70), (2, 60), (2.75, 36), (3, 56)]
    for bar in range(10, 18):
        sn.add([(bar * 4 + x, .1, 38, v + (8 if bar >= 14 else 0)) for x, v in (a if bar % 2 == 0 else b)])
    for bar, top in ((9, 62), (13, 56), (17, 70)):
        sn.add([(bar * 4 + 2 + k / 6, .1, 38, 22 + (top - 22) * k // 12) for k in range(12)])
    desk.stem(sn, -30, -.1, -6, [(200, 2, 1), (6000, -3, .7)])
    bd = Stem('bassdrum', 8, 116, loose_ms=8).add([(bar * 4, 1, 40, 92 if 10 <= bar < 18 else 80) for bar in range(20)])
    desk.stem(bd.add([(bar * 4 + 2, 1, 40, 64) for bar in range(14, 18)]), -28, .05, -8, (), 30)
    ti = Stem('timpani', 0, 47, loose_ms=8).add([(t, .9, bass_note(bass, 38), 84) for t, _, _, bass in hall_rows if t % 8 == 0])
    ti.add([(38 + k / 8, .2, 45, 26 + 4 * k) for k in range(16)] + [(71 + k / 8, .2, 45, 56 + 5 * k) for k in range(8)] + [(72, 2, 39, 100), (76, 2, 45, 76)])
    desk.stem(ti, -28.5, -.2, -6, (), 30)
    desk.stem(Stem('cymbal', 0, 48, channel=9, loose_ms=3).add([(56, 3, 57, 66), (72, 4, 57, 88)]), -33, -.3, -7)


def voices(desk, sung, hall, rows, hall_rows):
    aah = Stem('choir_sf', 17, 52, legato=.08, loose_ms=22)
    for t, d, parts, _ in lead_voices(rows, 48, 62, 3):
        aah.add([(t, d, p, 68) for p in parts[:2]])
    for t, d, parts, _ in lead_voices(hall_rows, 48, 64, 3):
        aah.add([(t, d, p, 82) for p in parts])
    desk.stem(aah.dyn([(8, 30), (24, 50), (36, 56), (39, 40), (40, 80), (56, 76), (66, 100), (72, 70), (73, 20)]), -27.5, 0, -4, [(2800, -3, .7)])
    tune = [(t, d * .96, p, v) for t, d, p, v in phrased(sung, 14)]
    desk.layer(choir('song', tune, TEMPO, [(0, 'o'), (20, 'o'), (24, 'a'), (30, 'a'), (36, 'o'), (80, 'o')], 10), -4, -24)
    low = [(t, d * .98, bass_note(bass, 38), 70) for t, d, _, bass in rows]
    desk.layer(choir('bass', low, TEMPO, [(0, 'u'), (20, 'o'), (36, 'u'), (80, 'u')], 8), -4, -26.5)
    up = [(t, d * .96, p - 12 if p > 69 else p, v) for t, d, p, v in phrased(hall, 12)]
    desk.layer(choir('hall', up, TEMPO, [(0, 'a'), (80, 'a')], 10), -4, -25)
    desk.layer(choir('collapse', [(72, 3.5, 46, 90), (76, 3.4, 45, 70)], TEMPO, [(0, 'o'), (80, 'u')], 7), -3, -29)


def iron(desk):
    """A clank on a dotted crotchet against the four, an anvil on the bar lines of the hall, a little steam."""
    out, r = np.zeros((2, TEMPO.samples)), rng('iron')
    for block in range(0, 160, 32):
        for k in range(0, 30, 3):
            t = (block + k) / 2
            loud = -28 if t < 40 or t >= 72 else -33
            put(out, pan(clank(f'clank{k % 4}'), .55), TEMPO.sec(t) + r.normal(0, .006), db(loud) * (1 if k % 2 else 1.3), wrap=True)
    for bar in range(10, 18, 2):
        a = rng(f'anvil{bar % 3}')
        x = modal(a, [842, 2034, 2687, 3954, 5230, 6905, 8300], [.6, .5, .45, .3, .2, .12, .08], [.5, 1, .7, .6, .4, .25, .15], 1.6, .00007)
        put(out, pan(x, -.45), TEMPO.sec(bar * 4), db(-34), wrap=True)
    for bar in (0, 1, 3, 5, 7, 18, 19):
        n = n_(1.1)
        put(out, pan(bp(white(r, n), 900, 7000) * env_ad(n, .03, .22), .7), TEMPO.sec(bar * 4 + 3.5), db(-30), wrap=True)
    desk.layer(out, -6)


def build():
    desk = Desk('congress', TEMPO)
    sung, hall = song(1, 8, 8, 78), line(HALL, 40, 92, -12)
    rows, hall_rows = song_chords(1, 8, 8), chords(HALL_CHORDS, 40)
    strings(desk, sung, hall, rows, hall_rows)
    reeds(desk, sung, rows)
    brass(desk, hall, hall_rows)
    drums(desk, hall_rows)
    voices(desk, sung, hall, rows, hall_rows)
    iron(desk)
    return desk.master(LUFS, glue=1.9, air=1.5)

"""`wind` and `train`: what the road sounds like from inside."""
import numpy as np

from lib.dsp import (SR, bp, bp_shape, circ, env_ad, hp, hp_shape, lf_noise, lp, match_bands, modal, n_, painted_noise, pan,
                     put, reson, rng, spec_noise, white)
from lib.level import to_lufs
from lib.rooms import loop_reverb


def wind():
    """Blizzard round a hut. Slow swells of wide noise are surf; wind is known by its howl: narrow bands in cracks and
    chimney whose pitch and strength climb together with each gust. So the howls lead, the gusts are short and uneven,
    the top stays low, and dry snow ticks on the pane only when it blows."""
    hop, count = 1024, 1266
    n = hop * count                                                                   # 27.0 s
    m = np.arange(count) * hop
    r = rng('wind')
    gust = .60 + .36 * np.tanh(.8 * lf_noise(r, n, .22, .3) + .45 * lf_noise(rng('gusts'), n, .55, .5))
    # howls: lowest pitch, range, bandwidth, gust at which it begins, level
    howls = ((235, 170, 34, .10, .50), (360, 280, 46, .25, .42), (560, 330, 60, .40, .28), (830, 520, 85, .52, .16))
    out = np.zeros((2, n))
    flutter = [.12 * lf_noise(rng(f'bend{k}'), n, 2.2, .7) for k in range(4)]
    strength = [np.clip(.75 + .5 * lf_noise(rng(f'swell{k}'), n, 1.1, .4), .05, 1.6) for k in range(4)]
    for c in range(2):
        local = np.clip(gust + .10 * lf_noise(rng(f'side{c}'), n, 1.0, .6), .02, 1.1)
        g = local[m][:, None]

        def paint(t, f):
            rush = 330 + 620 * g                                                      # the body of air: its colour rises with the gust
            x = .40 * g ** 1.1 / (1 + 1.1 * (f / rush - rush / f) ** 2)
            x = x + .36 * (.35 + .65 * g) / (1 + (f / 130) ** 2) * (f / (f + 45))
            x = x + .030 * g ** 2.2 / (1 + (3000 / f) ** 4) / (1 + (f / 7500) ** 4)
            for k, (low, span, width, begin, level) in enumerate(howls):
                drive = np.clip((g - begin) / (1 - begin), 0, 1.2)
                centre = low + span * np.clip(g + flutter[k][m][:, None], 0, 1.3)
                w = width * (1 + .5 * g)
                bell = np.exp(-.5 * ((f - centre) / w) ** 2) + .16 * np.exp(-.5 * ((f - 2 * centre) / (1.6 * w)) ** 2)
                x = x + 2.6 * level * drive ** 1.2 * strength[k][m][:, None] * bell
            return x

        out[c] = painted_noise(rng(f'air{c}'), n, lambda t, f: paint(t, np.maximum(f, 5)))
    out /= np.sqrt(np.mean(out ** 2))
    grains = (rng('snow').random((2, n)) < .0012 * np.clip(gust - .45, 0, 1) ** 1.5) * rng('flakes').standard_normal((2, n))
    out += .8 * circ(lambda z: bp(z, 3800, 9000, 1), grains)
    wet = loop_reverb(out, 'office')
    return to_lufs(circ(lambda z: hp(z, 70, 2), out + .2 * wet), -24, -4)


def train():
    """Goods van on 12.5 m rails at some 40 km/h. The joints come from real distances: axles 2.4 m, bogies 13 m apart."""
    speed, rail, joints = 11.0, 12.5, 21
    T = rail / speed
    seconds = joints * T
    n = n_(seconds)
    r = rng('train')
    t = np.arange(n) / SR
    low = lambda f: (f / 60) ** -1.35 * hp_shape(26, 2)(f)
    rumble = np.stack([spec_noise(rng(f'rum{c}'), n, lambda f: low(f) + .35 * bp_shape(47, 4)(f) + .22 * bp_shape(88, 5)(f) + .06 * bp_shape(210, 3)(f)) for c in range(2)])
    rumble = (.55 * rumble + .8 * spec_noise(rng('rumc'), n, low)) * (1 + .18 * lf_noise(r, n, 1.3, .3))
    roll = np.stack([spec_noise(rng(f'roll{c}'), n, lambda f: .6 * bp_shape(420, .8)(f) + .3 * bp_shape(1150, 1.5)(f) + .1 * bp_shape(2600, 1.2)(f)) for c in range(2)])
    turn = 1 + .18 * np.sin(2 * np.pi * t * round(speed / 2.83 * seconds) / seconds) + .2 * lf_noise(r, n, 3, .3)
    roll *= np.clip(turn, .2, 2)
    # joints; the first falls half a rail after the seam, so that the loop point lies in the quiet between two
    hits = np.zeros((2, n))
    axles = [(0, 1.0, -.1), (2.4, .92, -.1), (13, .40, .35), (15.4, .38, .35), (-7.5, .20, -.5), (-5.1, .19, -.5), (22, .12, .6), (24.4, .11, .6)]
    for j in range(joints):
        q = rng(f'joint{j}')
        late, strength = q.normal(0, .006), np.exp(q.normal(0, .16))
        for k, (d, g, place) in enumerate(axles):
            a = rng(f'axle{j}_{k}')
            hit = modal(a, [58, 92, 171 * a.normal(1, .03), 305, 540 * a.normal(1, .04), 890, 1480],
                        [.11, .08, .06, .04, .025, .016, .01], [1, .9, .7, .5, .35, .2, .12], .4, .003)
            click = bp(white(a, n_(.05)), 700, 3500) * env_ad(n_(.05), .001, .009)
            hit[:len(click)] += .16 * click
            put(hits, pan(lp(hit, 4200 if g > .8 else 1600 if g > .3 else 700, 1), place), (j + .55) * T + late + d / speed + a.normal(0, .002), .9 * g * strength, wrap=True)
    # the van answers: loose iron at every joint, boards that creak
    drive = circ(lambda z: lp(z, 14, 1), np.abs(hits).sum(0))
    loose = (rng('rat').random(n) < .00045 * (.12 + 2.5 * drive / drive.max())) * rng('rat2').standard_normal(n)
    rattle = sum(g * circ(lambda z: reson(z, f, q), loose) for f, q, g in ((2350, 18, 1), (3120, 22, .8), (4650, 20, .5), (1500, 12, .8)))
    creaks = np.zeros((2, n))
    for k in range(11):
        q = rng(f'creak{k}')
        L = n_(q.uniform(.18, .5))
        rate = np.linspace(q.uniform(38, 60), q.uniform(60, 110), L) * (1 + .06 * q.standard_normal(L))
        slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * q.normal(1, .3, L)
        z = sum(reson(slips, f * q.normal(1, .05), 9) for f in (340, 720, 1180, 1900)) * np.hanning(L)
        put(creaks, pan(z / np.abs(z).max(), q.uniform(-.8, .8)), q.uniform(0, seconds), q.uniform(.03, .07), wrap=True)
    # the engine far ahead: four exhaust beats to a turn of its 1.62 m drivers
    engine = np.zeros((2, n))
    beats = int(round(speed / (np.pi * 1.62) * 4 * seconds))
    for k in range(beats):
        q = rng(f'chuff{k % 16}')
        L = n_(.16)
        z = bp(white(q, L), 110, 900) * env_ad(L, .014, .04)
        put(engine, pan(z, -.55), (k + .5) * seconds / beats, .055 * (1.35 if k % 4 == 0 else 1) * q.normal(1, .08), wrap=True)
    glint = np.stack([.8, .6])[:, None] * rattle
    x = .16 * rumble + .018 * roll + .75 * hits + .06 * glint + .9 * creaks + engine
    y = match_bands(circ(lambda z: hp(z, 32, 2), .75 * x + .35 * loop_reverb(x, 'coach')),
                    {31: -20, 63: -8, 125: -5.5, 250: -6, 500: -8, 1000: -12.5, 2000: -17.5, 4000: -24, 8000: -32, 16000: -42})
    return to_lufs(y, -23, -4)


SOUNDS = {
    'wind': (wind, 'A wind, rising and falling.'),
    'train': (train, 'A goods train, from inside.'),
}

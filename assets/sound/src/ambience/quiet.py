"""`sleepers` and `hush`: rooms full of people who make no noise."""
import numpy as np

from lib.dsp import (SR, body, bp, circ, env_ad, hp, hump, lf_noise, lp, match_bands, modal, n_, pan, put, reson, rng, spec_noise, white)
from lib.level import to_lufs
from lib.rooms import loop_reverb
from lib.voice import formants


# ---------------------------------------------------------------- sleepers
def breath(r, seconds, out, scale):
    """Air through a slack throat: in is narrow and high, out is wide and low; the noise is smooth, never a hiss."""
    n = n_(seconds)
    arch = hump(n, 0, seconds, 1.9, .38 if out else .62) * (1 + .22 * lf_noise(r, n, 9, .4))
    low, mid = (430, 1050) if out else (780, 1750)
    x = lp(bp(white(r, n), 220 * scale, 1900 * scale, 1), 2400, 1)
    return (reson(x, low * scale, 2.2) + .6 * reson(x, mid * scale, 3) + .12 * x) * arch


def snore(r, seconds):
    """One heavy sleeper at the far wall: the soft palate flutters some 30 times a second, unevenly; nothing comical, no whistle."""
    n = n_(seconds)
    rate = 29 * (1 + .14 * lf_noise(r, n, 3, .5)) * np.interp(np.arange(n) / n, [0, .5, 1], [.85, 1.1, .9])
    flaps = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * np.exp(r.normal(0, .35, n))
    throat = formants(lp(flaps, 1400, 1), [(310, 160, 0), (760, 220, -6), (1500, 300, -15)], 1)
    return throat / (np.abs(throat).max() + 1e-9) * hump(n, 0, seconds, 1.1, .6)


def bed_creak(r):
    n = n_(r.uniform(.22, .45))
    rate = np.linspace(r.uniform(32, 50), r.uniform(50, 90), n) * (1 + .08 * r.standard_normal(n))
    slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * r.normal(1, .3, n)
    x = sum(reson(slips, f * r.normal(1, .06), 7) for f in (270, 610, 1050)) * np.hanning(n)
    return lp(x / np.abs(x).max(), 2200, 1)


def pipe(name):
    """A heating pipe: short iron, held by the wall."""
    r = rng(name)
    x = body(r, 260, 4200, 90, .045, .010, -1.4, .5, .0004)
    return x + .25 * modal(r, [412, 1130, 2210], [.16, .09, .05], [1, .6, .3], len(x) / SR, .0004)[:len(x)]


def sleepers():
    """A dormitory at night. Seven breaths near and far, each on a period of its own that fits the loop; one of them rattles."""
    seconds = 30.0
    n = n_(seconds)
    near, far = np.zeros((2, n)), np.zeros((2, n))
    for man in range(7):
        q = rng(f'sleeper{man}')
        count = int(q.integers(6, 10))
        start, place, scale = q.uniform(0, 5), q.uniform(-.9, .9), q.uniform(.85, 1.2)
        bus, gain = (near, q.uniform(.7, .9)) if man < 2 else (far, q.uniform(.22, .5))
        for k in range(count):
            r = rng(f'breath{man}{k}')
            at = start + k * seconds / count + r.normal(0, .10)
            long = seconds / count
            put(bus, pan(breath(r, long * .33, False, scale), place), at, .55 * gain, wrap=True)
            put(bus, pan(breath(r, long * .45, True, scale), place), at + long * .36, gain * r.uniform(.8, 1.1), wrap=True)
            if man == 5 and k % 5 != 3:
                put(far, pan(snore(rng(f'snore{k}'), long * .3), place), at, .55 * r.uniform(.6, 1), wrap=True)
    events = np.zeros((2, n))
    for k, (at, g) in enumerate(((5.2, .5), (5.46, .3), (5.95, .18), (19.8, .4), (20.02, .22))):
        put(events, pan(pipe(f'pipe{k % 3}'), .7), at, .75 * g, wrap=True)
    for k, (at, place) in enumerate(((11.6, -.5), (24.3, .3), (25.1, .35))):
        q = rng(f'creak{k}')
        put(events, pan(bed_creak(q), place), at, .11, wrap=True)
        m = n_(.7)                                                                     # a greatcoat pulled up
        put(events, pan(bp(white(q, m), 250, 2200, 1) * hump(m, 0, .7, 1.6) * (1 + .5 * lf_noise(q, m, 12, .3)), place), at + .1, .03, wrap=True)
    air = np.stack([spec_noise(rng(f'dorm{c}'), n, lambda f: (f / 180) ** -1 / (1 + (55 / f) ** 4) / (1 + (f / 1600) ** 2)) for c in range(2)])
    x = .9 * near + .35 * far + events + .010 * air
    y = x + .9 * loop_reverb(.35 * near + far + .8 * events, 'stairs') * .5
    return to_lufs(circ(lambda z: hp(z, 50, 2), y), -30, -8)


# ---------------------------------------------------------------- hush
def cough(name):
    """A cough across a hall: the burst that opens the throat, a rough voice behind it, and a smaller one after."""
    r = rng(name)
    out = np.zeros(n_(.9))
    pitch = r.uniform(95, 150)
    for k, (at, g) in enumerate(((.0, 1), (r.uniform(.26, .36), r.uniform(.45, .8)), (r.uniform(.55, .64), r.choice([0, .3])))):
        n = n_(.24)
        t = np.arange(n) / SR
        rough = np.diff(np.floor(np.cumsum(pitch * (1.25 - 1.2 * t) * (1 + .10 * lf_noise(r, n, 60, .2))) / SR), prepend=0)
        src = 2.2 * lp(rough, 1500, 1) * hump(n, .015, .17, 1, .3) + .055 * white(r, n) * env_ad(n, .004, .05)
        x = formants(src, [(680, 130, 0), (1250, 160, -3), (2500, 260, -9), (3500, 400, -14)], r.uniform(.92, 1.1))
        i = n_(at)
        out[i:i + n] += g * x / (np.abs(x).max() + 1e-9)
    return hp(out, 180, 1)


def hush():
    """Some seven hundred people keeping still: cloth, boots that shift, benches, five coughs, a paper. The quiet is large, not empty."""
    seconds = 28.0
    n = n_(seconds)
    far, near = np.zeros((2, n)), np.zeros((2, n))
    for k in range(150):                                                               # cloth: sleeves, sheepskin, far and everywhere
        q = rng(f'cloth{k}')
        m = n_(q.uniform(.25, .9))
        x = bp(white(q, m), 200, q.uniform(1400, 3200), 1) * hump(m, 0, m / SR, 1.6) * np.exp(.5 * lf_noise(q, m, 30, .3))
        put(far, pan(x, q.uniform(-.95, .95)), q.uniform(0, seconds), .022 * np.exp(q.normal(0, .6)), wrap=True)
    for k in range(13):                                                                # boots and benches
        q = rng(f'seat{k}')
        z = body(q, 110, 1900, 44, .045, .012, -3, .3, .0014)
        put(far, pan(z / np.abs(z).max(), q.uniform(-.9, .9)), q.uniform(0, seconds), .24 * q.uniform(.3, 1), wrap=True)
    for k, at in enumerate((8.7, 22.9)):
        q = rng(f'hallcreak{k}')
        m = n_(.38)
        rate = np.linspace(36, 74, m) * (1 + .08 * q.standard_normal(m))
        slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * q.normal(1, .3, m)
        z = sum(reson(slips, f * q.normal(1, .06), 8) for f in (320, 690, 1240)) * np.hanning(m)
        put(far, pan(z / np.abs(z).max(), (-.6, .5)[k]), at, .13, wrap=True)
    for k, (at, place, g) in enumerate(((3.1, .6, .55), (10.4, -.75, .8), (15.9, .15, .35), (16.8, -.2, .5), (25.2, .85, .6))):
        put(far, pan(lp(cough(f'cough{k}'), 3400, 1), place), at, .62 * g, wrap=True)
    for k, at in enumerate((13.2, 27.1)):                                              # somebody near turns his paper
        q = rng(f'agenda{k}')
        m = n_(.42)
        put(near, pan(bp(white(q, m), 900, 5200, 1) * hump(m, 0, .42, 1.2, .6) * np.exp(.4 * lf_noise(q, m, 90, .2)), (.3, -.4)[k]), at, .022, wrap=True)
    # seven hundred chests: the air of a full hall is low and warm, and moves
    air = np.stack([spec_noise(rng(f'hall{c}'), n, lambda f: (f / 240) ** -.9 / (1 + (70 / f) ** 4) / (1 + (f / 1500) ** 2)) for c in range(2)])
    air *= 1 + .16 * lf_noise(rng('chests'), n, .5, .5)
    x = .55 * far + near + .008 * air
    y = x + .55 * loop_reverb(far + .4 * near, 'hall')
    y = match_bands(circ(lambda z: hp(z, 55, 2), y), {63: -16, 125: -9, 250: -6, 500: -6, 1000: -8.5, 2000: -13, 4000: -20, 8000: -29, 16000: -42}, .6)
    return to_lufs(y, -31, -9)


SOUNDS = {
    'sleepers': (sleepers, 'A dormitory asleep; a pipe knocks.'),
    'hush': (hush, 'A full hall keeps still to listen; a cough.'),
}

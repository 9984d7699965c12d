"""`street` and `ice_wind`: Moscow under snow, and the open Gulf."""
import numpy as np

from lib.dsp import SR, body, bp, circ, hp, hump, lf_noise, lp, match_bands, modal, n_, painted_noise, pan, put, rng, spec_noise, white
from lib.level import to_lufs
from lib.rooms import loop_reverb


# ---------------------------------------------------------------- street
def pellet(name):
    """One small cast bell of the harness: an iron pea in a slotted shell, high, thin and soon over."""
    r = rng(name)
    f = r.uniform(2050, 3300)
    return modal(r, [f, f * 1.007, f * 1.62, f * 2.41, f * 3.3], [.16, .13, .08, .05, .03], [1, .6, .5, .35, .2], .9, .00012)


def harness(name, seconds, level, place, steps=4.6):
    """Sledge bells of a trotting horse as they pass: every step shakes a handful of pellets, unevenly; far away only the low ones are left.

    level(u), place(u): nearness 0..1 and -1..1 over the passage, u in 0..1.
    """
    out, r = np.zeros((2, n_(seconds + 1))), rng(name)
    shells = [pellet(f'{name}{k}') for k in range(12)]
    t, k = 0.0, 0
    while t < seconds:
        u = t / seconds
        near = level(u)
        for _ in range(int(r.integers(3, 7))):
            x = shells[int(r.integers(12))]
            put(out, pan(lp(x, 2400 + 5200 * near, 1), float(np.clip(place(u) + r.normal(0, .04), -1, 1))), t + abs(r.normal(0, .022)), near * (1 if k % 2 == 0 else .66) * r.uniform(.3, 1))
        t += r.normal(1, .035) / steps
        k += 1
    return out


def crunch(name, weight=1.0):
    """A felt boot on packed snow at minus ten: grains give way under the heel, and squeak where they are pressed."""
    r = rng(name)
    n = n_(.30)
    t = np.arange(n) / SR
    grains = (r.random(n) < .018 * hump(n, .01, .24, 1, .3)) * r.standard_normal(n)
    x = bp(grains, 900, 5200, 1) * 5 + .5 * bp(white(r, n), 700, 4200, 1) * hump(n, .0, .24, 1.3, .35) * np.exp(.7 * lf_noise(r, n, 140, .1))
    squeak = bp(white(r, n), 1500 + 300 * r.random(), 2300, 2) * hump(n, .05, .19, 1.5) * (1 + .6 * np.sign(np.sin(2 * np.pi * (140 + 260 * t) * t)))
    return weight * lp(x + .35 * squeak, 4200, 1) + .5 * body(r, 60, 300, 24, .03, .014, -2, .3, .006)[:n]


def street():
    """A Moscow side street in March 1921: no motor, no tram; snow takes the echo. Two walkers, a shovel, one sledge that goes by at the corner."""
    seconds = 29.0
    n = n_(seconds)
    near, far = np.zeros((2, n)), np.zeros((2, n))
    passing = harness('izvozchik', 13, lambda u: .10 + .55 * np.exp(-.5 * ((u - .46) / .20) ** 2), lambda u: -.75 + 1.5 * u)
    put(far, passing * hump(passing.shape[1], 0, 13.6, .7), 8.4, .075, wrap=True)
    for man, (start, steps, pace, a, b, gain) in enumerate(((1.2, 15, .54, -.7, .5, .12), (20.3, 13, .62, .8, -.3, .045))):
        for k in range(steps):
            q = rng(f'step{man}{k}')
            arch = np.sin(np.pi * (k + .7) / (steps + .4)) ** .8
            put(near, pan(crunch(f'snow{man}{k}'), a + (b - a) * k / steps), start + k * pace + q.normal(0, .018), gain * arch * q.uniform(.75, 1.1), wrap=True)
    for k, at in enumerate((4.3, 6.1, 7.8, 23.0, 24.9)):                                # citizens called out to clear the pavement
        q = rng(f'shovel{k}')
        m = n_(q.uniform(.42, .58))
        x = bp(white(q, m), 1100, 5200, 1) * hump(m, 0, m / SR, 1.1, .6) * np.exp(.7 * lf_noise(q, m, 150, .15))
        put(far, pan(x, .65), at, .030, wrap=True)
        put(far, pan(body(q, 90, 900, 30, .03, .01, -2.2, .3, .004), .6), at + m / SR + .42, .05, wrap=True)     # the load lands
    # what is left of a city: low, soft, far behind the snow
    air = np.stack([spec_noise(rng(f'snowair{c}'), n, lambda f: (f / 200) ** -1.1 / (1 + (50 / f) ** 4) / (1 + (f / 900) ** 2)) for c in range(2)])
    flakes = np.stack([spec_noise(rng(f'fall{c}'), n, lambda f: 1 / (1 + (2600 / f) ** 4) / (1 + (f / 7000) ** 4)) for c in range(2)])
    breeze = np.clip(.6 + .4 * lf_noise(rng('breeze'), n, .3, .5), .05, 1.6)
    x = near + far + .011 * air * (1 + .25 * lf_noise(rng('town'), n, .4, .5)) + .0016 * flakes * breeze
    y = x + .22 * loop_reverb(circ(lambda z: lp(z, 2600, 1), far), 'works') + .05 * loop_reverb(near, 'office')
    return to_lufs(circ(lambda z: hp(z, 48, 2), y), -27, -6)


# ---------------------------------------------------------------- ice_wind
def ice_wind():
    """Wind where there is nothing to howl in: no chimney, no crack, only one's own collar. What tells it from surf is dry snow that
    runs along the ice in front of each gust, a coat skirt that beats, and the ice answering now and then from below."""
    hop, count = 1024, 1360
    n = hop * count                                                                   # 29.0 s
    m = np.arange(count) * hop
    gust = np.clip(.52 + .34 * np.tanh(.9 * lf_noise(rng('ice gusts'), n, .28, .3) + .5 * lf_noise(rng('ice puffs'), n, .9, .5)), .04, 1.1)
    out, drift = np.zeros((2, n)), np.zeros((2, n))
    for c in range(2):
        local = np.clip(gust + .12 * lf_noise(rng(f'ear{c}'), n, 1.3, .6), .02, 1.2)
        g = local[m][:, None]

        def paint(t, f):
            edge = 240 + 780 * g ** 1.2                                                # wind at the ear: wide, its edge climbs with the gust
            x = .55 * g ** 1.2 * (f / (f + 60)) / (1 + (f / edge) ** 2.4)
            x = x + .22 * g ** 1.5 / (1 + (f / 110) ** 4) * (f / (f + 35))             # buffeting
            centre = 520 + 260 * g                                                     # the cap's ear-flap sings, barely
            return x + .10 * g ** 2 * np.exp(-.5 * ((f - centre) / 70) ** 2)

        out[c] = painted_noise(rng(f'open{c}'), n, lambda t, f: paint(t, np.maximum(f, 5)))
        ahead = np.roll(local, -n_(.7))[m][:, None]                                      # the drift comes before the gust
        drift[c] = painted_noise(rng(f'drift{c}'), n, lambda t, f: np.clip(ahead - .30, 0, 1) ** 1.4 / (1 + (np.maximum(f, 5) / 6800) ** 6) / (1 + (2500 / np.maximum(f, 5)) ** 4))
    out /= np.sqrt(np.mean(out ** 2))
    drift /= np.sqrt(np.mean(drift ** 2))
    drift *= np.exp(.35 * lf_noise(rng('grain'), n, 40, .2))
    flaps = np.zeros((2, n))
    t, r = 0.0, rng('coat')
    while t < n / SR - .2:                                                             # a greatcoat skirt: runs of soft blows while it blows hard
        g = gust[int(t * SR)]
        if g > .62:
            L = n_(r.uniform(.05, .09))
            x = bp(white(r, L), 90, 700, 1) * hump(L, 0, L / SR, 1, .25)
            put(flaps, pan(x, r.uniform(-.25, .15)), t, (g - .5) * r.uniform(.5, 1.2), wrap=True)
            t += r.uniform(.075, .14)
        else:
            t += .08
    under = np.zeros((2, n))
    for k, (at, place) in enumerate(((7.4, .6), (19.9, -.7))):                          # the ice works, far down the sheet
        q = rng(f'under{k}')
        L = n_(2.6)
        u = np.arange(L) / SR
        f = 62 + 34 * np.exp(-u / .7) + 3 * lf_noise(q, L, 3, .5)
        x = (np.sin(2 * np.pi * np.cumsum(f) / SR) + .4 * np.sin(4.04 * np.pi * np.cumsum(f) / SR)) * hump(L, 0, 2.4, 1.4, .25) * (1 + .5 * lf_noise(q, L, 11, .4))
        put(under, pan(lp(x, 380, 1), place), at, 1, wrap=True)
    y = out + .11 * drift + 1.5 * flaps + .14 * under
    y = match_bands(circ(lambda z: hp(z, 55, 2), y), {63: -10.5, 125: -7.5, 250: -6, 500: -6.5, 1000: -10, 2000: -16.5, 4000: -20.5, 8000: -27, 16000: -42}, .6)
    lull = int(np.argmin(np.convolve(np.concatenate([gust, gust[:SR]]), np.ones(SR) / SR, 'valid')[:n])) + SR // 2
    return to_lufs(np.roll(y, -lull, axis=1), -24, -4)                                 # the seam in the deepest lull: Opus is not exact, and least heard there


SOUNDS = {
    'street': (street, 'A street under snow; sledge bells, far off.'),
    'ice_wind': (ice_wind, 'Wind over open ice, with nothing to stop it.'),
}

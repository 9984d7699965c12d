"""The congress hall: bell, applause, cards."""
import numpy as np
from scipy import signal as sg

from lib.dsp import SR, body, bp, hp, hump, lf_noise, lp, match_bands, modal, n_, pan, put, rng, trim, white
from lib.level import to_lufs, to_peak
from lib.rooms import placed, reverb

# octave-band balance of hand claps in a hall (dB re total)
CLAPS = {63: -42, 125: -38, 250: -27, 500: -14, 1000: -6, 2000: -3, 4000: -7.5, 8000: -15.5, 16000: -32}


def handbell():
    """The chairman's small brass bell, shaken: uneven double strikes on the two sides of the cup, one last tap."""
    f1 = 2140.
    parts = [(.50, .30, .10), (1, .62, .55), (1.006, .5, .3), (1.62, .4, .30), (2.13, .42, .45), (2.62, .36, .85), (2.635, .33, .5),
             (3.41, .26, .5), (4.27, .20, .7), (4.95, .15, .4), (5.82, .12, .5), (6.7, .09, .3), (7.9, .07, .3), (9.1, .05, .2)]
    b = np.zeros((2, n_(3.2)))
    R = rng('bell')
    t, strikes = .02, []
    for s in range(11):
        strikes.append((t, R.uniform(.6, 1.0) if s % 2 else R.uniform(.8, 1.1)))
        t += (.088 if s % 2 else .115) * R.normal(1, .10)
        if R.random() < .35:
            strikes.append((t - .045, R.uniform(.15, .35)))                           # the clapper bounces
    strikes += [(t + .30, .8), (t + .335, .2)]
    for s, (at, g) in enumerate(sorted(strikes)):
        r, side = rng(f'bell{s}'), s % 2
        amps = [a * np.exp(R.normal(0, .30)) * (1.25 if (i + side) % 2 else .75) for i, (*_, a) in enumerate(parts)]
        x = modal(r, [f1 * q for q, _, _ in parts], [d for _, d, _ in parts], amps, 2.4, .00008)
        tick = body(r, 2500, 14000, 40, .006, .002, 0, .05, .00006)
        x[:len(tick)] += .5 * tick
        i = n_(at)
        b[:, i:] *= .66                                                               # a new strike stops part of the old ring
        put(b, pan(x, -.12 + .06 * side), at, g)
    return to_peak(trim(placed(b, 'hall', .26), -54), -10)


def clap(r, cup):
    """One pair of hands: 2-4 ms of noise and the short ring of the hollow between the palms."""
    n = n_(.05)
    t = np.arange(n) / SR
    x = white(r, n) * (np.exp(-t / r.uniform(.002, .004)) + .30 * np.exp(-t / .012))
    x[:16] *= np.linspace(0, 1, 16)
    x = sg.lfilter(*sg.iirpeak(cup / (SR / 2), r.uniform(1.2, 2.4)), x) + .25 * hp(x, 1800, 1) * np.exp(-t / .004)
    return hp(x, 320, 1)


def applause(seconds=6.6, people=420, near=30):
    """A few quick ones, the hall joins, holds, thins out; thirty audible pairs of hands make it claps and not rain."""
    n = n_(seconds + 2.0)
    close, far = np.zeros((2, n)), np.zeros((2, n))
    for k in range(people):
        r = rng(f'clapper{k}')
        cup = np.exp(r.uniform(np.log(700), np.log(2400)))
        rate = np.clip(r.normal(4.2, .6), 2.8, 6)
        hands = [clap(r, cup * r.normal(1, .06)) for _ in range(4)]
        start, stop = r.gamma(2.2, .30), seconds - 3.0 + r.gamma(2.4, .6)
        place = r.uniform(-.95, .95)
        d = r.uniform(1, 1.6) if k < near else r.uniform(1.6, 6)
        g0, t = np.exp(r.normal(0, .3)), start
        while t < min(stop, seconds + 1.2):
            vigour = np.clip((t - start) / 1.0, .45, 1) * np.clip((stop - t) / 1.5, .4, 1)
            put(close if k < near else far, pan(hands[r.integers(4)], place), t, g0 * vigour * np.exp(r.normal(0, .2)) / d)
            t += max(.13, r.normal(1, .07) / rate * (1 + .3 * np.clip(t - stop + 1.5, 0, 1.5)))
    far = lp(far, 7000, 1)
    w = reverb(close + far, 'hall')
    y = np.pad(2 * close + far, ((0, 0), (0, w.shape[1] - n))) + .18 * hp(w, 250)
    return to_lufs(trim(match_bands(y, CLAPS, 1, False), -50), -20, -3, loop=False)


def snap(r):
    """A card held by one corner stops short: it bends and springs back twice, a dry flat tick with a little air."""
    n = n_(.05)
    x = body(r, 420, 4200, 40, .006, .0025, -1.1, .05, .0006)[:n]
    x = np.pad(x, (0, n - len(x))) / (np.abs(x).max() + 1e-9)
    back = n_(r.uniform(.014, .022))
    return x + .45 * np.pad(x, (back, 0))[:n] + .35 * bp(white(r, n), 500, 2600, 1) * hump(n, 0, .04, 1.3, .3)


def cards(people=694):
    """Six hundred and ninety-four cards go up: a sleeve and a trembling card each, like a flock rising. So many trembling
    cards are rain; what makes them pasteboard is that those near by are heard one by one: each snaps straight as it stops."""
    n = n_(3.0)
    b = np.zeros((2, n))
    R = rng('cards')
    for k in range(people):
        r = rng(f'card{k}')
        t = .08 + (R.gamma(3.4, .115) if R.random() < .93 else R.uniform(.2, 1.6))      # most together, some looking round first
        d = R.uniform(1, 2.2) if k < 46 else np.exp(R.uniform(np.log(4), np.log(12)))   # what is near tells paper from rain
        place = R.uniform(-.9, .9)
        m = n_(r.uniform(.28, .5))
        rise = hump(m, 0, m / SR, 1.2, .3)
        wing = .25 + np.abs(np.sin(np.pi * r.uniform(7, 12) * np.arange(m) / SR + r.uniform(0, 3))) ** 1.5    # pasteboard trembles like a wing
        x = rise * (.45 * bp(white(r, m), 240, 1300, 1) + wing * bp(white(r, m), 700, r.uniform(3000, 7000), 1) * np.exp(.55 * (lf_noise(r, m, 90, .2) + .8 * lf_noise(r, m, 420, .1))) * .8)
        if k < 46:
            x = .8 * x
            i, s = int(m * .42), snap(r)
            x[i:i + len(s)] += (1.8 + 1.6 * r.random()) * s[:m - i]
        put(b, pan(lp(x, 11000 / d ** .75, 1), place), t, np.exp(R.normal(0, .45)) / d)
    return to_peak(trim(placed(b, 'hall', .16), -46), -8)


SOUNDS = {
    'handbell': (handbell, 'A hand bell rings.'),
    'applause': (applause, 'The hall applauds.'),
    'cards': (cards, 'Hundreds of cards go up.'),
}

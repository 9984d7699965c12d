"""On and around the desk: stamp, typewriter, carriage, paper, page, pen."""
import numpy as np
from scipy import signal as sg

from lib.dsp import (SR, body, bp, burst, env_ad, hp, hump, lf_noise, lp, modal, n_, pan, put, rng, trim, white)
from lib.level import to_peak
from lib.rooms import placed


def rub(r, n, arch, lo, hi, grain=0.4, sweep=None):
    """Paper or nib moving over paper: smooth band noise under an arch.

    grain: how far the roughness goes. None is spray, too much breaks up into pops, and pops are fire. sweep(u) moves the
    colour with the speed of the hand: the faster, the brighter.
    """
    x = bp(white(r, n), lo, hi, 1)
    if sweep is not None:                                     # cross-fade a dark and a bright version: no zipper noise
        bright = hp(x, (lo * hi) ** .5, 1)
        x = lp(x, (lo * hi) ** .5, 1) * (1 - sweep) + 1.4 * bright * sweep
    return x * arch * np.exp(grain * (lf_noise(r, n, 90, .2) + .8 * lf_noise(r, n, 420, .1))) * .8


def stamp():
    """Wooden stamp on a paper-covered desk: tick of contact, knock, the desk's panel, the ink letting go, set down."""
    r = rng('stamp')
    b = np.zeros((2, n_(.75)))
    put(b, body(r, 85, 900, 46, .040, .016, -2.2, .3, .0016), .012, 1.1)
    put(b, pan(body(r, 350, 5200, 80, .012, .004, -1.2, .12, .00045), -.05), .012, 1.0)
    put(b, pan(burst(r, .05, 500, 6500, .0008, .006), .04), .011, .75)
    put(b, body(r, 600, 5000, 30, .008, .003, -2, .06, .0003), .048, .16)
    n = n_(.11)
    put(b, pan(rub(r, n, hump(n, 0, .09), 1800, 8500), .1), .18, .08)
    put(b, pan(body(r, 300, 3500, 26, .012, .004, -2, .08, .0005), .2), .42, .13)
    return to_peak(trim(placed(b, 'office', .20), -55), -5)


def key(k, gain=1.0, space=False):
    """One stroke: lever, type on platen (the hard part), frame of the machine, escapement, type bar falling back."""
    r = rng(f'key{k}')
    b = np.zeros((2, n_(.28)))
    hit = .023
    put(b, pan(body(r, 600, 6000, 30, .004, .002, -1, .05, .0002), .05), .003, .12)
    if not space:
        side = -.12 + .24 * r.random()
        put(b, pan(body(r, 900, 9500, 90, .004, .0018, -.3, .12, .00007), side), hit, .9)
        put(b, pan(modal(r, [1740, 2610, 3480, 4900, 6350], [.022, .018, .014, .01, .007], [.5, .8, .6, .5, .35], .15, .00007), side), hit, .16)
        put(b, burst(r, .04, 900, 9500, .0004, .004), hit, .9)
    put(b, body(r, 140, 900, 26, .028, .012, -1.8, .2, .0009), hit, .42 if not space else .6)     # cast frame on an oak desk
    put(b, pan(burst(r, .03, 1500, 9000, .0003, .0022), .2), hit + .014, .30)
    put(b, pan(body(r, 500, 7000, 50, .003, .0013, -.8, .08, .00015), 0), hit + .07 + r.normal(0, .008), .38)
    return b * gain


def typewriter():
    """Six strokes of somebody who types with four fingers: uneven, the fourth a space."""
    b = np.zeros((2, n_(1.9)))
    for k, (t, g) in enumerate(((.01, .85), (.185, 1), (.335, .8), (.565, .7), (.80, .95), (.985, 1.05))):
        put(b, key(k, g, space=k == 3), t)
    return to_peak(trim(placed(b, 'office', .32), -55), -5)


def carriage_return():
    """Margin bell, line-feed lever, carriage over its ratchet, stop."""
    r = rng('carriage')
    b = np.zeros((2, n_(1.6)))
    put(b, pan(modal(r, [1870, 1879, 4070, 5190], [.30, .26, .10, .05], [1, .6, .35, .15], 1.2, .00012), -.4), .02, .055)
    for j in (0, .055):
        put(b, pan(body(rng(f'feed{j}'), 700, 8000, 30, .009, .003, -1, .06, .0001), -.3), .24 + j, .20)
    t, k = .32, 0
    while t < .86:                                                                    # pawl over the teeth
        q = rng(f'pawl{k % 11}')
        put(b, pan(body(q, 500, 5500, 26, .005, .002, -1.6, .03, .0003), np.interp(t, [.32, .86], [-.45, .4])), t, .12 * q.uniform(.6, 1.2))
        t += r.normal(1, .07) / np.interp(t, [.32, .56, .80, .88], [42, 88, 104, 80])
        k += 1
    n = n_(.56)
    roll = bp(white(r, n), 250, 2800) * np.interp(np.arange(n) / n, [0, .3, .9, 1], [0, .6, 1, 0]) * (1 + .35 * lf_noise(r, n, 90, .2))
    put(b, pan(roll, .1), .31, .05)
    put(b, pan(body(r, 140, 5200, 60, .045, .008, -2.2, .35, .0004), .35), .87, 1.0)
    put(b, pan(body(r, 1500, 9000, 40, .012, .004, 0, .08, .0001), .3), .872, .35)
    put(b, pan(body(r, 300, 5000, 30, .014, .005, -1.5, .1, .0002), .1), .96, .22)
    return to_peak(trim(placed(b, 'office', .16), -55), -5)


def paper():
    """A sheet is drawn out from under others and laid on the desk."""
    r = rng('paper')
    n = n_(1.0)
    t = np.arange(n) / SR
    draw = rub(r, n, hump(n, .0, .40, .9, .6), 450, 7800, .38, np.interp(t, [0, .3], [.2, .8]))
    air = rub(r, n, hump(n, .36, .66, 1.3, .6), 350, 5000, .32, .4) * .5
    lay, i = np.zeros(n), n_(.62)
    lay[i:] = .8 * lp(white(r, n - i), 800, 1) * env_ad(n - i, .004, .018) + .3 * bp(white(r, n - i), 700, 5000, 1) * env_ad(n - i, .004, .014)
    slide = rub(r, n, hump(n, .64, .82, 1), 900, 7000, .45) * .35                       # its edge settles
    return to_peak(trim(placed(pan(draw + air + lay + slide, -.1), 'office', .12), -50), -8)


def page():
    """A leaf of the folder turned: fingers lift the corner, the leaf bends and swings over, falls, is smoothed flat."""
    r = rng('page')
    n = n_(1.15)
    t = np.arange(n) / SR
    lift = rub(r, n, hump(n, .0, .17, 1, .6), 1500, 9000, .4, np.clip(t / .17, 0, 1)) * .55
    # the swing: air and bending leaf, one smooth rise that brightens and ends at once when the leaf lands
    swing = rub(r, n, np.interp(t, [.14, .30, .43, .475, .50], [0, .35, 1, .7, 0]) ** 1.3, 350, 7500, .42, np.interp(t, [.15, .46], [.15, .85]))
    # bending paper snaps between two shapes: a few soft ticks, thick as cardboard, not crackle
    flex = np.zeros(n)
    for k in range(4):
        q = rng(f'flex{k}')
        i, m = n_(.20 + .075 * k + q.normal(0, .012)), n_(.03)
        flex[i:i + m] += q.uniform(.5, 1) * bp(white(q, m), 700, 4200, 1) * env_ad(m, .0025, .005)
    land, i = np.zeros(n), n_(.485)
    land[i:] = 1.1 * lp(white(r, n - i), 650, 1) * env_ad(n - i, .003, .022) + .35 * bp(white(r, n - i), 700, 5000, 1) * env_ad(n - i, .004, .016)
    flat = rub(r, n, hump(n, .60, .98, 1.2, .4), 600, 5200, .4) * .28
    return to_peak(trim(placed(pan(lift + swing + .35 * flex + land + flat, .1), 'office', .14), -50), -8)


def pen():
    """The nib is dipped (it touches the glass), then writes six strokes and a full stop."""
    r = rng('pen')
    n = n_(2.3)
    x = np.zeros(n)
    glass = modal(r, [3150, 4630, 6900, 9400], [.035, .028, .018, .012], [1, .7, .5, .3], .3, .00012)
    for t, g in ((.02, .009), (.115, .006)):
        x[n_(t):n_(t) + len(glass)] += g * glass
    t = .52
    for k, (d, g, gap) in enumerate(((.16, .9, .05), (.11, .7, .04), (.21, 1, .09), (.09, .6, .04), (.14, .85, .05), (.26, 1, .16))):
        m = n_(d)
        u = np.arange(m) / m
        speed = np.sin(np.pi * u) ** .7 * (1 + .35 * np.sin(2 * np.pi * (1.5 + k % 2) * u + k))           # letters are loops
        stroke = rub(r, m, g * np.clip(speed, 0, 2), 1500, 7000, .18, np.clip(speed, 0, 1) * .8)
        stroke += .3 * reson(stroke, 2700 + 250 * (k % 3), 2.2)                                        # the nib's two tines
        x[n_(t):n_(t) + m] += .30 * stroke
        dot = body(rng(f'nib{k}'), 500, 3000, 18, .004, .002, -2, .04, .0012)                            # it lands on wood through paper
        x[n_(t):n_(t) + len(dot)] += .012 * dot
        t += d + gap
    dot = body(r, 300, 2600, 24, .006, .003, -2, .06, .0010)
    x[n_(t):n_(t) + len(dot)] += .06 * dot
    return to_peak(trim(placed(pan(x, .1), 'office', .10), -52), -11)


def reson(x, f0, q):
    b, a = sg.iirpeak(f0 / (SR / 2), q)
    return sg.lfilter(b, a, x)


SOUNDS = {
    'stamp': (stamp, 'A stamp comes down.'),
    'typewriter': (typewriter, 'A typewriter, a few keys.'),
    'carriage_return': (carriage_return, 'The typewriter carriage goes back.'),
    'paper': (paper, 'A sheet of paper is pushed across the desk.'),
    'page': (page, 'A page is turned.'),
    'pen': (pen, 'A pen is dipped and writes.'),
}

"""On the way to the ice: guns, a sledge, a field telephone."""
import numpy as np

from ambience.winter import crunch, harness
from lib.dsp import SR, body, bp, db, env_ad, hp, hump, lf_noise, lp, match_bands, modal, n_, pan, put, rng, trim, white
from lib.level import peak_db, to_lufs, to_peak
from lib.rooms import placed, reverb


def gun(name, weight):
    """Heavy artillery some ten versts off: the crack is gone, what comes is a push, and the roll of it along the shore."""
    r = rng(name)
    n = n_(2.8)
    t = np.arange(n) / SR
    x = np.zeros(n)
    push = body(r, 34, 230, 60, .22, .05, -1.6, 1.6, .016)
    x[:len(push)] += push / np.abs(push).max()
    x += .55 * lp(bp(white(r, n), 40, 260, 1), 190, 1) * 6 * env_ad(n, .035, .30)
    roll = bp(white(r, n), 55, 320, 1) * hump(n, .10, 2.6, .9, .16) * np.clip(.5 + .6 * lf_noise(r, n, 5, .4), .05, 2)
    x += 1.1 * roll * np.exp(-t / 1.1)
    return weight * lp(x, 420, 1)


def guns():
    """Forts and batteries answering one another, not in step: four, of two calibres; small loudspeakers need the roll above 120 Hz."""
    b = np.zeros((2, n_(4.2)))
    for k, (t, g, place) in enumerate(((.03, .85, -.35), (.92, .6, .5), (1.18, 1.0, -.15), (2.05, .5, .65))):
        x = gun(f'gun{k}', g)
        put(b, pan(x, place), t, 1)
        for late, share in ((.42, .28), (.71, .17)):                                      # the other shore
            put(b, pan(lp(x, 220, 1), -place), t + late, share)
    w = reverb(hp(b, 60, 1), 'works')
    y = np.pad(b, ((0, 0), (0, w.shape[1] - b.shape[1]))) + .10 * w
    y = match_bands(hp(y, 38, 2), {31: -15, 63: -4.5, 125: -4.5, 250: -8.5, 500: -17, 1000: -28, 2000: -40}, .85, False)
    y = trim(y[:, :n_(4.05)], -44)
    m = n_(.9)
    y[:, -m:] *= np.linspace(1, 0, m) ** 1.5
    return to_lufs(y, -23, -5, loop=False)


def sledge():
    """A peasant sledge comes up and stops short of you: iron-shod runners over hard snow, hooves that the snow swallows, a few bells, the shafts creak."""
    seconds = 3.7
    n = n_(seconds)
    t = np.arange(n) / SR
    near = np.interp(t, [0, 1.6, 2.6, 3.3, 3.7], [.25, .75, 1, .8, 0])
    speed = np.interp(t, [0, 2.3, 3.25, 3.5], [1, .95, .35, 0])
    b = np.zeros((2, n))
    for side, place in ((0, -.12), (1, .22)):
        r = rng(f'runner{side}')
        hiss = bp(white(r, n), 750, 4300, 1) * np.exp(.55 * (lf_noise(r, n, 70, .2) + .6 * lf_noise(r, n, 300, .1)))
        grind = bp(white(r, n), 180, 700, 1) * (1 + .4 * lf_noise(r, n, 18, .3))
        squeak = bp(white(r, n), 1650, 2150, 2) * np.clip(lf_noise(r, n, 7, .3) - .5, 0, 2)
        put(b, pan((.55 * hiss * speed ** 1.3 + .5 * grind * speed + .35 * squeak * speed) * near, place), 0, .13)
    for k in range(9):                                                                  # a trot: two beats and two beats, muffled
        q = rng(f'hoof{k}')
        at = .04 + .33 * k * (1 + .012 * k)
        if at > 3.05:
            break
        z = body(q, 85, 900, 40, .026, .010, -1.8, .25, .004)
        put(b, pan(z / np.abs(z).max(), -.2), at, .20 * np.interp(at, t[::4800], near[::4800]) * q.uniform(.7, 1.1))
        put(b, pan(crunch(f'hoofsnow{k}'), -.2), at, .07)
    bells = harness('rozvalni', 3.1, lambda u: .25 + .5 * u * (1 - .5 * max(0, u - .8) / .2), lambda u: -.2 + .2 * u, 6.0)
    put(b, bells, .02, .035)
    for k, at in enumerate((1.1, 3.22)):
        q = rng(f'shaft{k}')
        L = n_(.30)
        rate = np.linspace(40, 85, L) * (1 + .07 * q.standard_normal(L))
        slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * q.normal(1, .3, L)
        x = lp(bp(slips, 250, 1700, 1), 2200, 1) * np.hanning(L)
        put(b, pan(x / np.abs(x).max(), .1), at, .10)
    y = trim(hp(b, 45, 2), -46, .1)
    return y * db(-6 - peak_db(y))


def wire():
    """A field telephone on a crate: somebody turns the crank at the other end, one long and one short; the receiver is lifted, and the line is there."""
    b = np.zeros((2, n_(3.9)))
    R = rng('crank')
    gongs = [modal(rng(f'gong{k}'), [f, f * 2.74, f * 5.2, f * 7.9], [.17, .10, .05, .03], [.7, .85, .5, .25], .8, .0002) for k, f in enumerate((1120, 1290))]
    for start, seconds in ((.03, .82), (1.12, .46)):
        t, k = start, 0
        while t < start + seconds:
            u = (t - start) / seconds
            rate = 30 * np.interp(u, [0, .2, .85, 1], [.55, 1, 1, .6])                      # the hand on the crank gathers way and slackens
            g = np.interp(u, [0, .15, .9, 1], [.45, 1, .95, .5]) * R.uniform(.75, 1.05)
            put(b, pan(gongs[k % 2], -.06 + .12 * (k % 2)), t, .34 * g)
            put(b, body(rng(f'clapper{k % 5}'), 700, 6000, 40, .006, .002, -1, .06, .0001), t, .16 * g)
            put(b, body(rng(f'box{k % 5}'), 170, 1500, 36, .014, .006, -1.8, .1, .0007), t, .20 * g)   # its wooden box on the crate
            t += R.normal(1, .03) / rate
            k += 1
    for late, g in ((1.98, .5), (2.05, .8)):                                                # hook and receiver
        put(b, pan(body(rng(f'hook{late}'), 260, 5200, 90, .014, .004, -1.3, .2, .0003), .05), late, g)
    n = n_(1.35)
    r = rng('line')
    t = np.arange(n) / SR
    line = bp(white(r, n), 420, 2300, 2) * (.55 + .25 * lf_noise(r, n, 3, .4)) + .22 * np.sin(2 * np.pi * 130 * t + .6 * lf_noise(r, n, 2, .5)) + .10 * np.sin(2 * np.pi * 390 * t)
    snaps = bp((r.random(n) < .0011) * r.standard_normal(n), 500, 2600, 1) * 7
    arch = np.interp(t, [0, .05, .9, 1.35], [0, 1, .8, 0])
    put(b, (line + snaps) * arch, 2.12, .055)
    return to_peak(trim(placed(b, 'office', .15)[:, :n_(4.0)], -50), -11)


SOUNDS = {
    'guns': (guns, 'Guns, a long way off, dull, not in step.'),
    'sledge': (sledge, 'Runners on hard snow; a sledge pulls up.'),
    'wire': (wire, 'A field telephone rings; the receiver is lifted.'),
}

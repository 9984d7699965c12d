"""Doors, bolts, boots on the stairs."""
import numpy as np
from scipy import signal as sg

from lib.dsp import SR, body, bp, burst, env_ad, hump, lf_noise, lp, n_, pan, put, rng, trim, white
from lib.level import to_peak
from lib.rooms import placed


def door():
    """A heavy wooden office door shut by somebody who does not slam it: hinge, leaf into frame, latch."""
    r = rng('door')
    b = np.zeros((2, n_(1.6)))
    # hinge: stick-slip, a train of small slips through the door's own wooden resonances
    n = n_(.55)
    rate = np.interp(np.arange(n) / n, [0, .4, 1], [34, 62, 88]) * (1 + .05 * lf_noise(r, n, 30, .3))
    slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * r.normal(1, .3, n)
    creak = sum(sg.lfilter(*sg.iirpeak(f / (SR / 2), 7), slips) for f in (310, 640, 980, 1530)) * hump(n, 0, .53, 1, .35)
    put(b, pan(lp(creak / np.abs(creak).max(), 3500, 1), -.3), .02, .07)
    T = .62
    put(b, lp(body(r, 70, 420, 60, .075, .03, -1.2, .8, .0020), 1200, 1), T, 1.3)                 # leaf and wall
    put(b, pan(body(r, 180, 3200, 110, .022, .006, -2.4, .4, .0006), .05), T, 1.0)                # wood on wood
    put(b, burst(r, .2, 90, 1800, .002, .03), T, .30)                                             # the air it pushes
    for late, g in ((.030, .42), (.052, .60), (.115, .16)):                                       # latch: up, in, handle back
        q = rng(f'latch{late}')
        put(b, pan(body(q, 900, 8500, 60, .009, .004, -.7, .2, .00012), .2), T + late, g)
        put(b, pan(burst(q, .03, 900, 6500, .0003, .003), .2), T + late, .3 * g)
    return to_peak(trim(placed(b, 'corridor', .16), -56), -4)


def iron(name, lo=240, hi=9000, long=.020, short=.006):
    """Iron on iron that is held: many modes, all of them short. Nothing may ring long enough to have a pitch."""
    r = rng(name)
    x = body(r, lo, hi, 260, long, short, -.9, .5, .00016)
    x[:n_(.06)] += 1.0 * burst(r, .06, 500, 9500, .0003, .005)
    return x


def bolt():
    """A cell bolt: handle lifted, bar dragged through its staples in two pulls, home, the rattle after it."""
    r = rng('bolt')
    b = np.zeros((2, n_(2.2)))
    put(b, pan(iron('lift'), .1), .02, .22)
    put(b, pan(iron('lift2'), .12), .085, .12)

    def drag(seconds, name):
        """Rust: the bar sticks and slips some 150 times a second; every slip is a little blow on the whole lock."""
        q = rng(name)
        n = n_(seconds)
        u = np.arange(n) / n
        rate = 150 * (.55 + .9 * np.sin(np.pi * u) ** .7) * np.exp(.35 * lf_noise(q, n, 25, .3))
        slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * np.exp(q.normal(0, .6, n))
        x = sg.fftconvolve(slips, body(q, 500, 7500, 120, .006, .0025, -.8, .05, .00012))[:n]
        hiss = bp(white(q, n), 900, 7000, 1) * (1 + .4 * lf_noise(q, n, 120, .2))
        x = x / x.std() + .9 * hiss / hiss.std()
        return x / np.abs(x).max() * np.interp(u, [0, .15, .85, 1], [0, .7, 1, .5])

    put(b, pan(drag(.20, 'pull1'), .06), .25, .42)
    put(b, pan(iron('catch', 300, 7000), .08), .455, .20)
    put(b, pan(drag(.17, 'pull2'), .02), .55, .55)
    put(b, pan(iron('home', 200, 8500, .026), -.05), .725, 1.0)
    put(b, body(r, 70, 480, 70, .05, .022, -1.4, .5, .0012), .725, 1.15)                          # the door takes it
    for k, (late, g) in enumerate(((.048, .34), (.086, .17), (.135, .10), (.172, .05))):
        put(b, pan(iron(f'rattle{k}', 500, 9000, .010, .004), .1 + .03 * k), .725 + late, g)
    return to_peak(trim(placed(b, 'corridor', .26), -56), -4)


def boots():
    """Boots come up a stone stair: two men, not in step, stopping together on the landing."""
    b = np.zeros((2, n_(3.3)))
    first = [.03, .53, 1.02, 1.50, 1.99, 2.44]
    second = [.27, .79, 1.30, 1.75, 2.22, 2.56]
    for man, steps in enumerate((first, second)):
        for k, t in enumerate(steps):
            r = rng(f'boot{man}{k}')
            near = np.interp(t, [0, 2.6], [.35, 1]) * np.exp(r.normal(0, .12)) * (1, .8)[man]
            place = np.interp(t, [0, 2.6], [-.35, .1]) + (0, .15)[man]
            heel = body(r, 75, 700, 40, .030, .012, -2.2, .3, .0018) * 1.0
            nail = body(r, 900, 6500, 50, .005, .002, -1.0, .08, .0003)                             # iron heel on stone
            heel[:len(nail)] += .42 * nail
            put(b, pan(heel, place), t, near)
            m = n_(.12)                                                                             # the sole follows, with grit
            sole = lp(white(r, m), 1100, 1) * env_ad(m, .006, .022) + .22 * bp(white(r, m), 1200, 5200, 1) * hump(m, .01, .11, 1.4)
            put(b, pan(sole, place), t + .075 + r.normal(0, .006), .30 * near)
    return to_peak(trim(placed(b, 'stairs', .38), -50), -4)


SOUNDS = {
    'door': (door, 'A heavy door closes.'),
    'bolt': (bolt, 'An iron bolt is drawn.'),
    'boots': (boots, 'Boots on the stairs.'),
}

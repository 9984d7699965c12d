"""Doors, bolts, boots on the stairs."""
import numpy as np
from scipy import signal as sg

from lib.dsp import SR, body, bp, burst, hump, lf_noise, n_, pan, put, rng, trim, white
from lib.level import to_peak
from lib.rooms import placed


def door():
    """A wooden office door shut by somebody who does not slam it: handle, leaf into frame, latch.

    No hinge: a synthetic creak is comical at best. And no boom: what says door is wood, 200 to 5000 Hz, all short.
    """
    b = np.zeros((2, n_(1.3)))
    for k, (t, g) in enumerate(((.02, .10), (.075, .16))):                                        # the handle goes down
        put(b, pan(body(rng(f'handle{k}'), 500, 6500, 60, .008, .003, -1, .1, .0002), .2), t, g)
    r, T = rng('door'), .34
    n = n_(.20)
    put(b, pan(bp(white(r, n), 180, 1500, 1) * hump(n, 0, .19, 1.5, .85), -.1), T - .17, .02)      # the air it pushes
    put(b, pan(body(r, 180, 5500, 170, .028, .007, -1.5, .5, .0003), .05), T, 1.3)
    put(b, body(r, 95, 420, 40, .030, .018, -.6, .3, .0012), T, .45)
    for late, g in ((.026, .30), (.048, .55), (.115, .22), (.15, .10)):                            # latch: up, in, handle back
        put(b, pan(body(rng(f'latch{late}'), 600, 8000, 80, .010, .004, -.9, .2, .00014), .2), T + late, g)
    return to_peak(trim(placed(b, 'office', .28), -54), -4)


def iron(name, lo=330, hi=9500, long=.024, short=.006):
    """Iron on iron that is held: many modes, all of them short. Nothing may ring long enough to have a pitch."""
    r = rng(name)
    x = body(r, lo, hi, 260, long, short, -.5, .5, .00016)
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
    put(b, pan(iron('home', 200, 8500, .026), -.05), .725, .6)
    put(b, body(r, 180, 5500, 170, .028, .007, -1.5, .5, .0003), .725, 1.1)                       # the door takes it
    for k, (late, g) in enumerate(((.048, .34), (.086, .17), (.135, .10), (.172, .05))):
        put(b, pan(iron(f'rattle{k}', 500, 9000, .010, .004), .1 + .03 * k), .725 + late, g)
    return to_peak(trim(placed(b, 'corridor', .11), -54), -4)


def boots():
    """Boots come up a stone stair: one man, and a second behind him, not in step."""
    b = np.zeros((2, n_(3.3)))
    first = [.03, .56, 1.08, 1.59, 2.11, 2.62]
    second = [.36, .91, 1.44, 1.93, 2.45, 2.80]
    for man, steps in enumerate((first, second)):
        for k, t in enumerate(steps):
            r = rng(f'boot{man}{k}')
            near = np.interp(t, [0, 2.6], [.6, 1]) * np.exp(r.normal(0, .12)) * (1, .38)[man]
            place = np.interp(t, [0, 2.6], [-.35, .1]) + (0, .15)[man]
            heel = body(r, 130, 2800, 110, .020, .005, -2.0, .3, .0007)
            nail = body(r, 900, 6500, 50, .005, .002, -1.0, .08, .0003)                             # iron heel on stone
            heel[:len(nail)] += .22 * nail
            heel[:n_(.2)] += .35 * body(rng(f'low{man}{k}'), 85, 420, 30, .014, .010, -.6, .2, .0012)
            put(b, pan(heel, place), t, near)
            m = n_(.14)                                                                             # the sole follows, with grit
            sole = body(rng(f'sole{man}{k}'), 160, 1600, 60, .012, .005, -2.4, .14, .0015)[:m] * 1.2
            sole += .10 * bp(white(r, m), 900, 4200, 1) * hump(m, .0, .13, 1.2) * np.exp(.5 * lf_noise(r, m, 150, .1))
            put(b, pan(sole, place), t + .10 + r.normal(0, .008), .55 * near)
    return to_peak(trim(placed(b, 'stairs', .22), -48), -4)


SOUNDS = {
    'door': (door, 'A heavy door closes.'),
    'bolt': (bolt, 'An iron bolt is drawn.'),
    'boots': (boots, 'Boots on the stairs.'),
}

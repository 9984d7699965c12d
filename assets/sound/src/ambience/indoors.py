"""`factory`, `lamp`, `murmur`: the shop, a quiet room, a hall before the bell."""
import numpy as np
from scipy import signal as sg

from lib import voice
from lib.dsp import (SR, body, bp, burst, circ, env_ad, hp, hump, lf_noise, match_bands, modal, n_, pan, peq, put, rng, spec_noise,
                     white)
from lib.level import compress, to_lufs
from lib.rooms import loop_reverb


# ---------------------------------------------------------------- factory
def file_stroke(name, seconds, teeth):
    """A flat file pushed over steel: its teeth bite one after another, faster as the arm does."""
    r = rng(name)
    n = n_(seconds)
    u = np.arange(n) / n
    speed = np.sin(np.pi * u) ** .6
    rate = teeth * (.45 + .65 * speed) * (1 + .08 * lf_noise(r, n, 60, .3))
    bites = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * np.exp(r.normal(0, .5, n))
    piece = body(r, 900, 6500, 70, .004, .002, -.8, .04, .00012)
    x = sg.fftconvolve(bites, piece)[:n]
    grit = bp(white(r, n), 1200, 5200, 1)
    return (x / (x.std() + 1e-9) + .5 * grit / grit.std()) * .25 * speed * np.interp(u, [0, .06, .9, 1], [0, 1, 1, 0])


def hand_hammer(name, pitch=1.0):
    """A hand hammer on a piece in a vice."""
    r = rng(name)
    return body(r, 420 * pitch, 9500, 170, .030, .006, -.9, .5, .00012)               # few clean partials would be a cowbell


def factory():
    """The instrument shop. What reads as a vehicle is one steady low drone; so here nothing is steady and little is low:
    men filing and hammering at their own pace near and far, belts slapping overhead, a lathe taking cuts, one drop hammer
    in the next bay, and the drone of the shafting only as the floor under it."""
    seconds = 26.0
    n = n_(seconds)
    r = rng('factory')
    t = np.arange(n) / SR
    whole = lambda f: round(f * seconds) / seconds                                    # whole cycles in the loop
    near, far = np.zeros((2, n)), np.zeros((2, n))

    # two belts, lacing slapping at each turn, with a small squeak on one of them
    for period, place, gain in ((.52, .55, .26), (.8125, -.6, .20)):
        count = int(round(seconds / period))
        for k in range(count):
            q = rng(f'belt{period}{k % 13}')
            slap = burst(q, .09, 300, 2600, .002, .012) + .4 * burst(q, .09, 1800, 6000, .004, .01)
            put(near, pan(slap, place), k * seconds / count + q.normal(0, .006), gain * q.normal(1, .15), wrap=True)
            if period > .6 and k % 2 == 0:
                m = n_(.16)
                f = 1450 + 260 * np.sin(np.pi * np.arange(m) / m)
                put(far, pan(np.sin(2 * np.pi * np.cumsum(f) / SR) * hump(m, 0, .15, 2), place), k * seconds / count + .1, .045 * q.uniform(.4, 1), wrap=True)

    # three men filing, each in runs with pauses
    for man, (start, runs, stroke, teeth, place, gain, bus) in enumerate((
            (1.0, (7, 5, 8), .40, 320, -.35, .13, near), (4.2, (4, 9, 6), .52, 230, .75, .09, far), (2.3, (6, 6, 5), .34, 400, .2, .07, far))):
        at = start
        for run, count in enumerate(runs):
            for k in range(count):
                q = rng(f'man{man}{run}{k}')
                put(bus, pan(file_stroke(f'push{man}{run}{k}', stroke * q.uniform(.9, 1.1), teeth), place), at, gain * q.uniform(.8, 1.1), wrap=True)
                put(bus, pan(file_stroke(f'pull{man}{run}{k}', stroke * .7, teeth * .7), place), at + stroke * 1.12, gain * .22, wrap=True)
                at += stroke * 2.0 * q.normal(1, .04)
            at += rng(f'rest{man}{run}').uniform(1.2, 3.2)

    # hammers: four places, runs of three to seven blows, a setting tap after some
    for place_no, (place, gain, tone, bus) in enumerate(((-.7, .42, 1.0, near), (.35, .36, .8, near), (.8, .5, 1.25, far), (-.2, .4, 1.5, far))):
        q = rng(f'hammers{place_no}')
        at = q.uniform(0, 4)
        while at < seconds - 2:
            period = q.uniform(.36, .58)
            for k in range(int(q.integers(3, 8))):
                put(bus, pan(hand_hammer(f'h{place_no}{k % 4}', tone), place), at, gain * q.uniform(.7, 1.1), wrap=True)
                if q.random() < .3:
                    put(bus, pan(hand_hammer(f't{place_no}{k % 4}', tone * 1.05), place), at + .13, gain * .18, wrap=True)
                at += period * q.normal(1, .04)
            at += q.uniform(1.0, 3.6)

    # drop hammer beyond the wall: no sub-bass boom, a blow that one hears through brick
    for k, at in enumerate((.9, 2.4, 3.9, 8.1, 9.6, 14.8, 16.3, 17.8, 19.3, 23.9)):
        q = rng(f'drop{k}')
        blow = body(q, 70, 1500, 90, .07, .02, -1.7, .8, .002)
        put(far, pan(blow, -.4), at, .75 * q.normal(1, .06), wrap=True)
        put(far, pan(burst(q, .5, 500, 5000, .04, .12), -.4), at + .25, .030, wrap=True)                     # its exhaust

    # a bar of steel set down on others
    for k, at in enumerate((6.6, 12.2, 21.4)):
        for j in range(4):
            q = rng(f'bar{k}{j}')
            x = modal(q, np.array([880, 1420, 2390, 3510, 5230]) * q.normal(1, .06), [.30, .26, .2, .14, .08], q.uniform(.3, 1, 5), 1.0, .0001)
            put(far, pan(x, .6), at + .07 * j + q.uniform(0, .02), .15 / (1 + .6 * j), wrap=True)

    # a lathe takes cuts: hiss and chatter come and go
    cut = np.stack([spec_noise(rng(f'cut{c}'), n, lambda f: 1 / np.sqrt(1 + .8 * (f / 3400 - 3400 / f) ** 2)) for c in range(2)])
    cut *= np.clip(.3 + 1.3 * lf_noise(rng('pass'), n, .25, 0), 0, 1) * (1 + .5 * np.sin(2 * np.pi * whole(13.3) * t) + .25 * lf_noise(r, n, 45, .2))
    # air of the hall, breathing a little; shafting as its lowest voice
    air = np.stack([spec_noise(rng(f'air{c}'), n, lambda f: (f / 300) ** -.7 / (1 + (70 / f) ** 4) / (1 + (f / 5000) ** 2)) for c in range(2)])
    air *= 1 + .18 * lf_noise(r, n, .8, .5)
    # planers and shapers: gear noise in the middle of the spectrum, each driven stroke and quick return of its own period
    gears = np.zeros((2, n))
    for k, (period, centre, place, gain) in enumerate(((1.857, 520, -.5, 1), (2.889, 880, .55, .8), (.8667, 1350, .1, .5))):
        phase = (t / seconds * round(seconds / period)) % 1
        stroke = np.where(phase < .68, .6 + .4 * np.sin(np.pi * phase / .68), 1.25 * np.abs(np.sin(np.pi * (phase - .68) / .32)) ** .5)
        teeth = 1 + .5 * np.sin(2 * np.pi * whole((31, 47, 23)[k]) * t + .8 * lf_noise(rng(f'mesh{k}'), n, 4, .4))
        z = spec_noise(rng(f'gear{k}'), n, lambda f: 1 / (1 + 3 * (f / centre - centre / f) ** 2) + .35 / (1 + 6 * (f / (2.7 * centre) - 2.7 * centre / f) ** 2))
        a = (place + 1) * np.pi / 4
        gears += gain * np.stack([np.cos(a), np.sin(a)])[:, None] * z * stroke * teeth
    x = near + .010 * cut + .009 * air + .016 * gears
    y = .75 * x + .35 * far + .60 * loop_reverb(.5 * x + far, 'works')
    y = match_bands(circ(lambda z: hp(z, 60, 2), y),
                    {63: -18, 125: -11.5, 250: -8, 500: -6.5, 1000: -7, 2000: -8.5, 4000: -12, 8000: -19, 16000: -32}, .85)
    return to_lufs(compress(y, -24, 1.7, .004, .15), -22, -4)


# ---------------------------------------------------------------- lamp
def tick(name, tock):
    """Escapement in a wooden case: pallet on tooth, the case answering."""
    r = rng(name)
    x = .55 * body(r, 1300 if not tock else 1100, 5200, 30, .0028, .0014, -1.6, .12, .0003)
    x += .9 * body(rng(name + 'case'), 240 if not tock else 200, 1500, 30, .012, .005, -1.8, .12, .0009)
    i = n_(.017)                                                                      # tooth drops on the other pallet
    x[i:] += .25 * body(rng(name + 'drop'), 1500, 5000, 18, .002, .001, -1.4, .12, .0003)[:len(x) - i]
    return x


def crackle(r):
    """Resin in a log: one small pop with a woody colour, now and then a run of them."""
    n = n_(.05)
    x = bp(white(r, n), r.uniform(450, 1200), r.uniform(2200, 4600), 1) * env_ad(n, .0006, r.uniform(.0015, .005))
    return x + .6 * body(r, 400, 2400, 14, .006, .003, -1.5, .05, .0006)[:n]


def lamp():
    """Office, hearing or reading room at night: a wall clock, a stove with its door shut, next to nothing."""
    seconds = 24.0
    n = n_(seconds)
    clock, stove = np.zeros((2, n)), np.zeros((2, n))
    for k in range(24):
        q = rng(f'beat{k}')
        put(clock, pan(tick('tock' if k % 2 else 'tick', k % 2), .35), k + .12 + (.012 if k % 2 else 0), q.normal(1, .05), wrap=True)
    r = rng('stove')
    # flames behind iron: low air that flutters, nothing more
    flutter = 1 + .45 * lf_noise(r, n, 9, .3) + .4 * lf_noise(r, n, .6, .6)
    for c in range(2):
        fire = spec_noise(rng(f'fire{c}'), n, lambda f: (f / 140) ** -1.1 / (1 + (70 / f) ** 4) / (1 + (f / 900) ** 2))
        stove[c] += .020 * fire * np.clip(flutter, .1, 3)
    t = 0.0
    while t < seconds - .3:
        t += r.exponential(1.3)
        for j in range(1 if r.random() < .7 else int(r.integers(2, 6))):
            put(stove, pan(crackle(rng(f'pop{t}{j}')), -.45 + r.normal(0, .06)), t + .045 * j * r.uniform(.6, 1.6), .5 * np.exp(r.normal(-1.2, .8)), wrap=True)
    air = np.stack([spec_noise(rng(f'room{c}'), n, lambda f: (f / 200) ** -.9 / (1 + (60 / f) ** 4) / (1 + (f / 3000) ** 2)) for c in range(2)])
    x = .50 * clock + .55 * stove + .0045 * air
    return to_lufs(circ(lambda z: hp(z, 45, 2), x + .35 * loop_reverb(x, 'office')), -34, -10)


# ---------------------------------------------------------------- murmur
def murmur():
    """Delegates before the bell, heard from the gallery. The voices are synthetic, so none is near: forty-odd talk at
    once, re-pitched and turned round, and the hall blurs them. Benches and boots are real enough to be close."""
    seconds = 28.0
    n = n_(seconds)
    r = rng('murmur')
    talkers = [voice.talker(f'{k}', n) for k in range(22)]
    x = np.zeros((2, n))
    for k in range(44):                                                               # every talker twice, re-pitched and turned
        y = talkers[k % 22]
        if k >= 22:
            m = int(n * r.uniform(.88, 1.12))
            y = np.resize(sg.resample(y, m), n)
            edge = n_(.4)
            y[:edge] *= np.linspace(0, 1, edge)
            y[-edge:] *= np.linspace(1, 0, edge)
        y = np.roll(y, int(r.integers(n)))
        place = r.uniform(-.95, .95)
        a = (place + 1) * np.pi / 4
        x += np.stack([np.cos(a) * y, np.sin(a) * y]) / r.uniform(1, 4) ** 1.3
    x *= 1 + .12 * lf_noise(r, n, .35, .5)                                            # the talk rises and falls as a whole
    y = .85 * x + .4 * loop_reverb(x, 'hall')
    y = circ(lambda z: peq(peq(hp(z, 90, 2), 690, -4, 1.6), 1050, 3, 1.2), y)              # all these throats share one hump
    y = match_bands(y,
                    {63: -42, 125: -23, 250: -10, 500: -4.4, 1000: -4.4, 2000: -9.5, 4000: -17, 8000: -28, 16000: -46})
    y /= np.sqrt(np.mean(y ** 2))
    events = np.zeros((2, n))
    for k in range(16):                                                               # benches, boots, a stick put down
        q = rng(f'bench{k}')
        z = body(q, 130, 2400, 44, .05, .012, -3, .3, .001)
        put(events, pan(z / np.abs(z).max(), q.uniform(-.9, .9)), q.uniform(0, seconds), .9 * q.uniform(.3, 1), wrap=True)
        if k % 3 == 0:
            m = n_(.35)
            scrape = bp(white(q, m), 250, 1600, 1) * hump(m, 0, .33) * (1 + .4 * lf_noise(q, m, 60, .2))
            put(events, pan(scrape, q.uniform(-.9, .9)), q.uniform(0, seconds), .22, wrap=True)
    y += .5 * events + .7 * loop_reverb(events, 'hall')
    return to_lufs(y, -25, -5)


SOUNDS = {
    'factory': (factory, 'The shop: files, hammers, belts.'),
    'lamp': (lamp, 'A clock ticks; a stove.'),
    'murmur': (murmur, 'A crowd murmurs in a hall.'),
}

"""What the congress answers with: murmur that rises or sinks, laughter, a shout, chairs.

The throats are synthetic, so none stands near: many at once, blurred by the hall, coloured to the balance of talk. What is
close in these sounds is wood and boots, which can be.
"""
import numpy as np
from scipy import signal as sg

from lib.dsp import SR, body, bp, db, hp, hump, lf_noise, lp, match_bands, n_, pan, peq, put, rng, trim, white
from lib.level import peak_db, to_lufs
from lib.rooms import reverb
from lib.voice import formants, saw, talker

# octave-band balance of a crowd talking in a hall, as in the ambience `murmur`
TALK = {63: -42, 125: -23, 250: -10, 500: -4.4, 1000: -4.4, 2000: -9.5, 4000: -17, 8000: -28, 16000: -46}


def finish(x, lufs, floor=-44, ceiling=-4):
    return to_lufs(trim(x, floor, .25), lufs, ceiling, loop=False)


def in_hall(near, far, wet, bands, amount=.9):
    """Near and far sources in the hall, coloured; the tail is kept."""
    w = reverb(.4 * near + far, 'hall')
    y = np.pad(.8 * near + .5 * far, ((0, 0), (0, w.shape[1] - near.shape[1]))) + wet * hp(w, 120)
    y = peq(peq(y, 690, -4, 1.6), 1050, 3, 1.2)                                          # all these throats share one hump
    return match_bands(y, bands, amount, False)


def benches(name, count, seconds, at):
    """Boots, sticks, bench ends; at(r) gives the moment of each."""
    out = np.zeros((2, n_(seconds)))
    for k in range(count):
        q = rng(f'{name}{k}')
        z = body(q, 120, 2400, 44, .05, .012, -3, .3, .001)
        put(out, pan(z / np.abs(z).max(), q.uniform(-.9, .9)), at(q), q.uniform(.25, 1))
    return out


def talk(name, seconds, people, enter, leave, eager):
    """People who begin and stop at their own moment; eager re-pitches the talk upward, as people speak when something has been said."""
    n = n_(seconds)
    x = np.zeros((2, n))
    voices = [talker(f'{name}{k}', n_(seconds * 1.3)) for k in range(16)]
    for k in range(people):
        r = rng(f'{name}person{k}')
        y = voices[k % 16]
        y = sg.resample(y, int(len(y) / (eager * r.uniform(.92, 1.1))))
        y = np.roll(y, int(r.integers(len(y))))[:n]
        place = float(np.clip(-.85 + 1.7 * k / people + r.normal(0, .3), -.95, .95))
        on, off = enter(k / people, r), leave(k / people, r)
        t = np.arange(n) / SR
        arch = np.clip((t - on) / .30, 0, 1) * np.clip((off - t) / .45, 0, 1)
        put(x, pan(y * arch, place)[:, :n], 0, 1 / r.uniform(1, 4) ** 1.3)
    return x


def murmur_rise():
    """Something has been said: two or three on the left turn to each other, then the rows, then the whole hall."""
    seconds = 3.3
    x = talk('rise', seconds, 46, lambda u, r: .05 + 1.9 * u ** .7 * r.uniform(.75, 1.15), lambda u, r: 2.75 + r.uniform(0, .5), 1.10)
    x *= np.interp(np.arange(n_(seconds)) / SR, [0, .5, 2.1, 2.8, 3.3], [.5, .75, 1.25, 1.1, .45])
    y = in_hall(np.zeros_like(x), x, .45, TALK)
    y /= np.sqrt(np.mean(y ** 2))
    b = benches('risebench', 12, seconds, lambda r: float(np.clip(r.normal(1.7, .7), .1, 3.0)))
    w = reverb(b, 'hall')
    b = np.pad(.6 * b, ((0, 0), (0, w.shape[1] - b.shape[1]))) + .7 * w
    m = min(y.shape[1], b.shape[1])
    return finish((y[:, :m] + .9 * b[:, :m])[:, :n_(4.05)], -23, -38)


def murmur_fall():
    """The talk goes out row by row; the last two are looked at, and stop."""
    seconds = 3.0
    x = talk('fall', seconds, 46, lambda u, r: -1.0, lambda u, r: .75 + 2.0 * (1 - u) ** 1.5 * r.uniform(.6, 1.1), 1.0)
    x *= np.interp(np.arange(n_(seconds)) / SR, [0, .06, .8, 2.0, 3.0], [0, 1, .9, .5, .35])
    y = in_hall(np.zeros_like(x), x, .45, TALK)
    y /= np.sqrt(np.mean(y[:, :n_(1)] ** 2))
    b = benches('fallbench', 7, seconds, lambda r: r.uniform(.5, 2.7))
    w = reverb(b, 'hall')
    b = np.pad(.5 * b, ((0, 0), (0, w.shape[1] - b.shape[1]))) + .7 * w
    m = min(y.shape[1], b.shape[1])
    return finish((y[:, :m] + .5 * b[:, :m])[:, :n_(4.0)], -25, -36)


# ---------------------------------------------------------------- laughter
VOWELS = [[(640, 90, 0), (1150, 110, -5), (2450, 160, -12), (3300, 260, -18)],
          [(560, 90, 0), (1500, 120, -7), (2450, 160, -12), (3300, 260, -18)],
          [(480, 80, 0), (900, 100, -6), (2400, 160, -17), (3200, 260, -22)]]


def laugher(name, seconds):
    """One man laughing: puffs of breath four or five to the second, each with a short voice after it that falls and tires."""
    r = rng('laugh:' + name)
    n = n_(seconds + .4)
    out = np.zeros(n)
    pitch, rate, vowel, scale = r.uniform(165, 290), r.uniform(4.0, 5.2), VOWELS[int(r.integers(3))], r.uniform(.92, 1.1)
    t, k = 0.0, 0
    while t < seconds:
        u = t / seconds
        m = n_(.17)
        voiced = r.random() > .18                                                       # now and then only breath
        f0 = pitch * (1.12 - .28 * u) * r.normal(1, .085) * np.interp(np.arange(m) / m, [0, .25, .75, 1], [1.02, 1.14, .80, .72])
        src = lp(saw(f0 * (1 + .02 * lf_noise(r, m, 40, .3)) / SR), 1300, 1) * hump(m, .030, .122, 1.2, .35) * voiced
        puff = white(r, m) * (.34 * hump(m, 0, .07, 1.2, .3) + .07 * hump(m, .03, .16, 1))
        x = np.diff(formants(src + .5 * puff, vowel, scale * r.normal(1, .02)), prepend=0)      # the lips radiate the change
        g = (1 - .65 * u) * (.6 if k == 0 else 1) * np.exp(r.normal(0, .25))
        i = n_(t)
        out[i:i + m] += g * x[:n - i] / (np.std(x) + 1e-9)
        t += r.normal(1, .07) / (rate * (1 - .22 * u))
        k += 1
    return out


def laughter():
    """It goes up three rows at a time: those who heard, those who are told, those who laugh because the others do."""
    seconds = 4.6
    far, near = np.zeros((2, n_(seconds))), np.zeros((2, n_(seconds)))
    voices = [laugher(f'{k}', .9 + .9 * rng(f'long{k}').random()) for k in range(18)]
    for wave, (at, people, centre, gain) in enumerate(((.03, 3, -.45, 1.0), (.66, 6, .2, 1.0), (1.26, 10, -.15, 1.05), (1.84, 15, .25, 1.1))):
        for k in range(people):
            r = rng(f'row{wave}{k}')
            y = voices[int(r.integers(18))]
            y = sg.resample(y, int(len(y) * r.uniform(.86, 1.16)))
            place = float(np.clip(centre + r.normal(0, .45), -.95, .95))
            put(far, pan(lp(y, 5200 - 700 * wave, 1), place), at + abs(r.normal(0, .09)), gain * np.exp(r.normal(0, .35)) / (1 + .12 * wave))
    for k in range(7):                                                                  # a palm on a knee, a boot
        q = rng(f'knee{k}')
        z = body(q, 160, 2600, 50, .03, .008, -2.4, .25, .0012)
        put(near, pan(z / np.abs(z).max(), q.uniform(-.8, .8)), q.uniform(.8, 2.6), 2.2 * q.uniform(.4, 1))
    bands = {63: -42, 125: -22, 250: -9.5, 500: -4.2, 1000: -4.6, 2000: -9, 4000: -15.5, 8000: -25, 16000: -42}
    return finish(in_hall(near, far, .20, bands, .8)[:, :n_(5.2)], -21, -38)


# ---------------------------------------------------------------- shout
def shout():
    """From the back rows, one man, two syllables that nobody at the front makes out; the rows round him stir.

    His throat is pressed: a bright, uneven source, high first formant, and more hall than man.
    """
    seconds = 2.9
    r, n = rng('shout'), n_(1.0)
    t = np.arange(n) / SR
    f0 = np.interp(t, [0, .06, .20, .33, .40, .55, .85, 1], [160, 235, 305, 250, 245, 335, 225, 160]) * (1 + .035 * lf_noise(r, n, 32, .3) + .012 * lf_noise(r, n, 110, .2))
    gate = hump(n, .01, .34, .7, .4) + 1.15 * hump(n, .36, .93, .8, .3)
    src = np.tanh(1.6 * lp(saw(f0 / SR), 2600, 1)) * (1 + .30 * lf_noise(r, n, 70, .2)) + .16 * white(r, n)
    a, o = [(780, 110, 0), (1280, 130, -3), (2500, 180, -7), (3300, 260, -9), (4200, 380, -16)], [(610, 120, 0), (1020, 130, -2), (2450, 180, -8), (3200, 260, -10)]
    mix = np.interp(t, [0, .30, .42, 1], [0, .1, 1, .5])
    y = np.diff(formants(src, o) * (1 - mix) + formants(src, a) * mix, prepend=0) * gate
    k = bp(white(r, n), 1500, 5200, 1) * hump(n, .335, .385, 1.2)                             # the consonant between
    far = np.zeros((2, n_(seconds)))
    put(far, pan(lp(y / np.abs(y).max() + .05 * k, 4600, 1), .5), .02, 1)
    w = reverb(far, 'hall')
    far = peq(far, 250, -5, .9)
    voice = np.pad(.55 * far, ((0, 0), (0, w.shape[1] - far.shape[1]))) + .55 * hp(w, 160)
    voice /= np.sqrt(np.mean(voice[:, :n_(1)] ** 2))
    stir = talk('stir', seconds, 22, lambda u, q: .75 + .9 * u * q.uniform(.6, 1.2), lambda u, q: 2.0 + q.uniform(0, .7), 1.06)
    stir = in_hall(np.zeros_like(stir), stir, .45, TALK)
    stir /= np.sqrt(np.mean(stir ** 2))
    b = benches('stirbench', 8, seconds, lambda q: float(np.clip(q.normal(1.1, .4), .5, 2.4)))
    bw = reverb(b, 'hall')
    m = min(voice.shape[1], stir.shape[1], bw.shape[1], n_(4.0))
    b = np.pad(.5 * b, ((0, 0), (0, max(0, m - b.shape[1]))))[:, :m] + .7 * bw[:, :m]
    return finish(voice[:, :m] + db(-10) * stir[:, :m] + .5 * b, -22, -38)


# ---------------------------------------------------------------- chairs
def chair(name):
    """A bent-wood chair pushed back on boards: the legs stick and slip, the seat answers, the back knocks what stands behind it."""
    r = rng(name)
    seconds = r.uniform(.16, .34)
    n = n_(seconds)
    u = np.arange(n) / n
    rate = r.uniform(85, 190) * (.55 + .8 * np.sin(np.pi * u) ** .7) * np.exp(.3 * lf_noise(r, n, 25, .3))
    slips = np.diff(np.floor(np.cumsum(rate) / SR), prepend=0) * np.exp(r.normal(0, .5, n))
    x = sg.fftconvolve(slips, body(r, 170, 3600, 110, .014, .004, -1.6, .09, .0006))[:n]
    rub = bp(white(r, n), 350, 3200, 1) * (1 + .4 * lf_noise(r, n, 110, .2))
    x = (x / (x.std() + 1e-9) + .55 * rub / rub.std()) * np.interp(u, [0, .12, .8, 1], [0, .8, 1, 0])
    out = np.zeros(n_(seconds + .45))
    out[:n] = .23 * x
    knock = body(r, 130, 3000, 90, .035, .008, -2, .4, .0011)
    i = n_(seconds * r.uniform(.9, 1.15))
    m = min(len(knock), len(out) - i)
    out[i:i + m] += r.uniform(.5, 1.1) * knock[:m] / np.abs(knock).max() * (r.random() < .75)
    return out


def chairs():
    """A row stands up: one first, then the others, and boots."""
    b = np.zeros((2, n_(3.0)))
    R = rng('chairs')
    for k in range(17):
        r = rng(f'row{k}')
        t = .02 if k == 0 else .28 + float(np.clip(R.gamma(2.4, .22), 0, 1.7))
        d = r.uniform(1, 1.5) if k < 4 else r.uniform(1.8, 5)
        put(b, pan(lp(chair(f'chair{k % 11}'), 9000 / d ** .6, 1), r.uniform(-.85, .85)), t, r.uniform(.7, 1.1) / d)
    for k in range(9):
        q = rng(f'rise{k}')
        z = body(q, 110, 2200, 60, .022, .006, -2.2, .25, .0009)
        put(b, pan(z / np.abs(z).max(), q.uniform(-.8, .8)), q.uniform(.5, 2.1), .28 * q.uniform(.4, 1))
    w = reverb(b, 'hall')
    y = np.pad(b, ((0, 0), (0, w.shape[1] - b.shape[1]))) + .26 * w
    y = trim(y[:, :n_(3.8)], -44, .3)
    return y * db(-5 - peak_db(y))


SOUNDS = {
    'murmur_rise': (murmur_rise, 'A murmur begins on the left and runs through the hall.'),
    'murmur_fall': (murmur_fall, 'The murmur sinks, row by row; they want to hear.'),
    'laughter': (laughter, 'Laughter goes up, three rows at a time.'),
    'shout': (shout, 'A shout from the back rows; the rows stir.'),
    'chairs': (chairs, 'Chairs are pushed back; a row stands up.'),
}

"""Rooms: own impulse responses (image-source early reflections, band-wise exponential tail)."""
from functools import lru_cache

import numpy as np
from scipy import signal as sg

from .dsp import SR, fold, lp, n_, rng, white

BANDS = [(20, 125), (125, 250), (250, 500), (500, 1000), (1000, 2000), (2000, 4000), (4000, 8000), (8000, 20000)]

# size m, decay s at (low .. high), source, two microphones, wall reflection, jitter of the reflections
ROOMS = {
    # congress hall, full of people and plush
    'hall': ((38, 24, 13), [2.4, 2.1, 1.8, 1.1, .6], (9, 11, 3), [(20, 10.2, 3), (20, 13.4, 3)], .75, 0),
    # for music: warmer, nearer
    'stage': ((32, 22, 14), [2.6, 2.3, 2.0, 1.3, .7], (8, 10, 2), [(15, 9.2, 4), (15, 12.6, 4)], .75, 0),
    # workshop: brick, iron, glass roof
    'works': ((60, 28, 12), [2.6, 2.4, 2.0, 1.3, .7], (20, 12, 2), [(30, 11, 2), (30, 15, 2)], .85, 0),
    'office': ((6.2, 4.6, 3.2), [.6, .5, .42, .35, .25], (2, 2, 1), [(3.1, 2.1, 1.5), (3.1, 2.6, 1.5)], .7, 0),
    # a regular corridor rings like a pipe, so its reflections are jittered
    'corridor': ((34, 2.6, 3.4), [2.2, 1.9, 1.7, 1.1, .6], (6, 1.2, 1.3), [(9, 1.0, 1.6), (9, 1.7, 1.6)], .72, .04),
    'stairs': ((7, 4.4, 14), [1.7, 1.6, 1.4, 1.0, .5], (3, 2, 4), [(4.2, 1.6, 7.4), (4.2, 2.4, 7.4)], .74, .05),
    'coach': ((14, 2.7, 2.5), [.5, .4, .3, .2, .15], (5, 1.2, .4), [(8, 1.1, 1.3), (8, 1.6, 1.3)], .6, 0),
}


@lru_cache(None)
def room(kind):
    """Stereo impulse response without the direct sound."""
    dims, rt60, src, mics, wall, jitter = ROOMS[kind]
    r = rng('ir:' + kind)
    T = np.interp(np.arange(8), [0, 2, 4, 6, 7], rt60)
    n, c = n_(max(T) * 1.1), 343.0
    dims, src = np.array(dims), np.array(src)
    t0 = np.linalg.norm(src - np.mean(mics, axis=0)) / c
    t = np.arange(n) / SR
    out = np.zeros((2, n))
    for ch, mic in enumerate(np.array(mics)):
        early = np.zeros(n)
        for idx in np.ndindex(9, 9, 7):
            i = np.array(idx) - (4, 4, 3)
            order = int(np.abs(i).sum())
            if not 0 < order <= 6:
                continue
            image = i * dims + np.where(i % 2 == 0, src, dims - src)
            d = np.linalg.norm(image - mic)
            at = (d / c - t0) * SR + 8 + r.uniform(-12, 12)
            if jitter:
                at += r.normal(0, jitter * max(at, 1))
            q = int(at)
            if 0 <= q < n - 1:
                g = wall ** order / max(d, 1.0) * r.choice([-1, 1], p=[.25, .75])
                early[q] += g * (1 - (at - q))
                early[q + 1] += g * (at - q)
        early = lp(early, 9000, 1)
        w, tail = white(r, n), np.zeros(n)
        for (lo, hi), rt in zip(BANDS, T):
            sos = sg.butter(2, [lo / (SR / 2), hi / (SR / 2)], 'band', output='sos')
            tail += sg.sosfilt(sos, w) * 10 ** (-3 * t / rt)
        tail *= 1 - np.exp(-(t / (np.mean(dims) / c * 1.2)) ** 2)           # grows in over the mixing time
        tail *= np.sqrt(np.sum(early ** 2) + 1e-20) / np.sqrt(np.sum(tail ** 2)) * 1.6
        out[ch] = early + tail
    out /= np.sqrt(np.mean(np.sum(out ** 2, axis=1)))
    out[:, -n_(.05):] *= np.linspace(1, 0, n_(.05)) ** 2
    return out


def reverb(x, kind):
    """Wet signal with its full tail, stereo."""
    x, ir = np.atleast_2d(x), room(kind)
    return np.stack([sg.fftconvolve(x[min(c, len(x) - 1)], ir[c]) for c in range(2)])


def loop_reverb(x, kind):
    """Wet signal of a loop, tail folded onto its start."""
    return fold(reverb(x, kind), np.atleast_2d(x).shape[1])


def placed(x, kind, wet):
    """A one-shot standing in a room: dry plus wet."""
    x = np.atleast_2d(x)
    if len(x) == 1:
        x = np.repeat(x, 2, 0)
    w = reverb(x, kind)
    return np.pad(x, ((0, 0), (0, w.shape[1] - x.shape[1]))) + wet * w

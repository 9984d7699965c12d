"""Loudness (BS.1770), compressor, limiter, files. All of them keep a loop a loop.

Single-pass loudnorm is not used: it rides the gain, so the two ends of a loop no longer meet.
"""
import os

import numpy as np
import soundfile as sf
from scipy import signal as sg
from scipy.ndimage import minimum_filter1d, uniform_filter1d

from .dsp import SR, db, n_


def k_weight(x):
    b1, a1 = [1.53512485958697, -2.69169618940638, 1.19839281085285], [1, -1.69065929318241, .73248077421585]
    b2, a2 = [1, -2, 1], [1, -1.99004745483398, .99007225036621]
    return sg.lfilter(b2, a2, sg.lfilter(b1, a1, x, axis=-1), axis=-1)


def lufs(x):
    """Integrated, gated loudness; a loop is measured with itself before it."""
    x = np.atleast_2d(x)
    n = x.shape[1]
    y = k_weight(np.concatenate([x, x], -1))[:, n:] if n > SR else k_weight(x)
    w, h = n_(.4), n_(.1)
    if y.shape[1] < w:
        y = np.pad(y, ((0, 0), (0, w - y.shape[1])))
    c = np.cumsum(np.pad(np.sum(y ** 2, 0) * (2 if len(x) == 1 else 1), (1, 0)))
    start = np.arange(0, y.shape[1] - w + 1, h)
    p = (c[start + w] - c[start]) / w
    L = -0.691 + 10 * np.log10(p + 1e-20)
    if not (L > -70).any():
        return -99.
    gate = -0.691 + 10 * np.log10(p[L > -70].mean()) - 10
    return float(-0.691 + 10 * np.log10(p[(L > -70) & (L > gate)].mean()))


def peak_db(x):
    """True peak (four times oversampled)."""
    return float(20 * np.log10(np.max(np.abs(sg.resample_poly(np.atleast_2d(x), 4, 1, axis=-1))) + 1e-12))


def compress(x, threshold, ratio, attack=.02, release=.25):
    """Gentle bus compressor for loops."""
    x = np.atleast_2d(x)
    e = np.mean(x ** 2, 0)
    p = min(len(e), n_(4))
    a = np.exp(-1 / (attack * SR))
    level = 10 * np.log10(sg.lfilter([1 - a], [1, -a], np.concatenate([e[-p:], e])) + 1e-12)
    g = np.minimum(0, (threshold - level) * (1 - 1 / ratio))
    a = np.exp(-1 / (release * SR))
    return x * db(sg.lfilter([1 - a], [1, -a], g)[p:])


def limit(x, ceiling=-1.5, look=.004, release=.08, loop=True):
    """Look-ahead peak limiter on the true peak."""
    x = np.atleast_2d(x)
    mode = 'wrap' if loop else 'nearest'
    up = np.abs(sg.resample_poly(x, 4, 1, axis=-1)).max(0)
    peak = up[:x.shape[1] * 4].reshape(-1, 4).max(1)
    w, m = n_(look) * 2 + 1, n_(release)
    need = 1 - minimum_filter1d(np.minimum(1, db(ceiling) / (peak + 1e-12)), w, mode=mode)
    if loop:
        need = np.concatenate([need[-4 * m:], need])
    a, s, held = np.exp(-1 / m), 0.0, []
    for v in need.tolist():                                  # hold the deepest cut, then let go exponentially
        s = v if v > s else s * a
        held.append(s)
    held = np.array(held[4 * m:] if loop else held)
    return x * uniform_filter1d(1 - held, w, mode=mode)


def to_lufs(x, target, ceiling=-1.5, loop=True):
    for _ in range(3):
        x = x * db(target - lufs(x))
        if peak_db(x) > ceiling:
            x = limit(x, ceiling, loop=loop)
    return x


def to_peak(x, peak=-3.0):
    x = np.atleast_2d(x)
    return x / np.max(np.abs(x)) * db(peak)


def save(path, x):
    """24-bit WAV, no dither: the rounding lies at -144 dBFS, far below what the encoders keep."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    sf.write(path, np.clip(np.atleast_2d(x).T, -1, 1), SR, subtype='PCM_24')


def load(path):
    x, rate = sf.read(path, always_2d=True)
    assert rate == SR, (path, rate)
    return x.T

"""Signal toolbox: noise, filters, struck bodies, mixing. Pure numpy/scipy.

Everything is float, 48 kHz, and seeded by name, so that a sound renders the same twice. Signals are numpy arrays,
mono (n,) or stereo (2, n). A loop is periodic by construction: what runs past its end is folded onto its start,
and filters are primed on its own tail. Nothing is ever cross-faded.
"""
import hashlib

import numpy as np
from scipy import signal as sg

SR = 48000


def rng(name):
    """A generator that depends on the name alone."""
    seed = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], 'big')
    return np.random.Generator(np.random.PCG64(seed))


def db(x):
    return 10 ** (x / 20.0)


def n_(seconds):
    return int(round(seconds * SR))


# ---------------------------------------------------------------- noise
def white(r, n):
    return r.standard_normal(n)


def spec_noise(r, n, shape):
    """Looping noise of n samples whose spectrum is shape(f); unit rms."""
    f = np.fft.rfftfreq(n, 1 / SR)
    magnitude = np.asarray(shape(np.maximum(f, 1e-3)), float)
    phase = np.exp(2j * np.pi * r.random(len(f)))
    spectrum = magnitude * phase * np.sqrt(-np.log(1 - r.random(len(f)) * (1 - 1e-12)))
    spectrum[0] = 0
    x = np.fft.irfft(spectrum, n)
    return x / (np.sqrt(np.mean(x ** 2)) + 1e-20)


def lf_noise(r, n, fmax, slope=1.0, fmin=0.0):
    """Slow looping control signal, unit variance, spectrum 1/f^slope up to fmax."""
    k = np.arange(1, max(2, int(fmax * n / SR) + 1))
    m = 1 << int(np.ceil(np.log2(max(64, 24 * len(k)))))         # made at a low rate, then interpolated
    f = k * SR / n
    a = 1 / f ** slope
    a[f < fmin] = 0
    spectrum = np.zeros(m // 2 + 1, complex)
    spectrum[k] = a * np.exp(2j * np.pi * r.random(len(k)))
    x = np.fft.irfft(spectrum, m)
    x /= x.std() + 1e-20
    return np.interp(np.arange(n) * (m / n), np.arange(m + 1), np.append(x, x[0]))


def painted_noise(r, n, paint, frame=4096, hop=1024):
    """Looping noise whose spectrum moves: paint(t, f) -> magnitudes, t (frames, 1) seconds, f (1, bins) Hz.

    Overlap-added frames of random phase; n must be a multiple of hop, so that the last frame meets the first.
    """
    assert n % hop == 0
    count = n // hop
    f = np.fft.rfftfreq(frame, 1 / SR)[None, :]
    magnitude = paint(np.arange(count)[:, None] * hop / SR, f)
    spectrum = magnitude * (r.standard_normal((count, f.shape[1])) + 1j * r.standard_normal((count, f.shape[1])))
    frames = np.fft.irfft(spectrum, frame, axis=1) * np.sqrt(np.hanning(frame + 1)[:-1])
    out = np.zeros(n)
    for k in range(count):
        out[(k * hop + np.arange(frame)) % n] += frames[k]
    return out


def bp_shape(f0, q):
    return lambda f: 1 / np.sqrt(1 + q * q * (f / f0 - f0 / f) ** 2)


def lp_shape(fc, order=2):
    return lambda f: 1 / np.sqrt(1 + (f / fc) ** (2 * order))


def hp_shape(fc, order=2):
    return lambda f: 1 / np.sqrt(1 + (fc / f) ** (2 * order))


# ---------------------------------------------------------------- filters
def butter(x, kind, fc, order=2):
    return sg.sosfilt(sg.butter(order, np.asarray(fc) / (SR / 2), kind, output='sos'), x, axis=-1)


def lp(x, fc, order=2):
    return butter(x, 'low', fc, order)


def hp(x, fc, order=2):
    return butter(x, 'high', fc, order)


def bp(x, lo, hi, order=2):
    return butter(x, 'band', (lo, hi), order)


def reson(x, f0, q, gain=1.0):
    b, a = sg.iirpeak(f0 / (SR / 2), q)
    return gain * sg.lfilter(b, a, x, axis=-1)


def peq(x, f0, gain_db, q=0.8):
    """Peaking equaliser (the usual cookbook biquad)."""
    A = 10 ** (gain_db / 40)
    w = 2 * np.pi * f0 / SR
    al = np.sin(w) / (2 * q)
    b = np.array([1 + al * A, -2 * np.cos(w), 1 - al * A])
    a = np.array([1 + al / A, -2 * np.cos(w), 1 - al / A])
    return sg.lfilter(b / a[0], a / a[0], x, axis=-1)


def shelf(x, f0, gain_db, kind='high', S=0.8):
    """Shelving equaliser (cookbook biquad)."""
    A = 10 ** (gain_db / 40)
    w = 2 * np.pi * f0 / SR
    c = np.cos(w)
    s = np.sqrt(A) * np.sin(w) * np.sqrt((A + 1 / A) * (1 / S - 1) + 2)
    g = 1 if kind == 'high' else -1
    b = A * np.array([(A + 1) + g * (A - 1) * c + s, -2 * g * ((A - 1) + g * (A + 1) * c), (A + 1) + g * (A - 1) * c - s])
    a = np.array([(A + 1) - g * (A - 1) * c + s, 2 * g * ((A - 1) - g * (A + 1) * c), (A + 1) - g * (A - 1) * c - s])
    return sg.lfilter(b / a[0], a / a[0], x, axis=-1)


def circ(fn, x, prime=1.0):
    """Run a causal filter over a loop, primed on the loop's own tail."""
    p = min(x.shape[-1], n_(prime))
    return fn(np.concatenate([x[..., -p:], x], axis=-1))[..., p:]


def match_bands(x, target, amount=1.0, loop=True):
    """Zero-phase equaliser that pulls octave-band levels (dB re total) to target {centre Hz: dB}.

    Synthesis gets the pattern of a sound right more easily than its colour: this fixes the colour at the end.
    """
    x = np.atleast_2d(x)
    n = x.shape[1]
    pad = 0 if loop else n_(.1)
    z = np.pad(x, ((0, 0), (pad, pad)))
    N = z.shape[1]
    X = np.fft.rfft(z, axis=1)
    f = np.fft.rfftfreq(N, 1 / SR)
    P = np.sum(np.abs(X) ** 2, 0)
    c = np.array(sorted(target))
    now = np.array([10 * np.log10(P[(f >= k / 2 ** .5) & (f < k * 2 ** .5)].sum() / P.sum() + 1e-12) for k in c])
    gain = np.clip(amount * (np.array([target[k] for k in c]) - now), -30, 24)
    y = np.fft.irfft(X * db(np.interp(np.log2(np.maximum(f, 10)), np.log2(c), gain)), N, axis=1)
    return y[:, pad:pad + n] if pad else y


# ---------------------------------------------------------------- mixing
def fold(x, n):
    """Wrap everything past n back onto the start: the result is exactly periodic."""
    x = np.atleast_2d(x)
    out = np.zeros((x.shape[0], n))
    for s in range(0, x.shape[1], n):
        part = x[:, s:s + n]
        out[:, :part.shape[1]] += part
    return out


def put(buf, x, t, gain=1.0, wrap=False):
    """Mix x into buf at t seconds; wrap=True for loops."""
    x = np.atleast_2d(x)
    i, N = n_(t), buf.shape[-1]
    if x.shape[0] < buf.shape[0]:
        x = np.repeat(x, buf.shape[0], 0)
    if wrap:
        index = (i + np.arange(x.shape[1])) % N
        for c in range(buf.shape[0]):
            np.add.at(buf[c], index, gain * x[c])
    else:
        a, e = max(i, 0), min(i + x.shape[1], N)
        if e > a:
            buf[:, a:e] += gain * x[:, a - i:e - i]


def pan(x, p):
    """Constant-power pan with a little delay between the channels (a spaced pair), p in -1..1."""
    a = (p + 1) * np.pi / 4
    z = np.zeros(int(abs(p) * 0.0004 * SR))
    left, right = np.cos(a) * x, np.sin(a) * x
    if p > 0:
        left, right = np.concatenate([z, left]), np.concatenate([right, z])
    else:
        left, right = np.concatenate([left, z]), np.concatenate([z, right])
    return np.stack([left, right]) * 1.2


# ---------------------------------------------------------------- struck and rubbed things
def env_ad(n, attack, decay):
    t = np.arange(n) / SR
    return np.clip(t / max(attack, 1e-5), 0, 1) * np.exp(-np.maximum(t - attack, 0) / decay)


def burst(r, seconds, lo, hi, attack, decay):
    """A puff of band noise."""
    n = n_(seconds)
    return bp(white(r, n), lo, hi) * env_ad(n, attack, decay)


def modal(r, freqs, decays, amps, seconds, contact=0.0002):
    """Bank of decaying partials, softened by a contact pulse: 0.05-0.2 ms steel, 0.5 ms wood, 2 ms felt or ground."""
    n = n_(seconds)
    t = np.arange(n) / SR
    x = np.zeros(n)
    for f, d, a in zip(freqs, decays, amps):
        if f > SR * .45:
            continue
        k = min(n, n_(d * 9))
        x[:k] += a * (1 if r.random() < .5 else -1) * np.exp(-t[:k] / d) * np.sin(2 * np.pi * f * t[:k])
    pulse = np.hanning(max(3, n_(contact)) + 2)[1:-1]
    return np.convolve(x, pulse / pulse.sum())[:n]


def body(r, lo, hi, count, t_lo, t_hi, tilt=0.0, seconds=None, contact=.0002):
    """Dense random cloud of modes (a slab, a lever, a door): decay runs from t_lo at lo to t_hi at hi, tilt dB/octave.

    Dense and short is a knock, sparse and long a ring. Few long modes sound like a marimba.
    """
    f = lo * (hi / lo) ** np.sort(r.random(count))
    o = np.log2(f / lo) / np.log2(hi / lo)
    d = t_lo * (t_hi / t_lo) ** o * np.exp(r.normal(0, .25, count))
    a = db(tilt * np.log2(f / lo)) * np.abs(r.normal(.6, .4, count)) * 3 / count ** .5
    return modal(r, f, d, a, seconds or 8 * max(t_lo, t_hi), contact)


def hump(n, a, b, power=1.0, skew=.5):
    """Envelope of length n: silent, one smooth arch between a and b seconds (its top at skew), silent."""
    t = (np.arange(n) / SR - a) / max(b - a, 1e-4)
    u = np.where(t < skew, t / skew * .5, .5 + (t - skew) / (1 - skew) * .5)
    return np.where((t > 0) & (t < 1), np.sin(np.pi * np.clip(u, 0, 1)) ** power, 0)


def trim(x, floor_db=-60, tail=.03):
    """Cut a one-shot where it has died away, with a short fade."""
    x = np.atleast_2d(x)
    e = np.abs(x).max(0)
    k = np.nonzero(e > db(floor_db) * e.max())[0]
    x = x[:, :min(x.shape[1], k[-1] + n_(tail))].copy()
    m = min(x.shape[1], n_(.04))
    x[:, -m:] *= np.linspace(1, 0, m) ** 2
    return x

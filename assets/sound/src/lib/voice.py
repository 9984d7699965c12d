"""Singing and talking without recordings: glottal saw through formants. Used for the low voices and for the murmur."""
import numpy as np
from scipy import signal as sg

from . import dsp
from .dsp import SR, rng

# sung vowels of a bass or baritone: (Hz, bandwidth Hz, dB); textbook formant values
VOWEL = {
    'a': [(600, 60, 0), (1040, 70, -7), (2250, 110, -9), (2450, 120, -9), (2750, 130, -20)],
    'o': [(400, 40, 0), (750, 80, -11), (2400, 100, -21), (2600, 120, -20), (2900, 120, -40)],
    'u': [(350, 40, 0), (600, 80, -20), (2400, 100, -32), (2675, 120, -28), (2950, 120, -36)],
    'm': [(260, 60, 0), (900, 150, -30), (2200, 200, -38)],                       # hummed
}


def saw(step):
    """Band-limited saw from a per-sample phase step."""
    phase = np.cumsum(step) % 1.0
    y = 2 * phase - 1
    m = phase < step
    t = phase[m] / step[m]
    y[m] -= t + t - t * t - 1
    m = phase > 1 - step
    t = (phase[m] - 1) / step[m]
    y[m] -= t * t + t + t + 1
    return y


def formants(x, spec, scale=1.0):
    out = 0
    for f, bw, g in spec:
        rr, w = np.exp(-np.pi * bw / SR), 2 * np.pi * f * scale / SR
        gain = dsp.db(g) * (1 - rr) * np.sqrt(1 - 2 * rr * np.cos(2 * w) + rr * rr)
        out = out + gain * sg.lfilter([1], [1, -2 * rr * np.cos(w), rr * rr], x)
    return out


def choir(name, notes, tempo, vowels, singers=8, vibrato=(.08, .22), glide=.07):
    """A section in unison. notes: one line; vowels: [(beat, 'o'), ...], morphing between. -> stereo loop"""
    n = tempo.samples + dsp.n_(4)
    out = np.zeros((2, n))
    t = np.arange(n) / SR
    score = [(tempo.sec(b), tempo.sec(b + d), 440 * 2 ** ((p - 69) / 12), (v / 100) ** 1.5) for b, d, p, v in notes]
    vowel_at = [tempo.sec(b) for b, _ in vowels]
    weight = {v: np.interp(t, vowel_at, [1.0 if q == v else 0.0 for _, q in vowels]) for v in {v for _, v in vowels}}
    for s in range(singers):
        r = rng(f'choir:{name}:{s}')
        f, amp = np.zeros(n), np.zeros(n)
        for on, off, fr, g in score:
            i = dsp.n_(max(0, on + r.normal(.015, .028)))
            j = min(n, dsp.n_(off + r.normal(-.02, .035)))
            f[i:] = fr
            L = j - i
            if L <= 0:
                continue
            a, z = min(L, dsp.n_(.13 + .07 * r.random())), min(L, dsp.n_(.16))
            e = np.ones(L)
            e[:a] *= .5 - .5 * np.cos(np.pi * np.arange(a) / a)
            e[-z:] *= .5 + .5 * np.cos(np.pi * np.arange(z) / z)
            e *= .82 + .3 * np.sin(np.pi * np.arange(L) / L)                     # every note leans in and lets go
            amp[i:j] = np.maximum(amp[i:j], g * e)
        f[f == 0] = f[f > 0][0]
        H = 64                                                                   # portamento: smooth the log pitch
        w = np.hanning(max(3, dsp.n_(glide) // H))
        lf = np.log(f[::H])
        lf = np.convolve(np.pad(lf, len(w) // 2, mode='edge'), w / w.sum(), 'same')[len(w) // 2:len(w) // 2 + len(lf)]
        f = np.exp(np.interp(t * SR / H, np.arange(len(lf)), lf))
        cents = r.normal(0, 9) + 7 * dsp.lf_noise(r, n, 1.5, .5) + 4 * dsp.lf_noise(r, n, 9, .3)
        wave = np.sin(2 * np.pi * np.cumsum(5.0 + r.normal(0, .45) + .35 * dsp.lf_noise(r, n, 1, .5)) / SR + r.random() * 6.3)
        cents += r.uniform(*vibrato) * 100 * wave * np.clip(.4 + .5 * dsp.lf_noise(r, n, .5, 0), 0, 1.2)
        src = dsp.lp(saw(f * 2 ** (cents / 1200) / SR), 1900, 1)                 # glottal tilt
        src += .05 * dsp.bp(dsp.white(r, n), 800, 5000) * (0.4 + .6 * np.abs(src))
        scale = 1 + r.normal(0, .045)                                            # length of the throat
        y = sum(weight[v] * formants(src, VOWEL[v], scale) for v in weight)
        y *= amp * (1 + .10 * dsp.lf_noise(r, n, 6, .4))
        st = dsp.pan(y, r.uniform(-.75, .75))
        late = dsp.n_(r.uniform(0, .02))
        out[:, late:] += st[:, :n - late]
    return dsp.fold(out / singers ** .5, tempo.samples)


SPOKEN = [(300, 870, 2250), (400, 800, 2400), (640, 1190, 2390), (530, 1840, 2480),
          (390, 1990, 2550), (270, 2290, 3010), (500, 1350, 2400), (660, 1720, 2410), (760, 1260, 2500), (840, 1450, 2560)]


def talker(name, n):
    """One unintelligible speaker, a loop of n samples: syllables, falling phrases, hiss of consonants, pauses."""
    r = rng('talk:' + name)
    C = 240                                                                      # control rate: SR / 240
    m, seconds = n // C + 2, n / SR
    low = r.uniform(165, 220) if r.random() < .15 else r.uniform(85, 140)
    scale = 1.14 if low > 150 else r.uniform(.90, 1.10)
    rate, t = r.uniform(3.4, 5.2), 0.0
    F, V, Z, pit = np.zeros((3, m)), np.zeros(m), np.zeros(m), np.zeros(m)
    while t < seconds:
        length = r.uniform(1.2, 3.8)
        end, p0, tt = min(t + length, seconds), low * r.uniform(.95, 1.25), t
        while tt < end:
            sl = max(.08, r.normal(1 / rate, .05))
            i, j = int(tt * SR / C), min(m, int((tt + sl) * SR / C) + 1)
            F[:, i:j] = (np.array(SPOKEN[r.integers(len(SPOKEN))]) * scale * r.normal(1, .03, 3))[:, None]
            stress = r.uniform(.45, 1) * (1.25 if r.random() < .25 else 1)
            V[i:j] = stress * np.sin(np.pi * np.linspace(.02, 1.0, max(1, j - i))) ** .55
            pit[i:j] = p0 * (1.12 - .32 * (tt - t) / length) * (1 + .34 * (stress - .7)) * r.normal(1, .05)   # accents carry the voice
            if r.random() < .6:                                                 # a consonant cuts the vowel
                a = max(2, int(r.uniform(.03, .11) * SR / C))
                V[max(0, i - a // 2):i + a // 2] *= .05
                Z[max(0, i - a):min(m, i + a // 3)] = r.uniform(.15, .6)
            tt += sl
        t = end + r.exponential(.9) + .25

    def smooth(y, k):
        w = np.hanning(k + 2)[1:-1]
        return np.convolve(np.concatenate([y[-k:], y, y[:k]]), w / w.sum(), 'same')[k:-k]

    def up(y):
        return np.interp(np.arange(n) / C, np.arange(m), y)

    pit[pit == 0] = low
    f0 = up(smooth(pit, 13)) * (1 + .012 * dsp.lf_noise(r, n, 25, .3) + .02 * dsp.lf_noise(r, n, 3, .5))
    glottis = dsp.lp(dsp.lp(saw(f0 / SR), 450, 1), 1800, 1)                      # round pulses, not a synthesiser's saw
    glottis = glottis / glottis.std() * (1 + .15 * dsp.lf_noise(r, n, 30, .3)) + .10 * dsp.white(r, n)
    F = [smooth(q, 11) for q in F]
    hop, win = 480, 960                                                          # moving throat by overlap-add
    w = np.hanning(win + 1)[:-1]
    glottis, acc = np.concatenate([glottis, glottis[:win]]), np.zeros(n + win + 4800)
    for k in range(0, n, hop):
        q = int((k + win // 2) / C) % m
        if V[q] >= .02:
            seg = np.concatenate([glottis[k:k + win] * w, np.zeros(1440)])
            for f, bw in ((max(200, F[0][q]), 90), (F[1][q], 120), (F[2][q], 180), (3400 * scale, 280), (4400 * scale, 380)):
                rr, wo = np.exp(-np.pi * bw / SR), 2 * np.pi * f / SR            # in cascade, unity at 0 Hz: a throat, not a bank
                a = [1, -2 * rr * np.cos(wo), rr * rr]
                seg = sg.lfilter([sum(a)], a, seg)
            acc[k:k + len(seg)] += seg
    out = np.diff(dsp.fold(acc, n)[0], prepend=0) * up(smooth(V, 5))             # the lips radiate the change
    hiss = dsp.circ(lambda z: dsp.bp(z, 2200, 6500), dsp.white(r, n)) * up(smooth(Z, 5))
    out = out / (np.sqrt(np.mean(out ** 2)) + 1e-12) + .22 * hiss / (np.sqrt(np.mean(hiss ** 2)) + 1e-12)
    return out / np.sqrt(np.mean(out ** 2))

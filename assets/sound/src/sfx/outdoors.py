"""Works and open air: hammer, locomotive whistle, ice."""
import numpy as np

from lib.dsp import SR, body, bp, env_ad, hp, hump, lf_noise, lp, n_, pan, put, rng, trim, white
from lib.level import to_peak
from lib.rooms import placed


def hammer():
    """Three blows on cold steel lying on an anvil, the third the decided one; between them the hammer trembles back."""
    b = np.zeros((2, n_(2.9)))
    for k, (t, g) in enumerate(((.02, .75), (.62, .85), (1.38, 1.0))):
        r = rng(f'blow{k}')
        ring = body(r, 420, 9500, 220, .055, .014, -.7, .8, .0001)                   # many partials, or it is a bell
        sing = body(r, 2600, 8800, 34, .20, .07, -.4, 1.2, .00008)                      # the steel itself, high, thin, without a root
        crack = body(r, 800, 12000, 140, .008, .002, -.3, .2, .00006)
        block = body(r, 180, 5500, 170, .022, .006, -1.5, .3, .0003)                      # the wooden block below the anvil
        put(b, pan(ring, -.1), t, .85 * g)
        put(b, pan(sing, -.1), t, .13 * g)
        put(b, pan(crack, -.05), t, 1.0 * g)
        put(b, block, t, .7 * g)
        for late, q in ((.120, .30), (.198, .17), (.256, .10)):                        # the hammer left to dance
            tap = body(rng(f'tap{k}{late}'), 900, 10000, 70, .008, .003, -.4, .1, .00008)
            put(b, pan(tap, -.05), t + late, q * g)
    return to_peak(trim(placed(b, 'works', .16), -48), -5)


def whistle():
    """A locomotive a verst off: two bells of the whistle a fourth apart, wet breath, the pitch that rises as steam comes."""
    n = n_(3.4)
    t = np.arange(n) / SR
    r = rng('whistle')
    gate = np.interp(t, [0, .10, .40, 1.0, 1.55, 1.75], [0, .2, .85, 1, .95, 0]) ** 1.3
    bend = np.interp(t, [0, .10, .45, 1.5, 1.75], [.80, .90, 1, 1, .92]) * (1 + .0035 * lf_noise(r, n, 7, .3))
    x = np.zeros(n)
    for f0, g in ((349, 1), (466, .8)):
        wander = bend * (1 + .0012 * lf_noise(rng(f'pipe{f0}'), n, 4, .4))
        phase = 2 * np.pi * np.cumsum(f0 * wander) / SR
        # each bell is a stopped pipe blown with steam: odd partials lead, noise rides on the tone
        tone = sum(a * np.sin(k * phase + k) for k, a in ((1, 1), (2, .22), (3, .42), (4, .10), (5, .16), (7, .06)))
        x += g * tone * (1 + .16 * lf_noise(rng(f'steam{f0}'), n, 60, .2))
        x += g * .5 * bp(white(r, n), f0 * .85, f0 * 1.2, 1)
    x += .7 * bp(white(r, n), 500, 5200, 1)
    x *= gate
    far = lp(x, 2300, 1)
    echo = np.zeros((2, n))
    put(echo, pan(far, -.15), 0, 1)
    for late, g, place in ((.31, .20, .6), (.52, .15, -.7), (.83, .09, .3)):           # a wood, a bank, the works wall
        put(echo, pan(lp(far, 1400, 1), place), late, g)
    return fade(to_peak(trim(placed(echo, 'works', .34)[:, :n_(3.9)], -50), -10))


def fade(x, seconds=.5):
    m = min(x.shape[1], n_(seconds))
    x[:, -m:] *= np.linspace(1, 0, m) ** 1.5
    return x


def ice_crack(r, distance):
    """A crack heard through ice: in a thin plate high notes travel faster than low ones, so a click arrives as a falling sweep."""
    n = n_(1.2)
    f = np.fft.rfftfreq(n, 1 / SR)
    f[0] = 1
    # arrival time ~ distance / sqrt(f); its integral is the phase
    spectrum = np.exp(-2j * np.pi * (2 * distance * np.sqrt(f) + .004 * f))
    spectrum *= 1 / np.sqrt(1 + (260 / f) ** 6) / np.sqrt(1 + (f / (5200 / (1 + distance / 4))) ** 3) * np.exp(.25 * r.standard_normal(len(f)))
    x = np.fft.irfft(spectrum, n)
    return x / np.abs(x).max()


def ice():
    """The Gulf in March: a sharp crack near by, then others running away under the ice, and the sheet groaning after."""
    r = rng('ice')
    b = np.zeros((2, n_(3.6)))
    first = body(r, 240, 7000, 120, .020, .004, -1.2, .4, .0002)
    first[:n_(.05)] += .8 * hp(white(r, n_(.05)), 900) * env_ad(n_(.05), .0003, .006)
    put(b, pan(first, -.2), .03, .8)
    put(b, body(r, 45, 240, 40, .16, .05, -1.5, 1.2, .004), .03, .55)
    t = .05
    for k in range(9):
        q = rng(f'crack{k}')
        put(b, pan(ice_crack(q, .9 + .75 * k * q.uniform(.8, 1.2)), np.interp(k, [0, 8], [-.3, .8])), t, .75 * .78 ** k * q.uniform(.7, 1.1))
        t += q.uniform(.05, .22) + .02 * k
    n = n_(2.4)
    u = np.arange(n) / SR
    slow = np.cumsum(58 + 26 * np.exp(-u / .8) + 3 * lf_noise(r, n, 3, .5)) / SR
    groan = (np.sin(2 * np.pi * slow) + .45 * np.sin(4.06 * np.pi * slow) + .2 * np.sin(6.1 * np.pi * slow)) * hump(n, .0, 2.2, 1.3, .3)
    groan *= 1 + .5 * lf_noise(r, n, 14, .4)
    put(b, pan(lp(groan, 420, 1), .25), .45, .13)
    return fade(to_peak(trim(placed(b, 'hall', .12)[:, :n_(3.9)], -52), -5))


SOUNDS = {
    'hammer': (hammer, 'Three hammer blows.'),
    'whistle': (whistle, 'A locomotive whistles far off.'),
    'ice': (ice, 'A crack runs under the ice.'),
}

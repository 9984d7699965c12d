"""Mixing desk: stems and synthetic layers to one mastered loop."""
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from .dsp import circ, db, hp, peq, shelf
from .level import compress, lufs, to_lufs
from .rooms import loop_reverb


class Desk:
    """Every part is set to a loudness of its own (gated, so rests do not count), panned, and sent to one room."""

    def __init__(self, bed, tempo):
        self.bed, self.tempo = bed, tempo
        self.dry, self.send = np.zeros((2, tempo.samples)), np.zeros((2, tempo.samples))
        self._stems = []

    def stem(self, stem, loud, place, wet, eq=(), low_cut=70):
        """loud: LUFS while it plays; wet: dB into the room; eq: [(Hz, dB, q)]"""
        self._stems.append((stem, loud, place, wet, eq, low_cut))

    def layer(self, x, wet, loud=None):
        """A ready stereo loop; loud=None keeps its own level."""
        if loud is not None:
            x = x * db(loud - lufs(x))
        self.dry += x
        self.send += x * db(wet)

    def _mix_stems(self):
        with ThreadPoolExecutor(2) as pool:
            done = list(pool.map(lambda s: s[0].render(self.tempo, self.bed), self._stems))
        for (stem, loud, place, wet, eq, low_cut), x in zip(self._stems, done):
            x = circ(lambda z: hp(z, low_cut), x)
            for f, gain, q in eq:
                x = circ(lambda z: peq(z, f, gain, q), x)
            side = (x[0] - x[1]) / 2
            # the delay of pan() would shorten the loop by a few samples: pan by level only and keep the width
            a = (place + 1) * np.pi / 4
            y = np.stack([np.cos(a), np.sin(a)])[:, None] * x.mean(0) * 1.2
            y[0] += .5 * side
            y[1] -= .5 * side
            self.layer(y, wet, loud)

    def master(self, target, room='stage', glue=1.6, air=1.5, mud=-2.0):
        """Room, tone, a little glue, loudness. Static gain only: the seam stays exact."""
        self._mix_stems()
        x = self.dry + loop_reverb(circ(lambda z: hp(z, 140), self.send), room)
        x = circ(lambda z: shelf(peq(z, 300, mud, .8), 6000, air, 'high'), x)
        x = circ(lambda z: hp(z, 32, 2), x)
        x = x * db(-18 - lufs(x))
        if glue > 1:
            x = compress(x, -21, glue, .03, .35)
        return to_lufs(x, target, -3)

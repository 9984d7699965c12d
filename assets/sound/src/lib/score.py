"""A small score language -> MIDI -> one dry stem per instrument (mido, fluidsynth).

A note is (beat, length, MIDI pitch, velocity). Beats become seconds through a Tempo, so a bed can breathe and still
close its loop to the sample.
"""
import itertools
import os
import re
import subprocess

import mido
import numpy as np

from . import dsp, level
from .paths import BANK, BUILD

TICKS = 1920                    # per second: the MIDI file always runs at 60, time is already in seconds
LEAD = 0.5                      # seconds of silence before beat 0, so that early notes and slow attacks survive
STEP = {'C': 0, 'D': 2, 'E': 4, 'F': 5, 'G': 7, 'A': 9, 'B': 11}


class Tempo:
    """Beats to seconds: [(beat, beats per minute)], straight lines between, repeating after `beats`."""

    def __init__(self, points, beats):
        self.beats = beats
        grid = np.linspace(0, beats, beats * 64 + 1)
        bpm = np.interp(grid, [p[0] for p in points], [p[1] for p in points])
        self._grid = grid
        self._sec = np.concatenate([[0], np.cumsum(60 / ((bpm[1:] + bpm[:-1]) / 2) * np.diff(grid))])
        self.samples = dsp.n_(self._sec[-1])
        self.seconds = self.samples / dsp.SR

    def sec(self, beat):
        turns = np.floor(beat / self.beats)
        return turns * self.seconds + np.interp(beat - turns * self.beats, self._grid, self._sec)


def pitch(s):
    m = re.match(r'([A-G])([#b]*)(-?\d)$', s)
    return STEP[m[1]] + m[2].count('#') - m[2].count('b') + 12 * (int(m[3]) + 1)


def line(text, start=0.0, vel=80, shift=0):
    """'D4:1 G4:1.5 -:1 | ...' -> notes; '!' after the length = accent, "'" = short, '-' = rest."""
    notes, t = [], start
    for token in text.replace('|', ' ').split():
        p, d = token.split(':')
        v = vel + (16 if '!' in d else 0)
        d, short = float(d.strip("!'")), "'" in d
        if p != '-':
            notes.append((t, d * (.5 if short else 1), pitch(p) + shift, v))
        t += d
    return notes


QUALITY = {'': (0, 4, 7), 'm': (0, 3, 7), 'm7b5': (0, 3, 6, 10), '7': (0, 4, 7, 10), 'sus4': (0, 5, 7), '5': (0, 7), 'm6': (0, 3, 7, 9)}


def chords(text, start=0.0):
    """'Dm:2 A7/C#:2 -:4' -> [(beat, length, pitch classes, bass pitch class)]."""
    out, t = [], start
    for token in text.replace('|', ' ').split():
        name, d = token.split(':')
        if name != '-':
            m = re.match(r'([A-G][#b]?)([^/]*)(?:/([A-G][#b]?))?$', name)
            root, bass = pitch(m[1] + '0') % 12, pitch((m[3] or m[1]) + '0') % 12
            out.append((t, float(d), [(root + q) % 12 for q in QUALITY[m[2]]], bass))
        t += float(d)
    return out


def lead_voices(ch, lo, hi, n=3):
    """Upper parts for a chord row: n notes in [lo, hi], moving as little as they can. -> [(beat, length, pitches, bass)]"""
    out, prev = [], None
    for t, d, pcs, bass in ch:
        best = None
        for c in itertools.combinations([p for p in range(lo, hi + 1) if p % 12 in pcs], n):
            if max(np.diff(c), default=0) > 9 or len({x % 12 for x in c}) < min(n, len(pcs), 3):
                continue
            cost = sum(abs(a - b) for a, b in zip(c, prev)) if prev else abs(np.mean(c) - (lo + hi) / 2)
            cost += .3 * (c[-1] - c[0])
            if best is None or cost < best[0]:
                best = (cost, c)
        prev = best[1]
        out.append((t, d, prev, bass))
    return out


def bass_note(bass, lowest):
    """Pitch class -> the lowest pitch at or above `lowest`."""
    return lowest + (bass - lowest) % 12


def phrased(notes, lift=10):
    """Velocities as a player would: stronger on the beat and towards the top of the line, last note of a phrase let go."""
    top, low = max(n[2] for n in notes), min(n[2] for n in notes)
    out = []
    for i, (t, d, p, v) in enumerate(notes):
        gap = notes[i + 1][0] - (t + d) if i + 1 < len(notes) else 1
        v += lift * ((p - low) / max(1, top - low) - .5) + (4 if t % 2 == 0 else 0 if t % 1 == 0 else -5) - (8 if gap > .4 else 0)
        out.append((t, d, p, int(np.clip(v, 20, 120))))
    return out


class Stem:
    """One instrument. bank/program as in MuseScore_General; the 'Expr.' banks (17, 21, 31, 41, 51) answer to CC2."""

    def __init__(self, name, bank, program, channel=0, legato=0.0, loose_ms=9, loose_vel=5):
        self.name, self.bank, self.program, self.channel = name, bank, program, channel
        self.legato, self.loose_ms, self.loose_vel = legato, loose_ms, loose_vel
        self.notes, self.curve = [], []

    def add(self, notes):
        self.notes += notes
        return self

    def dyn(self, points, swell=0):
        """Expression curve [(beat, 0..127)]; swell: every longer note opens and closes by that much (bow, breath, bellows)."""
        b, v = [p[0] for p in points], [p[1] for p in points]
        x = np.arange(b[0], b[-1] + .0625, .0625)
        y = np.interp(x, b, v)
        for t, d, _, _ in self.notes if swell else ():
            if d >= 1:
                k = (x >= t) & (x < t + d)
                u = (x[k] - t) / d
                y[k] += swell * min(d, 3) / 3 * (np.sin(np.pi * u ** .8) * 1.4 - .6)
        self.curve += list(zip(x, np.clip(np.round(y), 0, 127).astype(int)))
        return self

    def midi(self, tempo):
        r = dsp.rng('player:' + self.name)
        events, drift = [], 0.0
        for t, d, p, v in sorted(self.notes):
            drift = .7 * drift + r.normal(0, self.loose_ms / 1000 * .7)           # players drift, they do not jitter
            on = tempo.sec(t) + drift
            off = max(on + .05, tempo.sec(t + d) + self.legato + r.normal(0, .012))
            v = int(np.clip(v + r.normal(0, self.loose_vel), 1, 127))
            events.append((on, 1, mido.Message('note_on', channel=self.channel, note=p, velocity=v)))
            events.append((off, 0, mido.Message('note_off', channel=self.channel, note=p, velocity=0)))
        last = None
        for t, v in self.curve:
            if v != last:
                events.append((tempo.sec(t), -1, mido.Message('control_change', channel=self.channel, control=2, value=int(v))))
                last = v
        end = tempo.seconds + 8                                                   # let the last notes ring out
        events.append((end, 2, mido.Message('control_change', channel=self.channel, control=119, value=0)))
        events.sort(key=lambda e: (e[0], e[1]))
        track = mido.MidiTrack([mido.MetaMessage('set_tempo', tempo=1_000_000)])
        if self.channel != 9:
            track.append(mido.Message('control_change', channel=self.channel, control=0, value=self.bank))
        track.append(mido.Message('program_change', channel=self.channel, program=self.program))
        for c, v in ((7, 110), (10, 64), (91, 0), (93, 0)):
            track.append(mido.Message('control_change', channel=self.channel, control=c, value=v))
        now = 0
        for t, _, message in events:
            tick = max(now, round((t + LEAD) * TICKS))
            track.append(message.copy(time=tick - now))
            now = tick
        song = mido.MidiFile(ticks_per_beat=TICKS)
        song.tracks.append(track)
        return song

    def render(self, tempo, folder):
        """-> stereo loop of tempo.samples samples, tail folded onto the start."""
        folder = os.path.join(BUILD, 'stems', folder)
        os.makedirs(folder, exist_ok=True)
        mid, wav = f'{folder}/{self.name}.mid', f'{folder}/{self.name}.wav'
        self.midi(tempo).save(mid)
        subprocess.run(['fluidsynth', '-ni', '-q', '-F', wav, '-T', 'wav', '-O', 's24', '-r', str(dsp.SR), '-g', '0.6',
                        '-R', '0', '-C', '0', '-o', 'synth.cpu-cores=1', '-o', 'synth.polyphony=512',
                        '-o', 'synth.midi-bank-select=gs', BANK, mid],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        x = dsp.fold(level.load(wav), tempo.samples)
        return np.roll(x, -dsp.n_(LEAD), axis=1)

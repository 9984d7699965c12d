"""Decode what ships and measure it: length, peaks, DC, loudness, loop seam, size. Exits 1 if anything is out of bounds.

check.py             decode and measure
check.py --pictures  also draw spectrograms into the build folder
"""
import json
import os
import subprocess
import sys

import numpy as np
import catalog  # noqa: F401  (puts the source folder on the path)
from sources import stale

from lib import level, paths
from lib.dsp import SR, hp, n_

LIMIT_KB = {'music': 520, 'ambience': 220, 'sfx': 130}
TOTAL_KB = 5600
LONGEST = {'applause': 8, 'laughter': 5.2}                              # seconds; other one-shots 4.1


def decode(path):
    """-> (channels, samples) at 48 kHz, with the channels the file has (an up-mix would change the level)."""
    wav = os.path.join(paths.BUILD, '_decoded.wav')
    subprocess.run(['ffmpeg', '-v', 'error', '-y', '-i', path, '-c:a', 'pcm_f32le', '-ar', str(SR), wav], check=True)
    return level.load(wav)


def seam(x, start, length):
    """What a player hears at the loop point: step across it (in rms steps of the file), click above 10 kHz, and
    whether the samples after the loop are its own beginning."""
    i, n = n_(start / 1000), n_(length / 1000)
    loop = x[:, i:i + n]
    m = loop.mean(0)
    step = abs(m[0] - m[-1]) / (np.diff(m).std() + 1e-12)
    around = np.abs(hp(np.concatenate([m[-SR:], m[:SR]]), 10000, 4))
    click = around[SR - 48:SR + 48].max() / max(np.percentile(around[4800:], 99.9), 1e-3)     # under -60 dBFS nobody hears it
    # the samples after the loop must be the loop's own beginning: correlation over 100 ms, at the best lag
    a, b = x.mean(0)[i + n:i + n + n_(.1)], x.mean(0)[i - 40:i + n_(.1) + 40]
    c = [np.corrcoef(a, b[k:k + len(a)])[0, 1] for k in range(80) if len(b[k:k + len(a)]) == len(a)]
    return step, click, max(c)


def ffmpeg_lufs(path):
    text = subprocess.run(['ffmpeg', '-hide_banner', '-nostats', '-i', path, '-af', 'ebur128', '-f', 'null', '-'], capture_output=True, text=True).stderr
    return float(text[text.rfind('I:'):].split()[1])


def picture(name, x):
    folder = os.path.join(paths.BUILD, 'pictures')
    os.makedirs(folder, exist_ok=True)
    level.save(f'{folder}/{name}.wav', x)
    subprocess.run(['sox', f'{folder}/{name}.wav', '-n', 'remix', '1-2' if len(x) > 1 else '1', 'spectrogram', '-x', '900', '-y', '257', '-z', '90', '-t', name,
                    '-o', f'{folder}/{name}.png'], check=True)
    os.remove(f'{folder}/{name}.wav')


def main():
    wrong, total = [], {'webm': 0, 'mp3': 0}
    wrong += [f'{name}: sources have changed since it was encoded' for name in stale()]
    with open(f'{paths.SHIP}/manifest.json') as f:
        manifest = json.load(f)
    for kind, sounds in manifest.items():
        for name, e in sounds.items():
            for ext in ('webm', 'mp3'):
                path = f'{paths.SHIP}/{kind}/{name}.{ext}'
                kb = os.path.getsize(path) / 1000
                total[ext] += kb
                x = decode(path)
                length, peak, dc = x.shape[1] / SR, level.peak_db(x), abs(x.mean())
                row = f'{name:16s}{ext:5s}{length:7.2f} s {kb:7.1f} kB {peak:6.1f} dBTP  dc {dc:.5f}'
                if kind != 'sfx':
                    step, click, same = seam(x, *e['loop'])
                    row += f'  {ffmpeg_lufs(path):6.1f} LUFS  seam: step {step:.2f} click {click:.2f} same {same:.4f}'
                    if step > 6 or click > 2 or same < .8:           # Opus noise alone takes `same` to .88
                        wrong.append(f'{name}.{ext}: seam')
                print(row, flush=True)
                if peak > -0.5 or dc > .002:
                    wrong.append(f'{name}.{ext}: peak or DC')
                if kind == 'sfx' and length > LONGEST.get(name, 4.1):
                    wrong.append(f'{name}.{ext}: too long')
                if ext == 'webm' and kb > LIMIT_KB[kind]:
                    wrong.append(f'{name}.webm: {kb:.0f} kB')
                if ext == 'webm' and '--pictures' in sys.argv:
                    picture(name, x)
    print({k: f'{v:.0f} kB' for k, v in total.items()})
    if total['webm'] > TOTAL_KB:
        wrong.append('too much in all')
    print('\n'.join(wrong) or 'all in bounds')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())

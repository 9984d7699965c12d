"""WAV -> WebM/Opus and MP3 beside the sources, and manifest.json.

Loops carry PAD seconds of their own continuation on both sides and are played as a sprite [PAD, seconds]: the signal
is periodic, so the delay of an encoder only turns the loop, it cannot open a gap.
"""
import json
import os
import subprocess
import sys

import numpy as np
from catalog import catalog
from sources import RECORD, digest

from lib import level, paths
from lib.dsp import SR, n_

PAD = .25
EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
OPUS = {'music': 54, 'ambience': 54, 'sfx': 48}                       # asked for; variable bit rate comes out some 10 % above
OPUS_WIDE = 88                                                        # at 48 Opus leaves holes in wide noise (cards, applause)
MP3 = {'music': ['-b:a', '96k'], 'ambience': ['-b:a', '80k'], 'sfx': ['-q:a', '5']}
WIDE = {'applause', 'cards', 'boots', 'ice', 'murmur_rise', 'murmur_fall', 'laughter', 'chairs'}                          # one-shots that need two channels


def ffmpeg(src, dst, args):
    subprocess.run(['ffmpeg', '-v', 'error', '-y', '-i', src, *args, *EXACT, dst], check=True)


def shipped(name, kind):
    """The signal as it is encoded: most one-shots are mixed down to one channel, at the same peak."""
    x = level.load(paths.wav(name))
    if kind == 'sfx' and name not in WIDE:
        m = x.mean(0, keepdims=True)
        x = m * 10 ** ((level.peak_db(x) - level.peak_db(m)) / 20)
    return x


def encode(name, kind):
    x, src = shipped(name, kind), paths.wav('_' + name)
    p, rate = n_(PAD), OPUS_WIDE if name in WIDE else OPUS[kind]
    level.save(src, x if kind == 'sfx' else np.concatenate([x[:, -p:], x, x[:, :p]], 1))
    folder = os.path.join(paths.SHIP, kind)
    os.makedirs(folder, exist_ok=True)
    ffmpeg(src, f'{folder}/{name}.webm', ['-c:a', 'libopus', '-b:a', f'{rate}k', '-vbr', 'on', '-application', 'audio',
                                          '-compression_level', '10', '-frame_duration', '20'])
    ffmpeg(src, f'{folder}/{name}.mp3', ['-c:a', 'libmp3lame', *MP3[kind], '-ar', '44100', '-write_xing', '1'])
    os.remove(src)


def entry(name, kind, caption):
    x = shipped(name, kind)
    seconds = x.shape[1] / SR
    e = {'seconds': round(seconds, 6)}
    if kind != 'sfx':
        e['loop'] = [int(PAD * 1000), round(seconds * 1000, 3)]
        e['lufs'] = round(level.lufs(x), 1)
    e['peak'] = round(level.peak_db(x), 1)
    return {**e, 'caption': caption}


if __name__ == '__main__':
    # encode.py [id ...]: without arguments everything; with some, the others keep the entry they have and need not be rendered
    want, manifest, made = sys.argv[1:], {'music': {}, 'ambience': {}, 'sfx': {}}, {}
    with open(f'{paths.SHIP}/manifest.json') as f:
        before = json.load(f)
    with open(RECORD) as f:
        made_before = json.load(f)
    for name, kind, module, _, caption in catalog():
        if not want or name in want:
            encode(name, kind)
            manifest[kind][name] = entry(name, kind, caption)
            made[name] = [module, digest(module)]
        else:
            manifest[kind][name] = {**before[kind][name], 'caption': caption}
            made[name] = made_before[name]
    for path, content in ((f'{paths.SHIP}/manifest.json', manifest), (RECORD, made)):
        with open(path, 'w') as f:
            f.write(json.dumps(content, indent=1) + '\n')

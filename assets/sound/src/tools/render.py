"""Render WAVs into the build folder.  render.py [--all | id ...]: without arguments, what has changed since last time."""
import os
import sys
import time

from catalog import catalog
from sources import digest

from lib import level, paths


def mark(name):
    return paths.wav(name) + '.from'


def fresh(name, module):
    if not (os.path.exists(paths.wav(name)) and os.path.exists(mark(name))):
        return False
    with open(mark(name)) as f:
        return f.read() == digest(module)


if __name__ == '__main__':
    want = sys.argv[1:]
    for name, kind, module, make, _ in catalog():
        if want and want != ['--all']:
            if name not in want:
                continue
        elif not want and fresh(name, module):
            continue
        start = time.time()
        x = make()
        level.save(paths.wav(name), x)
        with open(mark(name), 'w') as f:
            f.write(digest(module))
        print('%-16s %6.2f s  %6.1f LUFS  peak %5.1f dB  (%.0f s to render)' % (
            name, x.shape[1] / level.SR, level.lufs(x), level.peak_db(x), time.time() - start), flush=True)

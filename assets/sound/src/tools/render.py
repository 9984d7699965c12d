"""Render WAVs into the build folder.  render.py [--all | id ...]: without arguments, what has changed since last time."""
import hashlib
import os
import sys
import time

from catalog import catalog, inputs

from lib import level, paths


def digest(module):
    """Hash of everything a sound is made from (not of the sound: other processors may differ in the last bit)."""
    h = hashlib.sha256()
    for name in inputs(module):
        with open(os.path.join(paths.SRC, name), 'rb') as f:
            h.update(name.encode() + b'\0' + f.read())
    return h.hexdigest()[:16]


if __name__ == '__main__':
    want = sys.argv[1:]
    for name, kind, module, make, _ in catalog():
        mark = paths.wav(name) + '.from'
        fresh = os.path.exists(paths.wav(name)) and os.path.exists(mark) and open(mark).read() == digest(module)
        if name not in want if want and want != ['--all'] else fresh and not want:
            continue
        start = time.time()
        x = make()
        level.save(paths.wav(name), x)
        with open(mark, 'w') as f:
            f.write(digest(module))
        print('%-16s %6.2f s  %6.1f LUFS  peak %5.1f dB  (%.0f s to render)' % (
            name, x.shape[1] / level.SR, level.lufs(x), level.peak_db(x), time.time() - start), flush=True)

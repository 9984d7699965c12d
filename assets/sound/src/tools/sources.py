"""Which sources a sound was made from. Standard library only, so that it runs where there are no audio tools.

sources.py: are the encoded files made from the sources that lie here? Exits 1 if not.
inputs.json: id -> [module, hash of everything it was made from]. The hash is of the sources, not of the sound: another
processor may differ in the last bit of a sample.
"""
import hashlib
import json
import os
import re
import sys

SRC = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RECORD = os.path.join(SRC, 'inputs.json')


def inputs(module):
    """The module itself, the toolbox, for music the theme, for the rest what it borrows from another group."""
    own = module.replace('.', '/') + '.py'
    files = [own] + sorted('lib/' + f for f in os.listdir(SRC + '/lib') if f.endswith('.py'))
    if module.startswith('music.'):
        return files + ['music/theme.py']
    with open(os.path.join(SRC, own)) as f:
        return files + [f'{kind}/{name}.py' for kind, name in re.findall(r'^from (ambience|sfx)\.(\w+) import', f.read(), re.M)]


def digest(module):
    h = hashlib.sha256()
    for name in inputs(module):
        with open(os.path.join(SRC, name), 'rb') as f:
            h.update(name.encode() + b'\0' + f.read().replace(b'\r\n', b'\n'))
    return h.hexdigest()[:16]


def stale():
    with open(RECORD) as f:
        return [name for name, (module, made) in json.load(f).items() if digest(module) != made]


if __name__ == '__main__':
    old = stale()
    print('encoded from other sources: ' + ', '.join(old) if old else 'encoded files and sources agree')
    sys.exit(1 if old else 0)

"""Every sound of the game: id -> how it is made, what kind it is, its caption."""
import importlib
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

BEDS = ('works', 'congress', 'road', 'file', 'vigil', 'ice_field', 'closed_doors')
GROUPS = {'ambience': ('indoors', 'outside', 'quiet', 'winter'), 'sfx': ('desk', 'doors', 'hall', 'outdoors', 'crowd', 'front')}


def catalog():
    """[(id, kind, module name, function, caption)]; kind: music, ambience, sfx"""
    out = []
    for bed in BEDS:
        m = importlib.import_module(f'music.{bed}')
        out.append((bed, 'music', m.__name__, m.build, m.CAPTION))
    for kind, groups in GROUPS.items():
        for group in groups:
            m = importlib.import_module(f'{kind}.{group}')
            out += [(name, kind, m.__name__, make, caption) for name, (make, caption) in m.SOUNDS.items()]
    return out


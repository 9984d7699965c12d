"""Where the build goes (never into the project) and where the sound bank lies."""
import os
import tempfile

SRC = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHIP = os.path.dirname(SRC)                                             # assets/sound: encoded files, manifest
BUILD = os.environ.get('SOUND_BUILD') or os.path.join(tempfile.gettempdir(), 'point-seven-sound')
BANK = os.environ.get('SOUND_BANK') or '/usr/share/sounds/sf2/MuseScore_General_Full.sf2'


def wav(name):
    return os.path.join(BUILD, 'wav', name + '.wav')

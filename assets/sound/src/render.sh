#!/bin/sh
# Rebuild every sound: render what changed (all with --all, some by id), encode, measure.
# Debian packages:
#   apt-get install -y --no-install-recommends fluidsynth musescore-general-soundfont-lossless ffmpeg sox \
#     python3-numpy python3-scipy python3-mido python3-soundfile
# SOUND_BUILD: where WAV, stems and MIDI go (default: a folder in the system's temporary directory).
# SOUND_BANK:  the sound bank, if it lies elsewhere. PYTHON: a python3 that has the packages above.
set -e
cd "$(dirname "$0")"
export LC_ALL=C PYTHONDONTWRITEBYTECODE=1
PYTHON=${PYTHON:-/usr/bin/python3}
"$PYTHON" tools/render.py "$@"
"$PYTHON" tools/encode.py
"$PYTHON" tools/check.py

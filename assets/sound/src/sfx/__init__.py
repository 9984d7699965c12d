"""One-shots. Every group has SOUNDS = {id: (function, caption)}; a function returns a finished stereo signal."""

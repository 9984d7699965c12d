"""Ambience loops. Every module has SOUNDS = {id: (function, caption)}; a function returns a stereo loop, seamless by construction."""

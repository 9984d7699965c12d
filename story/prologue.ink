INCLUDE lib/catalog.ink
INCLUDE lib/state.ink
INCLUDE lib/externals.ink
INCLUDE prologue/pro_folder.ink
INCLUDE prologue/pro_covers.ink
-> pro_start

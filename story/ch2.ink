INCLUDE lib/catalog.ink
INCLUDE lib/state.ink
INCLUDE lib/externals.ink
INCLUDE ch2/ch2_bolshoi.ink
INCLUDE ch2/ch2_theses.ink
INCLUDE ch2/ch2_february.ink
-> ch2_start

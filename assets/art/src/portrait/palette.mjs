// The colours of the art bible that a bust may use. Skin is paper, for everybody.
export const PAL = {
  paper: '#EDE3CF',
  ink: '#161412',
  red: '#C2271D',
  blue: '#5E7482',
  blueLo: '#34454F',
  ochre: '#C4923B',
  ochreLo: '#8A6425',
  khaki: '#A98B57',
  ash: '#B9AE98',
  slate: '#879396',
  steel: '#7D8A90',
  spill: '#E2D5B6',
};

// Inside an overlay drawing, colour says what the plate cutter does at that place.
export const INK = '#f00'; // leave the black plate standing
export const CUT = '#0f0'; // cut away to paper
export const CLOTH = '#ff0'; // first colour plate, the garment
export const CLOTH2 = '#0ff'; // second colour plate
export const RED = '#f0f'; // red plate
export const CLEAR = '#00f'; // remove the bare shoulder of the model

/** The palette of the art (assets/art/README.md) as it is in 1933: mostly ink, the cloth the one red mass, one cone of lamp light. */
export const INK = {
  paper: '#EDE3CF', paperHi: '#F6EFDF', paperLo: '#DCCFB4', ink: '#161412', red: '#C2271D', redLo: '#8E1B14', redDk: '#4E120E',
  blue: '#5E7482', blueLo: '#34454F', blueDk: '#1E292F', blueHi: '#A9B5B6', ochre: '#C4923B', ochreLo: '#8A6425', khaki: '#A98B57', ash: '#B9AE98',
  ash2: '#879396', spill: '#CDBE98', cone: '#5B5A4C',
};

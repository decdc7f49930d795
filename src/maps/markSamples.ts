/** The marks of the maps as they stand in the key, each on a sheet of 52 × 24. */
export const markSamples = {
  contours:
    '<path class="c" d="M1 20C16 17 30 17 51 20M1 12C16 8 32 8 51 12"/><path class="ci" d="M1 4C16 0 34 0 51 4"/>',
  start: '<path class="startmark" d="M26 4l7 13H19z"/>',
  path: '<path class="path-gd" d="M2 12H50"/><circle class="stepdot" cx="14" cy="12" r="3"/><circle class="stepdot" cx="34" cy="12" r="3"/>',
  here: '<circle class="here" cx="26" cy="12" r="6"/>',
  gradient: '<path class="grad" d="M6 12H36"/><path class="gradhead" d="M46 12L34 6.5v11z"/>',
  next: '<circle class="next" cx="26" cy="12" r="5.5"/>',
  minimum: '<path class="minimum" d="M20 12h12M26 6v12"/>',
  pinned: '<path class="ghost" d="M2 12H50"/>',
} as const;

/**
 * The few drawings that pages put beside the name of a button or a state. `hospital` is the road
 * sign of most countries.
 */
export const glyphs = {
  phone:
    'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3 6a3 3 0 0 1 3-3Z',
  hospital:
    'M4 3h16a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM8.5 7.5v9M15.5 7.5v9M8.5 12h7',
  print: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7Z',
  share: 'M12 15V3M8 6.5 12 2.5l4 4M8 10H5v11h14V10h-3',
  save: 'M12 3v12M8 11.5l4 4 4-4M4 17v4h16v-4',
  team: 'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2 21v-1a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v1M16 4.3a3.5 3.5 0 0 1 0 6.4M19 15.5a5 5 0 0 1 3 4.5v1',
  back: 'M15 4l-8 8 8 8',
  tick: 'M4 13l5 5L20 6',
  warning: 'M12 3 2 21h20ZM12 10v5M12 18h.01',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  close: 'M5 5l14 14M19 5 5 19',
  card: 'M3 5.5h18v13H3ZM3 9.5h18M6.5 14.5h5',
} as const;

/** Targets are 32 px with a mouse and 44 px for a finger: what can be pressed spreads this into its style. */
export const touchTarget = {
  minHeight: 32,
  minWidth: 32,
  selectors: { '@media (pointer: coarse)': { minHeight: 44, minWidth: 44 } },
} as const;

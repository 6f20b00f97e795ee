/** Draws the gaps between a client's visits as bars, the longest as high as the picture. */
export type Bar = { days: number; x: number; y: number; width: number; height: number };

export type RhythmPicture = {
  bars: Bar[];
  /** From the last visit until today: still growing. */
  now: Bar | null;
  /** Where her usual lies, from the upper to the lower quartile. */
  band: { y: number; height: number } | null;
};

export const PICTURE = { width: 232, height: 88 };
const TOP = 18;
const FLOOR = 86;
const LEAST = 4;
const WIDEST = 36;
const BETWEEN = 8;

export function rhythmPicture(gaps: number[], days: number | null, usual: { lower: number; upper: number } | null): RhythmPicture {
  const all = days === null ? gaps : [...gaps, days];
  const longest = Math.max(1, usual?.upper ?? 0, ...all);
  const width = Math.min(WIDEST, (PICTURE.width - BETWEEN * (all.length - 1)) / Math.max(1, all.length));
  const high = (value: number) => Math.max(LEAST, (value / longest) * (FLOOR - TOP));
  const drawn = all.map((value, index): Bar => ({
    days: value,
    x: index * (width + BETWEEN),
    y: FLOOR - high(value),
    width,
    height: high(value),
  }));
  return {
    bars: drawn.slice(0, gaps.length),
    now: drawn[gaps.length] ?? null,
    band: usual && { y: FLOOR - high(usual.upper), height: Math.max(1, high(usual.upper) - high(usual.lower)) },
  };
}

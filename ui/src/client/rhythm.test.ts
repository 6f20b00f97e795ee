/** The picture of a rhythm stays inside its frame and true to the days. */
import { describe, expect, it } from 'vitest';
import { PICTURE, rhythmPicture } from './rhythm';

describe('the picture of a rhythm', () => {
  it('draws a longer gap higher, and all of them inside the frame', () => {
    const { bars, now, band } = rhythmPicture([21, 20, 23, 22, 21, 20, 22, 21], 60, { lower: 20, upper: 22 });
    expect(bars).toHaveLength(8);
    expect(bars[2]!.height).toBeGreaterThan(bars[1]!.height);
    expect(now!.x + now!.width).toBeLessThanOrEqual(PICTURE.width + 0.01);
    for (const bar of [...bars, now!]) expect(bar.y).toBeGreaterThanOrEqual(0);
    expect(band!.height).toBeGreaterThan(0);
  });

  it('draws nothing for a client without gaps', () => {
    expect(rhythmPicture([], null, null)).toEqual({ bars: [], now: null, band: null });
  });

  it('keeps a gap of no days visible', () => {
    expect(rhythmPicture([0], null, null).bars[0]!.height).toBeGreaterThan(0);
  });
});

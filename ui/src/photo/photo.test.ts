/** The order of photos, what each is compared with, and how a crop lies on a turned one. */
import { describe, expect, it } from 'vitest';
import type { PhotoCrop, PhotoRow } from '../api.gen';
import { ALL, byDay, frameOf, inOrder, LEAST, onPicture, onTurned, partnerOf, turnedRight, WHOLE, withEdge } from './photo';

const photo = (id: string, side: PhotoRow['side'], at: string, visit: string | null = null): PhotoRow => ({
  id, side, at, visit, words: '', original: id, picture: id, thumb: id, turn: 0, crop: ALL,
});

describe('a crop on a turned picture', () => {
  // The left tenth and upper fifth of the picture.
  const corner: PhotoCrop = { left: 0, top: 0, right: 1000, bottom: 2000 };
  it.each<[number, PhotoCrop]>([
    [0, corner],
    [90, { left: 8000, top: 0, right: 10_000, bottom: 1000 }],
    [180, { left: 9000, top: 8000, right: 10_000, bottom: 10_000 }],
    [270, { left: 0, top: 9000, right: 2000, bottom: 10_000 }],
  ])('lies where %i° to the right bring it', (turn, shown) => {
    expect(onTurned(corner, turn)).toEqual(shown);
    expect(onPicture(shown, turn)).toEqual(corner);
    expect(onPicture(ALL, turn)).toEqual(ALL);
  });

  it('turns round in four', () => {
    expect([0, 90, 180, 270].map(turnedRight)).toEqual([90, 180, 270, 0]);
  });
});

describe('the frame of a crop', () => {
  it('stands between two points, whichever came first', () => {
    const frame = { left: 1000, top: 2000, right: 5000, bottom: 6000 };
    expect(frameOf({ x: 1000, y: 2000 }, { x: 5000, y: 6000 })).toEqual(frame);
    expect(frameOf({ x: 5000, y: 6000 }, { x: 1000, y: 2000 })).toEqual(frame);
  });

  it('stays inside the picture and is never nothing', () => {
    expect(frameOf({ x: -500, y: 0 }, { x: 12_000, y: 9000 })).toEqual({ left: 0, top: 0, right: WHOLE, bottom: 9000 });
    expect(frameOf({ x: 10_000, y: 50 }, { x: 10_000, y: 50 })).toEqual({ left: WHOLE - LEAST, top: 50, right: WHOLE, bottom: 50 + LEAST });
  });

  it('moves one edge and stops before the other', () => {
    expect(withEdge(ALL, 'left', 2500).left).toBe(2500);
    expect(withEdge(ALL, 'left', 99_000).left).toBe(WHOLE - LEAST);
    expect(withEdge({ ...ALL, top: 4000 }, 'bottom', 0).bottom).toBe(4000 + LEAST);
    expect(withEdge(ALL, 'right', 99_000).right).toBe(WHOLE);
  });
});

describe('what a photo is compared with', () => {
  const before = photo('a', 'before', '2026-03-12T10:00', 'v');
  const after = photo('b', 'after', '2026-03-12T11:00', 'v');
  const old = photo('c', 'before', '2026-02-19T10:00', 'u');
  it('is the other side of its visit', () => expect(partnerOf(after, [old, before, after])?.id).toBe('a'));
  it('is the nearest other side where its visit has none', () => expect(partnerOf(after, [old, after])?.id).toBe('c'));
  it('is any other where all show the same', () => expect(partnerOf(before, [old, before])?.id).toBe('c'));
  it('is nothing when it is alone', () => expect(partnerOf(before, [before])).toBeNull());
  it('stands in the order of time', () => {
    expect(inOrder(after, before).map((one) => one.id)).toEqual(['a', 'b']);
    expect(inOrder({ ...after, at: before.at }, before).map((one) => one.id)).toEqual(['a', 'b']);
  });
});

it('puts photos under their days', () => {
  const days = byDay([photo('a', 'after', '2026-03-12T11:00'), photo('b', 'before', '2026-03-12T10:00'), photo('c', 'other', '2026-02-19T10:00')]);
  expect(days.map(({ on, photos }) => [on, photos.length])).toEqual([['2026-03-12', 2], ['2026-02-19', 1]]);
  expect(byDay([])).toEqual([]);
});

/** Photos in words, their order, and how a crop lies on a picture that is shown turned. */
import type { PhotoCrop, PhotoPurpose, PhotoRow, PhotoSide } from '../api.gen';
import { day } from '../say';
import { t } from '../words';

export const SIDES: PhotoSide[] = ['before', 'after', 'other'];
export const PURPOSES: PhotoPurpose[] = ['hers', 'show', 'post'];

/** The whole of a side, as crops count it. */
export const WHOLE = 10_000;
/** What a crop must leave of a side. */
export const LEAST = 200;
export const ALL: PhotoCrop = { left: 0, top: 0, right: WHOLE, bottom: WHOLE };

export function sideWords(side: PhotoSide): string {
  return t(`photo-side-${side}`);
}

/** “Before · 12 Mar 2026 · brown 3”: what stands under a photo, and is heard instead of it. */
export function captionOf({ side, at, words }: Pick<PhotoRow, 'side' | 'at' | 'words'>): string {
  return [side === 'other' ? t('photo-one') : sideWords(side), day(at, 'year'), words].filter(Boolean).join(' · ');
}

/** What a photo is best compared with: the other side of its visit, else the nearest one in time that shows another side. */
export function partnerOf(photo: PhotoRow, all: PhotoRow[]): PhotoRow | null {
  const others = all.filter((one) => one.id !== photo.id);
  const far = (one: PhotoRow) => Math.abs(Date.parse(`${one.at}Z`) - Date.parse(`${photo.at}Z`));
  const rank = (one: PhotoRow) => (one.visit && one.visit === photo.visit && one.side !== photo.side ? 0 : one.side !== photo.side ? 1 : 2);
  return others.sort((one, other) => rank(one) - rank(other) || far(one) - far(other))[0] ?? null;
}

/** The earlier one first; of one moment the one before, else the one that was brought first. */
export function inOrder(one: PhotoRow, other: PhotoRow): [PhotoRow, PhotoRow] {
  const place = ({ at, side, id }: PhotoRow) => `${at} ${{ before: 0, other: 1, after: 2 }[side]} ${id}`;
  return place(one) < place(other) ? [one, other] : [other, one];
}

/** A quarter to the right, and round again. */
export function turnedRight(turn: number): number {
  return (turn + 90) % 360;
}

/** Where a crop of the picture lies once it is turned to the right by so many degrees. */
export function onTurned(crop: PhotoCrop, turn: number): PhotoCrop {
  return quarters(crop, (4 - turn / 90) % 4);
}

/** The crop of the picture for a frame drawn on it as it is shown. */
export function onPicture(frame: PhotoCrop, turn: number): PhotoCrop {
  return quarters(frame, turn / 90);
}

/** The frame between two points, kept inside the picture and never too small. */
export function frameOf(from: { x: number; y: number }, to: { x: number; y: number }): PhotoCrop {
  const [left, right] = span(from.x, to.x);
  const [top, bottom] = span(from.y, to.y);
  return { left, top, right, bottom };
}

/** One edge moved; the opposite one stays, and so does what must be left between them. */
export function withEdge(frame: PhotoCrop, edge: keyof PhotoCrop, at: number): PhotoCrop {
  const low = { left: 0, top: 0, right: frame.left + LEAST, bottom: frame.top + LEAST }[edge];
  const high = { left: frame.right - LEAST, top: frame.bottom - LEAST, right: WHOLE, bottom: WHOLE }[edge];
  return { ...frame, [edge]: Math.min(high, Math.max(low, Math.round(at))) };
}

/** Photos under the day they were taken, in the order they come. */
export function byDay(photos: PhotoRow[]): { on: string; photos: PhotoRow[] }[] {
  const days: { on: string; photos: PhotoRow[] }[] = [];
  for (const photo of photos) {
    const on = photo.at.slice(0, 10);
    if (days.at(-1)?.on !== on) days.push({ on, photos: [] });
    days.at(-1)!.photos.push(photo);
  }
  return days;
}

function quarters(crop: PhotoCrop, times: number): PhotoCrop {
  let now = crop;
  for (let turn = 0; turn < times; turn += 1) {
    now = { left: now.top, top: WHOLE - now.right, right: now.bottom, bottom: WHOLE - now.left };
  }
  return now;
}

function span(one: number, other: number): [number, number] {
  const inside = (at: number) => Math.round(Math.min(WHOLE, Math.max(0, at)));
  const [low, high] = [inside(Math.min(one, other)), inside(Math.max(one, other))];
  if (high - low >= LEAST) return [low, high];
  return low + LEAST <= WHOLE ? [low, low + LEAST] : [WHOLE - LEAST, WHOLE];
}

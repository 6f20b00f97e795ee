/** Reads a price, an hour or a day the way people type them in a hurry. */
import { minorDigits } from './say';

/** “49,50”, “1 200”, “1.234,50 €” as whole minor units; null when it is not a sum. */
export function readMoney(text: string, currency: string): number | null {
  const bare = text.replace(/[\s\u00a0\u202f'’]|\p{Sc}|\p{L}+\.?/gu, '').replace('\u2212', '-');
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const digits = minorDigits(currency);
  const point = decimalPoint(bare, digits);
  const front = point < 0 ? bare : bare.slice(0, point);
  if (!/^-?(\d*|\d{1,3}([.,]\d{3})+)$/.test(front)) return null;
  const whole = front.replace(/[.,-]/g, '') || '0';
  const part = point < 0 ? '' : bare.slice(point + 1);
  if (!/^\d*$/.test(part) || part.length > digits) return null;
  const minor = Number(whole + part.padEnd(digits, '0'));
  if (!Number.isSafeInteger(minor)) return null;
  return bare.startsWith('-') && minor !== 0 ? -minor : minor;
}

/** “11”, “1130”, “9.30”, “11:00” as 11:00; null when there is no such hour. */
export function readClock(text: string): string | null {
  const figures = /^\s*(\d{1,2})(?:\s*[:.,\-h ]\s*(\d{2})|(\d{2}))?\s*$/.exec(text);
  if (!figures) return null;
  const hour = Number(figures[1]);
  const minute = Number(figures[2] ?? figures[3] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${two(hour)}:${two(minute)}`;
}

/**
 * “12.3.2026”, “12/03/26”, “12 03”, “2026-03-12” as 2026-03-12; null when there is no such day.
 * The day comes first. Without a year it is the next such day from `today` on or, where a year
 * may be unknown (a birthday), --03-12.
 */
export function readDay(text: string, today: string, yearless: boolean): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^\s*(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*(?:[./\- ]\s*(\d{4}|\d{2})?)?[.\s]*$/.exec(text);
  if (!typed) return null;
  const date = Number(typed[1]);
  const month = Number(typed[2]);
  if (typed[3]) return realDay(fullYear(typed[3], today, yearless), month, date);
  if (yearless) return realDay(2024, month, date)?.replace(/^2024/, '-') ?? null;
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const day = realDay(year, month, date);
    if (day && day >= today) return day;
  }
  return null;
}

/**
 * Where the cents begin: at the last mark, unless it can only be one between thousands
 * (it comes twice, or exactly three figures follow where a currency has fewer).
 */
function decimalPoint(bare: string, digits: number): number {
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return -1;
  const mark = bare[last]!;
  const other = mark === '.' ? ',' : '.';
  const after = bare.length - last - 1;
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(bare) && digits !== 3;
  if (grouped && after === 3 && !bare.includes(other)) return -1;
  if (bare.indexOf(mark) !== last) return -1;
  return last;
}

/** Two figures: a birthday lies in the past, any other day is of this century. */
function fullYear(typed: string, today: string, past: boolean): number {
  if (typed.length === 4) return Number(typed);
  const year = 2000 + Number(typed);
  return past && year > Number(today.slice(0, 4)) ? year - 100 : year;
}

function realDay(year: number, month: number, date: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return null;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Counts days and minutes on the wall clock, where no time zone can push an hour to its neighbour. */

/** `2026-03-12` and 3 make `2026-03-15`. */
export function plusDays(day: string, days: number): string {
  return write(read(`${day}T00:00`) + days * 1440).slice(0, 10);
}

/** `2026-03-12T23:45` and 30 make `2026-03-13T00:15`. */
export function plusMinutes(at: string, minutes: number): string {
  return write(read(at) + minutes);
}

/** Minutes from one moment to another; less than zero when it lies before. */
export function minutesFrom(from: string, to: string): number {
  return read(to) - read(from);
}

/** The next quarter of an hour: where a visit may begin. */
export function quarter(at: string): string {
  return plusMinutes(at, (15 - (read(at) % 15)) % 15);
}

/** The first day of the week a day is in; `first` is 0 for Sunday, 1 for Monday. */
export function weekOf(day: string, first: number): string {
  const weekday = new Date(read(`${day}T00:00`) * 60_000).getUTCDay();
  return plusDays(day, -((weekday - first + 7) % 7));
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && plusDays(text, 0) === text;
}

/** Minutes since 1970 if the wall clock stood in Greenwich: only good for counting. */
function read(at: string): number {
  const [day, clock] = at.split('T') as [string, string];
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [hour, minute] = clock.split(':').map(Number) as [number, number];
  return Date.UTC(year, month - 1, date, hour, minute) / 60_000;
}

function write(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 16);
}

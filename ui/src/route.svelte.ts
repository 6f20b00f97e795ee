/** Which screen is open, kept in the address so that Back works. */

const PAGES = ['today', 'clients', 'client', 'past', 'duplicates', 'lists', 'calendar', 'finish', 'reminders', 'calls', 'confirm', 'waiting', 'import', 'settings', 'guide'] as const;

export type Page = (typeof PAGES)[number];

export type Route = {
  page: Page;
  /** The client, the day or the visit the screen is about. */
  id: string | null;
  /** What else was passed along, e.g. `#/calendar/2026-03-12?client=…`. */
  with: URLSearchParams;
};

/** Reads `#/client/ID?with=this`; anything unknown is Today. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [page, id] = path.split('/');
  if (!PAGES.includes(page as Page)) return { page: 'today', id: null, with: new URLSearchParams() };
  return { page: page as Page, id: id ? decodeURIComponent(id) : null, with: new URLSearchParams(query) };
}

class Place {
  now = $state.raw(readRoute(location.hash));
}

export const place = new Place();
window.addEventListener('hashchange', () => (place.now = readRoute(location.hash)));

/** Opens a screen, e.g. `go('/client/' + id)`. */
export function go(path: string) {
  location.hash = path;
  // At once: two quick presses of an arrow are two days, and the address says so only a moment later.
  place.now = readRoute(location.hash);
}

/** Opens a screen in place of this one, so that Back does not return here. */
export function goInstead(path: string) {
  location.replace(`#${path}`);
  place.now = readRoute(location.hash);
}

/** Goes back to where she came from. */
export function goBack() {
  if (history.length > 1) return history.back();
  go('/today');
}

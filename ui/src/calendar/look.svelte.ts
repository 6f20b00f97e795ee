/** How the calendar was last looked at, for as long as the window is open. */
export type View = 'day' | 'week' | 'month';

class CalendarLook {
  view = $state<View>('day');
  /** Whose time is shown; null: everybody's. */
  master = $state<string | null>(null);
}

export const look = new CalendarLook();

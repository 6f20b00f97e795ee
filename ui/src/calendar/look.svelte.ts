/** Whether the calendar was last looked at by day or by week, for as long as the window is open. */
class CalendarLook {
  view = $state<'day' | 'week'>('day');
}

export const look = new CalendarLook();

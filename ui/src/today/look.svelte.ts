/** Whose day Today shows, kept while other screens are open. */
export const look = $state<{ whose: 'mine' | 'all' }>({ whose: 'mine' });

const sortable = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Brussels',
});

/** A moment on Belgian clocks that a spreadsheet sorts: `2026-11-23 10:00:00`. */
export const sortableMoment = (at: Date): string => sortable.format(at);

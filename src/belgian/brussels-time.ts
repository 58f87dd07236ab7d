const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** How many minutes of the day Belgian clocks have counted at this moment: 8:30 is 510. */
export function brusselsMinutes(now: Date): number {
  const [hours, minutes] = clock.format(now).split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}

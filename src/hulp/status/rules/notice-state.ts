/** Where a notice is in its life. */
export type NoticeState = 'now' | 'later' | 'over' | 'taken-down';

export function noticeState(
  {
    startsAt,
    endsAt,
    takenDownAt,
  }: { readonly startsAt: Date; readonly endsAt: Date; readonly takenDownAt: Date | null },
  now: Date,
): NoticeState {
  if (takenDownAt !== null) return 'taken-down';
  if (endsAt <= now) return 'over';
  return startsAt <= now ? 'now' : 'later';
}

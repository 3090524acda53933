/** What providers have announced about a meaning. */

import type { AnnouncementId, EntryId } from './generated/ids.ts';
import { announcements } from './generated/rows.ts';

/** The earliest first. */
export function announcementsOf(entry: EntryId): readonly AnnouncementId[] {
  const ids = Object.keys(announcements) as AnnouncementId[];
  return ids
    .filter((id) => announcements[id].entries.includes(entry))
    .sort((a, b) => (announcements[a].on < announcements[b].on ? -1 : 1));
}

/** Whether it holds by now. One of which only the month is known does when that month is over. */
export function isInForce(announcement: AnnouncementId, now: number): boolean {
  const [year = 0, month = 1, day] = announcements[announcement].on.split('-').map(Number);
  return now >= (day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day));
}

/** The time zone in which a person wants to read times. */

/** The IANA name of the zone that a setting chooses: `utc`, `local`, or such a name; undefined: UTC, also for a name that nobody knows. */
export function timeZoneOf(setting: string): string | undefined {
  const name = setting.trim();
  if (name.toLowerCase() === 'utc') {
    return undefined;
  }
  try {
    return new Intl.DateTimeFormat('en', name.toLowerCase() === 'local' ? {} : { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** Tells names of hosts from other words that dots join. */

import { isServersWord } from './vocabulary.ts';

const TOP_LEVEL =
  /^(?:com|net|org|edu|gov|mil|int|arpa|info|biz|name|pro|aero|coop|museum|jobs|mobi|travel|asia|cat|tel|post|xyz|online|site|shop|store|tech|cloud|app|dev|email|mail|live|world|group|company|agency|solutions|services|systems|network|digital|media|global|life|center|academy|support|team|works|zone|club|top|icu|vip|example|test|invalid|local|localdomain|lan|internal|intranet|corp|home|priv|private|microsoft|google|bank|law|health|school|eus?|london|berlin|paris|moscow|рф|укр|бел|срб|қаз|онлайн|сайт|xn--[a-z\d-]+)$/iu;
/** Also with capitals among small letters; `System.Net` is no host. */
const ANY_CASE = /^(?:com|org|edu|gov|local|lan|corp|internal)$/i;
/** Two letters behind a dot that are the end of a file's name or a word. */
const NO_COUNTRY = /^(?:cf|db|so|cc|py|pl|sh|rb|js|ps|gz|md|rs|eg|ie|no|id|to|is|in|at|my|me|am|pm|tz|st|nd|rd|th)$/;
const FILE_END =
  /^(?:exe|dll|cfg?|conf|log|txt|eml|msg|csv|tsv|xlsx?|docx?|pdf|zip|html?|aspx?|php|xml|json|yaml|yml|sys|dat|edb|png|jpe?g|gif|ics|rtf|java|cpp|lua)$/i;
/** Names of values in `Authentication-Results` that look like hosts. */
const VALUE_OF_RESULTS =
  /^(?:smtp\.(?:mailfrom|helo|auth|rcptto|remote-ip|client-ip)|header\.(?:from|d|i|s|b|a)|policy\.[\w.-]+|arc\.[\w.-]+|dsn\.\w+|reason\.\w+)$/i;
const COUNTRY = /^[a-z]{2}$/;

export function isValueOfResults(name: string): boolean {
  return VALUE_OF_RESULTS.test(name);
}

/** Whether words joined by dots are a host. */
export function isHost(token: string): boolean {
  const labels = token.split('.');
  const last = labels.at(-1) ?? '';
  if (isValueOfResults(token) || FILE_END.test(last) || labels.some((label) => label.length > 63)) {
    return false;
  }
  if (TOP_LEVEL.test(last)) {
    return last === last.toLowerCase() || token === token.toUpperCase() || ANY_CASE.test(last);
  }
  if (COUNTRY.test(last)) {
    return !NO_COUNTRY.test(last) || labels.length > 2 || !isServersWord((labels[0] ?? '').toLowerCase());
  }
  if (/^[A-Z]{2}$/.test(last)) {
    return labels.length > 2 && token === token.toUpperCase();
  }
  // Not a domain that is known: a host all the same, unless words of servers were joined.
  return (
    /^\p{Ll}{2,24}$/u.test(last) &&
    !labels.every((label) => label.split(/[-_]/).every((word) => isServersWord(word.toLowerCase()) || /^\d*$/.test(word)))
  );
}

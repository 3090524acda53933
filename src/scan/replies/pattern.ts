/** Regular expressions put together from named parts. */

/** The parts one after another, with the flags of the first. */
export function inTurn(...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join(''), parts[0]?.flags);
}

/** Any of the choices, tried in their order, with the flags of the first. */
export function anyOf(choices: readonly RegExp[]): RegExp {
  return new RegExp(`(?:${choices.map(({ source }) => source).join('|')})`, choices[0]?.flags);
}

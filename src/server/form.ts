/** What a value in a client's message has to be. */

import { URI } from 'vscode-uri';

/** Null if the value at a place fits; else a sentence that names the place: `params.position.line has to be …`. */
export type Form = (value: unknown, place: string) => string | null;

/** The form of each part of an object. */
type Parts<Params> = { readonly [Name in keyof Params]-?: Form };

export const text = form('a string', (value) => typeof value === 'string');
export const flag = form('true or false', (value) => typeof value === 'boolean');
export const integer = form('a whole number', Number.isInteger);
export const count = form('a whole number from 0', (value) => Number.isInteger(value) && Number(value) >= 0);
export const number = form('a number', (value) => typeof value === 'number');
export const address = form('the address of a document', isAddress);
/** RFC 4648, section 4. */
export const base64 = form('base64', (value) => {
  return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(value);
});
export const anything: Form = () => null;

/** An object with these parts, and any others. */
export function object<Params>(parts: Parts<Params>): Form {
  const fits = form('an object', isObject);
  return (value, place) => {
    if (!isObject(value)) {
      return fits(value, place);
    }
    for (const [name, part] of Object.entries<Form>(parts)) {
      const wrong = part(value[name], `${place}.${name}`);
      if (wrong !== null) {
        return wrong;
      }
    }
    return null;
  };
}

export function list(item: Form): Form {
  const fits = form('a list', Array.isArray);
  return (value, place) => {
    if (!Array.isArray(value)) {
      return fits(value, place);
    }
    for (const [index, one] of value.entries()) {
      const wrong = item(one, `${place}[${index}]`);
      if (wrong !== null) {
        return wrong;
      }
    }
    return null;
  };
}

export function optional(fits: Form): Form {
  return (value, place) => (value === undefined ? null : fits(value, place));
}

export function orNull(fits: Form): Form {
  return (value, place) => (value === null ? null : fits(value, place));
}

export function oneOf(words: readonly string[]): Form {
  return form(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));
}

/** The first form if the value has this part, otherwise the second. */
export function having(name: string, first: Form, second: Form): Form {
  return (value, place) => (isObject(value) && value[name] !== undefined ? first : second)(value, place);
}

function form(what: string, fits: (value: unknown) => boolean): Form {
  return (value, place) => (fits(value) ? null : `${place} has to be ${what}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAddress(value: unknown): boolean {
  try {
    return typeof value === 'string' && URI.parse(value) !== null;
  } catch {
    return false;
  }
}

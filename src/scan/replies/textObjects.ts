/** Reads objects of JSON in a text: the reply in one is about the recipient and the message that it names, before or after the reply. */

import { eachMatch } from '../../text/eachMatch.ts';
import type { FoundAddress } from './address.ts';

/** A key for a recipient, perhaps in JSON within a string (`\"email\":\"`), or as programs print objects (`recipient: '`). */
const KEY_BEFORE =
  /(?:^|[\s{,"'\\])(?:e-?mail(?:[_-]?address)?|recipient(?:[_-]?(?:email|address))?|rcpt(?:[_-]?to)?|to)(?:\\{0,7}["'])?\s{0,4}:\s{0,4}\[?\s{0,4}\\{0,7}["']$/i;
/** The id of a message, perhaps in JSON within a string. */
const MESSAGE_ID = /(?<![\w-])message[_-]?id\\{0,7}["']\s{0,4}:\s{0,4}\\{0,7}["']([^"'\\]{1,998})/gi;
/** Maximum text before an address that is searched for its key, UTF-16 code units. */
const KEY_LENGTH = 64;
/** An address may be the key of an object: `{"user@example.org":{"smtpReply":"550 …`. */
const OBJECT_AFTER = /^\\{0,7}["']\s{0,4}:\s{0,4}\{/;
/** Braces in strings are taken for objects too: they mostly close again. */
const BRACE = /[{}]/g;
/** What follows the brace of an object of JSON, or of one that a program prints, and not that of Exchange's `{LED=…}`. */
const MEMBER_AFTER = /^\s{0,100}(?:\\{0,7}["'}]|\w{1,40}: |$)/;
/** Maximum text after a brace that is examined, UTF-16 code units. */
const AFTER_LENGTH = 150;

/** An object around a reply. */
export interface AroundReply {
  /** Where the innermost one begins. */
  readonly from: number;
  /** The recipient that it names, otherwise that of one around it. */
  readonly recipient: string | null;
  /** The id of the message, in the same way. */
  readonly message: string | null;
}

interface TextObject extends AroundReply {
  readonly to: number;
}

/** Gives places of a text, asked for in order, the object around them. */
export class TextObjects {
  readonly #objects: readonly TextObject[];
  #next = 0;
  /** Objects around the place that was asked for last, the innermost at the end. */
  readonly #around: TextObject[] = [];

  constructor(text: string, addresses: readonly FoundAddress[]) {
    this.#objects = objectsOf(text, addresses);
  }

  at(offset: number): AroundReply | null {
    for (let next = this.#objects[this.#next]; next !== undefined && next.from < offset; next = this.#objects[++this.#next]) {
      this.#leave(next.from);
      const outer = this.#around.at(-1);
      const { from, to } = next;
      this.#around.push({
        from,
        to,
        recipient: next.recipient ?? outer?.recipient ?? null,
        message: next.message ?? outer?.message ?? null,
      });
    }
    this.#leave(offset);
    return this.#around.at(-1) ?? null;
  }

  #leave(offset: number): void {
    while ((this.#around.at(-1)?.to ?? offset) < offset) {
      this.#around.pop();
    }
  }
}

/** What an object names, and where. */
interface Name {
  readonly offset: number;
  readonly recipient?: string;
  readonly message?: string | undefined;
}

interface OpenObject {
  readonly from: number;
  readonly hasMembers: boolean;
  recipient: string | null;
  message: string | null;
}

/** The objects of a text in the order of their beginnings; one that is cut off goes to the end. */
function objectsOf(text: string, addresses: readonly FoundAddress[]): readonly TextObject[] {
  if (!text.includes('{')) {
    return [];
  }
  const names = namesIn(text, addresses);
  const ofBraces = keysOfObjects(text, addresses);
  const found: TextObject[] = [];
  const open: OpenObject[] = [];
  let next = 0;
  const nameUntil = (offset: number): void => {
    for (let one = names[next]; one !== undefined && one.offset < offset; one = names[++next]) {
      const object = open.at(-1);
      if (object !== undefined) {
        object.recipient ??= one.recipient ?? null;
        object.message ??= one.message ?? null;
      }
    }
  };
  const close = (to: number): void => {
    nameUntil(to);
    const object = open.pop();
    if (object?.hasMembers === true) {
      const { from, recipient, message } = object;
      found.push({ from, to, recipient, message });
    }
  };
  eachMatch(BRACE, text, ({ index, 0: brace }) => {
    if (brace === '}') {
      close(index);
    } else {
      nameUntil(index);
      const hasMembers = MEMBER_AFTER.test(text.slice(index + 1, index + 1 + AFTER_LENGTH));
      open.push({ from: index, hasMembers, recipient: ofBraces.get(index) ?? null, message: null });
    }
  });
  while (open.length > 0) {
    close(text.length);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** What the members of objects name, in the order of the text. */
function namesIn(text: string, addresses: readonly FoundAddress[]): readonly Name[] {
  const names: Name[] = addresses
    .filter(({ offset }) => KEY_BEFORE.test(text.slice(Math.max(0, offset - KEY_LENGTH), offset)))
    .map(({ offset, address }) => ({ offset, recipient: address }));
  eachMatch(MESSAGE_ID, text, ({ index, 1: message }) => {
    names.push({ offset: index, message });
  });
  return names.sort((a, b) => a.offset - b.offset);
}

/** The addresses that are keys of objects, by the brace that opens the object. */
function keysOfObjects(text: string, addresses: readonly FoundAddress[]): ReadonlyMap<number, string> {
  const ofBraces = new Map<number, string>();
  for (const { address, offset } of addresses) {
    const end = offset + address.length;
    const match = OBJECT_AFTER.exec(text.slice(end, end + KEY_LENGTH));
    if (match !== null) {
      ofBraces.set(end + match[0].length - 1, address);
    }
  }
  return ofBraces;
}

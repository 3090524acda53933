/** Reads what a model passes to a tool: exactly what the schema allows, or a sentence about the first thing that it does not. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { plainLine } from '../text/markdown.ts';
import type { InputField, ToolDefinition } from './toolDefinitions.ts';
import { ToolRefusal } from './toolLogs.ts';

/** The values of an input by name; an empty text counts as left out, as models tend to pass one for what they do not need. */
export class ToolInput {
  readonly #values: ReadonlyMap<string, string | number>;

  private constructor(values: ReadonlyMap<string, string | number>) {
    this.#values = values;
  }

  /** @throws ToolRefusal */
  static read({ inputSchema }: ToolDefinition, input: unknown, locale: Locale): ToolInput {
    const words = locale.interface.tools;
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      throw new ToolRefusal(words.noInput);
    }
    const values = new Map<string, string | number>();
    for (const [name, value] of Object.entries(input)) {
      const field = Object.hasOwn(inputSchema.properties, name) ? inputSchema.properties[name] : undefined;
      if (field === undefined) {
        throw new ToolRefusal(fill(words.unknownInput, { name: plainLine(name) }));
      }
      if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
        continue;
      }
      if ((typeof value !== 'string' && typeof value !== 'number') || !isFitting(value, field)) {
        throw new ToolRefusal(fill(words.badInput, { name, expected: expectationOf(field) }));
      }
      values.set(name, typeof value === 'string' ? value.trim() : value);
    }
    const missing = inputSchema.required.find((name) => !values.has(name));
    if (missing !== undefined) {
      throw new ToolRefusal(fill(words.missingInput, { name: missing }));
    }
    return new ToolInput(values);
  }

  text(name: string): string | null {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : null;
  }

  number(name: string): number | null {
    const value = this.#values.get(name);
    return typeof value === 'number' ? value : null;
  }

  /** Milliseconds since 1970; a time without a zone is UTC. @throws ToolRefusal if it is no time */
  time(name: string, locale: Locale): number | null {
    const value = this.text(name);
    if (value === null) {
      return null;
    }
    const isZoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value) || !value.includes('T');
    const instant = Date.parse(isZoned ? value : `${value}Z`);
    if (Number.isNaN(instant)) {
      throw new ToolRefusal(fill(locale.interface.tools.badInput, { name, expected: 'ISO 8601' }));
    }
    return instant;
  }
}

function isFitting(value: string | number, field: InputField): boolean {
  const { type, enum: choices, minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = field;
  return typeof value === 'string'
    ? type === 'string' && value.length <= (field.maxLength ?? value.length) && (choices?.includes(value) ?? true)
    : type === 'integer' && Number.isSafeInteger(value) && value >= minimum && value <= maximum;
}

/** As JSON Schema writes it, which every reader of the sentence knows: `integer, 1…50`. */
function expectationOf({ type, enum: choices, minimum, maximum, maxLength }: InputField): string {
  if (choices !== undefined) {
    return choices.join(' | ');
  }
  const range = type === 'integer' ? `${minimum ?? ''}…${maximum ?? ''}` : `…${maxLength ?? ''}`;
  return `${type}, ${range}`;
}

/** Runs the macro of the Splunk app as Splunk documents its commands and functions: as many of them as the macro has. No Splunk runs here. */

type Value = string | number | boolean | null | readonly string[];
type Fields = Record<string, Value>;
type Expression = (fields: Fields) => Value;

export interface LookupTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly wildcardIn: string | null;
  readonly matches: number;
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|\d+|[A-Za-z_]\w*|!=|[=().,])/y;

/** A string of an eval expression: a quotation mark and a backslash may have a backslash before them, others are as they are. */
function unquote(token: string): string {
  return token.slice(1, -1).replace(/\\(["\\])/g, '$1');
}

function textOf(value: Value): string {
  return Array.isArray(value) ? value.join('\n') : String(value);
}

function listOf(value: Value): readonly string[] {
  return value === null ? [] : Array.isArray(value) ? value : [textOf(value)];
}

/** Reads `name=expression, …`. */
class EvalReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  assignments(): readonly (readonly [name: string, expression: Expression])[] {
    const found: (readonly [string, Expression])[] = [];
    do {
      const name = this.#take();
      this.#expect('=');
      found.push([name, this.#or()]);
    } while (this.#takes(','));
    if (this.#text.slice(this.#at).trim() !== '') {
      throw new Error(`not read: ${this.#text.slice(this.#at)}`);
    }
    return found;
  }

  #peek(): string {
    TOKEN.lastIndex = this.#at;
    return TOKEN.exec(this.#text)?.[1] ?? '';
  }

  #take(): string {
    const token = this.#peek();
    this.#at = TOKEN.lastIndex;
    if (token === '') {
      throw new Error(`nothing to read: ${this.#text.slice(this.#at, this.#at + 40)}`);
    }
    return token;
  }

  #takes(token: string): boolean {
    const isNext = this.#peek() === token;
    if (isNext) {
      this.#take();
    }
    return isNext;
  }

  #expect(token: string): void {
    if (!this.#takes(token)) {
      throw new Error(`no ${token}: ${this.#text.slice(this.#at, this.#at + 40)}`);
    }
  }

  #or(): Expression {
    let left = this.#and();
    while (this.#takes('OR')) {
      const [one, other] = [left, this.#and()];
      left = (fields) => one(fields) === true || other(fields) === true;
    }
    return left;
  }

  #and(): Expression {
    let left = this.#not();
    while (this.#takes('AND')) {
      const [one, other] = [left, this.#not()];
      left = (fields) => one(fields) === true && other(fields) === true;
    }
    return left;
  }

  #not(): Expression {
    if (this.#takes('NOT')) {
      const operand = this.#not();
      return (fields) => operand(fields) !== true;
    }
    return this.#comparison();
  }

  #comparison(): Expression {
    const left = this.#joined();
    const sign = this.#peek();
    if (sign !== '=' && sign !== '!=') {
      return left;
    }
    this.#take();
    const right = this.#joined();
    return (fields) => {
      const [one, other] = [left(fields), right(fields)];
      return one !== null && other !== null && (textOf(one) === textOf(other)) === (sign === '=');
    };
  }

  #joined(): Expression {
    let left = this.#operand();
    while (this.#takes('.')) {
      const [one, other] = [left, this.#operand()];
      left = (fields) => {
        const [a, b] = [one(fields), other(fields)];
        return a === null || b === null ? null : textOf(a) + textOf(b);
      };
    }
    return left;
  }

  #operand(): Expression {
    const token = this.#take();
    if (token === '(') {
      const inner = this.#or();
      this.#expect(')');
      return inner;
    }
    if (token.startsWith('"')) {
      const text = unquote(token);
      return () => text;
    }
    if (/^\d/.test(token)) {
      return () => Number(token);
    }
    return this.#takes('(') ? call(token, this.#operands()) : (fields) => fields[token] ?? null;
  }

  #operands(): readonly Expression[] {
    const operands: Expression[] = [];
    while (!this.#takes(')')) {
      operands.push(this.#or());
      this.#takes(',');
    }
    return operands;
  }
}

function call(name: string, operands: readonly Expression[]): Expression {
  const [first = () => null, second = () => null, third = () => null] = operands;
  switch (name) {
    case 'null':
      return () => null;
    case 'true':
      return () => true;
    case 'isnull':
      return (fields) => first(fields) === null;
    case 'isnotnull':
      return (fields) => first(fields) !== null;
    case 'coalesce':
      return (fields) => operands.map((operand) => operand(fields)).find((value) => value !== null) ?? null;
    case 'if':
      return (fields) => (first(fields) === true ? second(fields) : third(fields));
    case 'case':
      return (fields) => operands.find((_, index) => index % 2 === 1 && operands[index - 1]?.(fields) === true)?.(fields) ?? null;
    case 'in':
      return (fields) => operands.slice(1).some((operand) => operand(fields) === first(fields));
    case 'lower':
      return (fields) => (first(fields) === null ? null : textOf(first(fields)).toLowerCase());
    case 'substr':
      return (fields) =>
        textOf(first(fields)).slice(Number(second(fields)) - 1, Number(second(fields)) - 1 + Number(third(fields)));
    case 'match':
      return (fields) => first(fields) !== null && new RegExp(textOf(second(fields))).test(textOf(first(fields)));
    case 'replace':
      return (fields) =>
        textOf(first(fields)).replace(new RegExp(textOf(second(fields)), 'g'), textOf(third(fields)).replace(/\\(\d)/g, '$$$1'));
    case 'split':
      return (fields) => (first(fields) === null ? null : textOf(first(fields)).split(textOf(second(fields))));
    case 'mvindex':
      return (fields) => listOf(first(fields))[Number(second(fields))] ?? null;
    case 'mvappend':
      return (fields) => operands.flatMap((operand) => listOf(operand(fields)));
    default:
      throw new Error(`no such function: ${name}`);
  }
}

/** `mvmap(field, expression)`: the expression for each value of the field. */
function withMaps(text: string): string {
  return text.replace(/\bmvmap\((\w+),/g, 'mvmap_$1(');
}

function fits(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  let from = 0;
  return pieces.every((piece, index) => {
    const next = index === 0 ? (text.startsWith(piece) ? 0 : -1) : text.indexOf(piece, from);
    from = next + piece.length;
    return next >= 0 && (index < pieces.length - 1 || piece === '' || text.endsWith(piece));
  });
}

/** A macro's definition, made ready; `macros` are those without arguments that it may call. */
export function readMacro(
  definition: string,
  lookups: ReadonlyMap<string, LookupTable>,
  macros: Readonly<Record<string, string>>,
): (fields: Fields) => Fields {
  const commands = definition
    .replace(/`(\w+)`/g, (_, name: string) => macros[name] ?? `no such macro: ${name}`)
    .split(/ \\\n\| /)
    .map((command) => readCommand(command, lookups));
  return (fields) => commands.reduce((told, command) => command(told), { ...fields });
}

function readCommand(command: string, lookups: ReadonlyMap<string, LookupTable>): (fields: Fields) => Fields {
  const [, name = '', rest = ''] = /^(\w+) (.*)$/s.exec(command) ?? [];
  switch (name) {
    case 'eval':
      return evalCommand(rest);
    case 'rex':
      return rexCommand(rest);
    case 'lookup':
      return lookupCommand(rest, lookups);
    case 'fields':
      return (fields) => Object.fromEntries(Object.entries(fields).filter(([field]) => !field.startsWith('mfl_')));
    default:
      throw new Error(`no such command: ${command}`);
  }
}

function evalCommand(text: string): (fields: Fields) => Fields {
  const maps: (readonly [field: string, expression: Expression])[] = [];
  // Innermost ones first: each becomes a field of its own that is worked out when it is asked for.
  const assignments = new EvalReader(liftMaps(text, maps)).assignments();
  return (fields) => {
    const told: Fields = { ...fields };
    maps.forEach(([field, expression], index) => {
      Object.defineProperty(told, `map_${index}`, {
        configurable: true,
        enumerable: false,
        get: () => listOf(told[field] ?? null).flatMap((value) => listOf(expression({ ...told, [field]: value }))),
      });
    });
    for (const [name, expression] of assignments) {
      const value = expression(told);
      told[name] = Array.isArray(value) && value.length === 0 ? null : value;
    }
    return { ...told };
  };
}

function liftMaps(text: string, maps: (readonly [field: string, expression: Expression])[]): string {
  let lifted = withMaps(text);
  for (let at = lifted.search(/mvmap_\w+\(/); at >= 0; at = lifted.search(/mvmap_\w+\(/)) {
    const open = lifted.indexOf('(', at);
    let depth = 0;
    let end = open;
    let isText = false;
    do {
      const sign = lifted[end];
      isText = sign === '"' && lifted[end - 1] !== '\\' ? !isText : isText;
      depth += isText ? 0 : sign === '(' ? 1 : sign === ')' ? -1 : 0;
      end++;
    } while (depth > 0);
    const [[, expression] = ['', (): Value => null]] = new EvalReader(`x=${lifted.slice(open + 1, end - 1)}`).assignments();
    maps.push([lifted.slice(at + 'mvmap_'.length, open), expression]);
    lifted = `${lifted.slice(0, at)}map_${maps.length - 1}${lifted.slice(end)}`;
  }
  return lifted;
}

function rexCommand(text: string): (fields: Fields) => Fields {
  const [, field = '', mode, quoted = ''] = /^field=(\w+) (mode=sed )?(".*")$/s.exec(text) ?? [];
  const told = unquote(quoted);
  if (mode !== undefined) {
    const [, from = '', to = ''] = told.split('/');
    return (fields) => ({
      ...fields,
      [field]: [...textOf(fields[field] ?? '')].map((one) => to[from.indexOf(one)] ?? one).join(''),
    });
  }
  const expression = new RegExp(told);
  return (fields) => {
    const groups = expression.exec(textOf(fields[field] ?? ''))?.groups ?? {};
    return { ...fields, ...Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined)) };
  };
}

function lookupCommand(text: string, lookups: ReadonlyMap<string, LookupTable>): (fields: Fields) => Fields {
  const [, name = '', column = '', field = '', output = ''] = /^(\w+) (\w+) AS (\w+) OUTPUT (.*)$/.exec(text) ?? [];
  const table = lookups.get(name);
  if (table === undefined || !table.columns.includes(column)) {
    throw new Error(`no such lookup: ${text}`);
  }
  const at = table.columns.indexOf(column);
  const told = output.split(', ').map((one) => one.split(' AS '));
  return (fields) => {
    const asked = fields[field] ?? null;
    const rows: (readonly string[])[] = [];
    for (const row of asked === null ? [] : table.rows) {
      const cell = row[at] ?? '';
      if (rows.length < table.matches && (table.wildcardIn === column ? fits(cell, textOf(asked)) : cell === asked)) {
        rows.push(row);
      }
    }
    const values = told.map(([from = '', to = '']): [string, Value] => {
      const index = table.columns.indexOf(from);
      if (index < 0) {
        throw new Error(`no such column: ${from}`);
      }
      const cells = rows.map((row) => row[index] ?? '').filter((cell) => cell !== '');
      return [to, cells.length === 0 ? null : cells.length === 1 ? (cells[0] ?? null) : cells];
    });
    return { ...fields, ...Object.fromEntries(values) };
  };
}

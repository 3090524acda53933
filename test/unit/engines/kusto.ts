/** Kusto's own language service, which parses a query and binds its names to a schema. */

import { createRequire } from 'node:module';

/** The part of it that the tests use; it is made for pages, and puts itself among the globals. */
interface Service {
  readonly KustoCode: {
    ParseAndAnalyze(text: string, globals: unknown): Code;
  };
  readonly GlobalState: { readonly Default: { WithDatabase(database: unknown): unknown } };
  readonly Symbols: {
    readonly TableSymbol: { readonly $ctor7: new (name: string, schema: string, description: null) => unknown };
    readonly FunctionSymbol: {
      readonly $ctor16: new (name: string, parameters: string, body: string, description: null) => unknown;
    };
    readonly DatabaseSymbol: { readonly ctor: new (name: string, members: readonly unknown[]) => unknown };
  };
}

interface Code {
  GetDiagnostics(): {
    readonly Count: number;
    getItem(index: number): { readonly Message: string; readonly Start: number; readonly Length: number };
  };
}

let service: Service | undefined;

function load(): Service {
  if (service === undefined) {
    const require = createRequire(import.meta.url);
    require('@kusto/language-service-next/bridge.min.js');
    require('@kusto/language-service-next/Kusto.Language.Bridge.min.js');
    service = (globalThis as typeof globalThis & { readonly Kusto: { readonly Language: Service } }).Kusto.Language;
  }
  return service;
}

export interface Database {
  /** By name, as `(a:string, b:int)`. */
  readonly tables: Readonly<Record<string, string>>;
  /** By name, the body of each function without parameters. */
  readonly functions: Readonly<Record<string, string>>;
}

/** What the service finds wrong with a query, a line each with the place. */
export function diagnosticsOf(query: string, { tables, functions }: Database): readonly string[] {
  const { KustoCode, GlobalState, Symbols } = load();
  const members = [
    ...Object.entries(tables).map(([name, schema]) => new Symbols.TableSymbol.$ctor7(name, schema, null)),
    ...Object.entries(functions).map(([name, body]) => new Symbols.FunctionSymbol.$ctor16(name, '()', `{\n${body}\n}`, null)),
  ];
  const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.ctor('logs', members));
  const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
  return Array.from({ length: found.Count }, (_, index) => {
    const { Message, Start, Length } = found.getItem(index);
    return `${Message}: ${query.slice(Math.max(0, Start - 30), Start + Length + 30)}`;
  });
}

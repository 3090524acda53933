/**
 * The walls of the house: which folder of `src/` may import which. `npm run walls` writes them as Biome's rules into
 * `biome.walls.json`; `-- --check` fails if that file is stale, or a folder or module is missing from the plan.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Room {
  /** Rooms below it that it may import. */
  readonly imports: readonly string[];
  /** Folders inside, each with the folders of the same room that it may import. A room without this list has no walls inside. */
  readonly wings?: Readonly<Record<string, readonly string[]>>;
  /** The room's own files that its wings may import; undefined: all. The others are for importers from outside. */
  readonly shared?: readonly string[];
  /** Libraries of the editor and of the protocol that it may import. */
  readonly libraries?: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
  ids: { imports: [] },
  text: { imports: [], wings: { times: [], pieces: [], regularFile: [], wholeFile: [] } },
  archives: { imports: ['ids', 'text'] },
  catalogue: { imports: ['ids', 'text'] },
  locales: { imports: ['ids', 'catalogue', 'journey', 'sessionFacts'] },
  mime: { imports: ['ids', 'text'], wings: { outlook: ['mime'] } },
  scan: {
    imports: ['ids', 'text', 'mime', 'catalogue'],
    wings: {
      replies: ['scan'],
      tables: ['scan', 'replies'],
      'exchange/session': ['scan', 'replies'],
      'exchange/traces': ['scan', 'replies', 'tables'],
      exchange: ['scan', 'replies', 'tables', 'exchange/session', 'exchange/traces'],
      messages: ['scan', 'replies'],
      queues: ['scan', 'replies', 'tables'],
      serverLogs: ['scan', 'replies', 'plainText'],
      accounting: ['scan', 'replies', 'tables', 'serverLogs'],
      'serverLogs/cisco': ['scan', 'replies', 'serverLogs'],
      'serverLogs/kerio': ['scan', 'replies', 'serverLogs'],
      'serverLogs/filters': ['scan', 'replies', 'serverLogs'],
      'serverLogs/exim': ['scan', 'replies', 'serverLogs'],
      'serverLogs/haraka': ['scan', 'replies', 'serverLogs'],
      'serverLogs/maddy': ['scan', 'replies', 'tables', 'serverLogs'],
      'serverLogs/opensmtpd': ['scan', 'replies', 'serverLogs'],
      'serverLogs/postfix': ['scan', 'replies', 'serverLogs'],
      'serverLogs/qmail': ['scan', 'replies', 'serverLogs'],
      'serverLogs/sendmail': ['scan', 'replies', 'serverLogs'],
      'serverLogs/stalwart': ['scan', 'replies', 'tables', 'serverLogs'],
      'serverLogs/syslog': [
        'scan',
        'replies',
        'tables',
        'serverLogs',
        'serverLogs/filters',
        'serverLogs/opensmtpd',
        'serverLogs/postfix',
        'serverLogs/sendmail',
      ],
      'serverLogs/zonemta': ['scan', 'replies', 'serverLogs'],
      services: ['scan', 'replies', 'tables'],
      sessionLogs: ['scan', 'replies', 'tables', 'exchange/session', 'serverLogs'],
      plainText: ['scan', 'replies', 'messages'],
    },
    shared: ['failureNumbers', 'finding', 'format', 'formatTraits'],
  },
  journey: { imports: [] },
  sessionFacts: { imports: [] },
  logReport: { imports: ['ids'] },
  logScan: { imports: ['ids'] },
  extensionApi: { imports: ['logScan'] },
  reportGroups: { imports: ['ids', 'logReport'] },
  report: { imports: ['ids', 'text', 'catalogue', 'locales', 'scan', 'logReport', 'reportGroups', 'journey'] },
  redact: { imports: ['ids', 'text', 'catalogue', 'mime', 'scan', 'report', 'logReport'] },
  recordDetails: { imports: [] },
  service: {
    imports: [
      'ids',
      'text',
      'catalogue',
      'locales',
      'mime',
      'scan',
      'redact',
      'report',
      'recordDetails',
      'logReport',
      'logScan',
      'journey',
      'sessionFacts',
      'reportGroups',
      'journeyProtocol',
    ],
    wings: {
      document: [],
      wording: ['document'],
      letters: ['document', 'wording'],
      lookUp: ['document', 'wording'],
      overview: ['document', 'wording'],
      sessions: ['document', 'wording'],
      idIndex: [],
      journey: ['document', 'wording', 'sessions', 'idIndex'],
      pages: ['document', 'wording', 'letters', 'lookUp'],
      editor: ['document', 'wording', 'letters', 'lookUp', 'pages'],
    },
    libraries: ['vscode-languageserver-types', 'vscode-languageserver-textdocument', 'vscode-languageserver-protocol'],
  },
  tools: {
    imports: ['ids', 'text', 'catalogue', 'locales', 'scan', 'redact', 'service', 'logReport', 'reportGroups', 'journey'],
  },
  engines: { imports: ['ids', 'text', 'catalogue', 'locales', 'service'] },
  protocol: { imports: ['ids', 'logScan'] },
  reportFilter: { imports: ['ids', 'logReport', 'reportGroups'] },
  reportProtocol: { imports: ['locales', 'logReport'] },
  journeyProtocol: { imports: ['reportProtocol'] },
  pageElement: { imports: ['text'] },
  server: {
    imports: [
      'ids',
      'text',
      'archives',
      'locales',
      'mime',
      'scan',
      'redact',
      'service',
      'tools',
      'protocol',
      'recordDetails',
      'logScan',
      'logReport',
      'reportGroups',
      'reportProtocol',
      'sessionFacts',
      'journeyProtocol',
    ],
    libraries: [
      'vscode-languageserver',
      'vscode-languageserver-types',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-protocol',
    ],
  },
  client: {
    imports: [
      'ids',
      'text',
      'locales',
      'scan',
      'protocol',
      'recordDetails',
      'logReport',
      'logScan',
      'extensionApi',
      'reportProtocol',
      'journeyProtocol',
    ],
    libraries: [
      'vscode',
      'vscode-languageclient',
      'vscode-languageserver-types',
      'vscode-languageserver-textdocument',
      'vscode-languageserver-protocol',
    ],
  },
  mcp: {
    imports: ['ids', 'text', 'locales', 'redact', 'tools', 'server', 'protocol', 'reportProtocol'],
    libraries: ['@modelcontextprotocol/server'],
  },
  detailsView: { imports: ['recordDetails', 'pageElement'] },
  reportView: { imports: ['locales', 'logReport', 'reportGroups', 'reportFilter', 'reportProtocol', 'pageElement'] },
  journeyView: { imports: ['journeyProtocol', 'pageElement'] },
  cli: {
    imports: [
      'ids',
      'text',
      'archives',
      'locales',
      'mime',
      'scan',
      'redact',
      'report',
      'service',
      'engines',
      'server',
      'mcp',
      'logReport',
      'journey',
      'sessionFacts',
    ],
  },
  library: {
    imports: ['ids', 'locales', 'mime', 'scan', 'service', 'logReport', 'logScan', 'extensionApi', 'cli'],
  },
};

const libraries = [
  '@modelcontextprotocol/server',
  'vscode',
  'vscode-languageclient',
  'vscode-languageserver',
  'vscode-languageserver-types',
  'vscode-languageserver-textdocument',
  'vscode-languageserver-protocol',
];

/** Rooms that are one file. */
const files: ReadonlySet<string> = new Set([
  'protocol',
  'recordDetails',
  'journey',
  'sessionFacts',
  'logReport',
  'logScan',
  'extensionApi',
  'reportGroups',
  'reportFilter',
  'reportProtocol',
  'journeyProtocol',
  'pageElement',
]);

const PLAN = 'See docs/architecture.md.';
const RULES_FILE = 'biome.walls.json';

const list = (names: readonly string[]): string => (names.length === 0 ? 'nothing' : names.join(', '));

/** The pattern for how modules outside a room or wing import its modules. */
function spelledFromOutside(folder: string): string {
  return files.has(folder) ? `**/${folder}.ts` : `**/${path.posix.basename(folder)}/**`;
}

function ruleOf(includes: string, walls: readonly Wall[], allowed: readonly string[]): object {
  const strangers = libraries.filter((library) => !allowed.includes(library));
  return {
    includes: [includes],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: {
              patterns: [
                ...walls.filter(({ group }) => group.length > 0),
                {
                  group: strangers.flatMap((library) => [library, `${library}/**`]),
                  message: `Only client/ imports the editor, only server/ the protocol, and only mcp/ that of agents. ${PLAN}`,
                },
              ],
            },
          },
        },
      },
    },
  };
}

/** Imports that are forbidden for the same reason, in the form that Biome takes. */
interface Wall {
  readonly group: readonly string[];
  readonly message: string;
}

function rulesOf(name: string, room: Room): object[] {
  const { imports, wings = {}, libraries: allowed = [] } = room;
  const outside: Wall = {
    group: Object.keys(rooms)
      .filter((other) => other !== name && !imports.includes(other))
      .map(spelledFromOutside),
    message: `src/${name} may import only from: ${list(imports)}. Pass in what it needs, or move this code to a room that may import it. ${PLAN}`,
  };
  const rules = [ruleOf(files.has(name) ? `src/${name}.ts` : `src/${name}/**`, [outside], allowed)];
  for (const file of belowWings(name, room)) {
    const above: Wall = {
      group: Object.keys(wings).map((wing) => `./${wing}/**`),
      message: `src/${name}/${file}.ts is below the wings of src/${name} and may import none of them. Pass in what it needs, or move this code to a wing. ${PLAN}`,
    };
    rules.push(ruleOf(`src/${name}/${file}.ts`, [outside, above], allowed));
  }
  for (const wing of Object.keys(wings)) {
    const beside: Wall = {
      group: forbiddenInside(name, wing, room),
      message: `Of src/${name}, the wing ${wing}/ may import only from: ${list(openInside(name, wing, room))}. Pass in what it needs, or move this code to a wing that may import it. ${PLAN}`,
    };
    rules.push(ruleOf(`src/${name}/${wing}/*.ts`, [outside, beside], allowed));
  }
  return rules;
}

/** The room's own files that its wings import, and that therefore import no wing. */
function belowWings(name: string, { wings, shared }: Room): readonly string[] {
  return wings === undefined || files.has(name) ? [] : (shared ?? filesOf(`src/${name}`));
}

/** What a wing may import from its own room, as a message names it. */
function openInside(name: string, wing: string, room: Room): string[] {
  return (room.wings?.[wing] ?? []).flatMap((neighbour) =>
    neighbour === name ? belowWings(name, room).map((file) => `${file}.ts`) : [`${neighbour}/`],
  );
}

/** What a wing may not import from its own room, as its imports would spell it. */
function forbiddenInside(name: string, wing: string, room: Room): string[] {
  const { wings = {} } = room;
  const neighbours = wings[wing] ?? [];
  const up = '../'.repeat(wing.split('/').length);
  const open = neighbours.includes(name) ? belowWings(name, room) : [];
  const ownFiles = filesOf(`src/${name}`).filter((file) => !open.includes(file));
  const parent = path.posix.dirname(wing);
  const otherWings = Object.keys(wings)
    .filter((other) => other !== wing && other !== parent && !neighbours.includes(other))
    // The pattern of a folder matches the folders inside it too.
    .filter((other) => !neighbours.some((neighbour) => neighbour.startsWith(`${other}/`)));
  return [
    ...ownFiles.map((file) => `${up}${file}.ts`),
    ...otherWings.map(spelledFromOutside),
    // A wing imports the files of its parent folder without that folder's name.
    ...(parent === '.' || neighbours.includes(parent) ? [] : filesOf(`src/${name}/${parent}`).map((file) => `../${file}.ts`)),
  ];
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith('.ts'))
    .map(({ name }) => name.slice(0, -'.ts'.length))
    .sort();
}

/** Folders, and modules directly in `src/`, that the table above does not name. */
function strangers(): string[] {
  const folders = readdirSync('src', { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .flatMap(({ name }): string[] => {
      const room = rooms[name];
      if (room === undefined) {
        return [`src/${name}`];
      }
      return room.wings === undefined
        ? []
        : foldersIn(`src/${name}`)
            .filter((wing) => room.wings?.[wing] === undefined)
            .map((wing) => `src/${name}/${wing}`);
    });
  const modules = filesOf('src').filter((name) => !files.has(name));
  return [...folders, ...modules.map((name) => `src/${name}.ts`)];
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((item) => item.isDirectory())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'));
}

const rules = JSON.stringify({ overrides: Object.entries(rooms).flatMap(([name, room]) => rulesOf(name, room)) }, null, 2);
const unknown = strangers();
if (unknown.length > 0) {
  console.error(`No wall is planned for ${unknown.join(', ')}: add it to scripts/walls.ts.`);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  writeFileSync(RULES_FILE, `${rules}\n`);
} else if (readFileSync(RULES_FILE, 'utf8') !== `${rules}\n`) {
  console.error(`${RULES_FILE} is not what scripts/walls.ts says: run npm run walls.`);
  process.exitCode = 1;
}

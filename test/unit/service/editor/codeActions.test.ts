import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver-types';
import { en } from '../../../../src/locales/en/index.ts';
import type { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { rangeOf } from '../../../../src/service/document/range.ts';
import { type ActionCommands, codeActions } from '../../../../src/service/editor/codeActions.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import type { Shell } from '../../../../src/service/editor/shell.ts';
import { noActions } from '../../actions.ts';
import { documentOf, findingOf } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

const ALL: ActionCommands = {
  openArticle: 'x.open',
  copy: 'x.copy',
  showText: 'x.show',
  refuse: 'x.refuse',
  terminal: 'x.terminal',
  showDecoded: 'x.decoded',
  goToFile: 'x.goToFile',
  showAll: 'x.all',
  explain: 'x.explain',
  showJourney: 'mailFlowLens.showJourney',
  showSession: 'mailFlowLens.showSession',
  ignore: 'x.ignore',
};

const REFUSED: Row = {
  event_id: 'DEFER',
  connector_id: 'To server',
  recipient_status: '450 4.4.316 Connection refused [Message=Socket error code 10061]',
};

function openTrace(row: Row): LogDocument {
  return documentOf(extendedTraceOf([row]));
}

function actionsOf(document: LogDocument, code: string, commands = ALL, problems: readonly Diagnostic[] = []) {
  return codeActions(
    document,
    rangeOf(findingOf(document, code)),
    { problems, row: null, followed: null, shell: 'powershell', hasWorkspace: true },
    en,
    commands,
  );
}

/** `command: title` of each. */
function titles(row: Row, code: string, commands = ALL): string[] {
  return actionsOf(openTrace(row), code, commands).map(({ command, title }) => `${command?.command}: ${title}`);
}

describe('code actions', () => {
  it('come in the order of need: article, checks, letters, places, what changes something, what silences', () => {
    const rows = [REFUSED, { ...REFUSED, network_message_id: 'n-2' }];
    const document = documentOf(extendedTraceOf(rows));
    assert.deepEqual(
      actionsOf(document, '4.4.316').map(({ command, title }) => `${command?.command}: ${title.replace(/: .*/, '')}`),
      [
        'x.open: Open “Connector errors (Microsoft Learn)”',
        'x.copy: Copy diagnostic command',
        'x.terminal: Put into terminal, without running it',
        'x.copy: Copy diagnostic command',
        'x.copy: Copy ticket summary',
        'x.copy: Copy note to the other side',
        'x.copy: Copy sentence for the user',
        'x.copy: Copy card as Markdown, values masked',
        'x.all: Show all 2 with this cause',
        'x.explain: Explain to the side',
        'x.copy: Copy command that changes or sends something',
        'x.open: Open “Addresses of Exchange Online (Microsoft Learn)”',
        'x.ignore: Ignore 4.4.316 in this workspace',
      ],
    );
  });

  it('lead to the place of the code', () => {
    const document = openTrace(REFUSED);
    const { line, start } = findingOf(document, '4.4.316');
    const explain = actionsOf(document, '4.4.316').find(({ command }) => command?.command === 'x.explain');
    assert.deepEqual(explain?.command?.arguments, [document.uri, line, start]);
  });

  it('put a command only into a terminal whose shell it is for', () => {
    const document = openTrace(REFUSED);
    const range = rangeOf(findingOf(document, '4.4.316'));
    const isOffered = (shell: Shell): boolean =>
      codeActions(document, range, { problems: [], row: null, followed: null, shell, hasWorkspace: true }, en, ALL).some(
        ({ command }) => command?.command === 'x.terminal',
      );
    assert.deepEqual((['powershell', 'posix', 'other'] as const).map(isOffered), [true, false, false]);
  });

  it('put nothing into a terminal that any shell could read as more', () => {
    const terminals = (server_hostname: string) =>
      actionsOf(openTrace({ ...REFUSED, server_ip: '', server_hostname }), '4.4.316').flatMap(({ command }) =>
        command?.command === 'x.terminal' ? [String(command.arguments?.[0])] : [],
      );
    assert.deepEqual(terminals('mail.contoso.com'), [
      "Test-NetConnection -ComputerName 'mail.contoso.com' -Port 25 -InformationLevel Detailed",
    ]);
    for (const hostile of ['x&calc', 'x|calc', 'x;calc', 'x`calc`', '$(calc)', "x'calc", 'x"calc', 'x%PATH%']) {
      assert.deepEqual(terminals(hostile), [], hostile);
    }
  });

  it('ignore everywhere where no folder is open', () => {
    const document = openTrace(REFUSED);
    const range = rangeOf(findingOf(document, '4.4.316'));
    const ignore = codeActions(
      document,
      range,
      { problems: [], row: null, followed: null, shell: 'powershell', hasWorkspace: false },
      en,
      ALL,
    ).at(-1);
    assert.equal(ignore?.title, 'Ignore 4.4.316');
    assert.equal(ignore.command?.arguments?.[0], '4.4.316');
  });

  it('copy a command with the values of the record', () => {
    const action = actionsOf(openTrace(REFUSED), '4.4.316').find(({ title }) => title.includes('port 25'));
    assert.deepEqual(action?.command?.arguments, [
      "Test-NetConnection -ComputerName '203.0.113.7' -Port 25 -InformationLevel Detailed",
      'Copied.',
    ]);
  });

  it('open the article in the language of the reader', () => {
    const [action] = actionsOf(openTrace({ recipient_status: '550 5.1.10 no' }), '5.1.10');
    assert.match(String(action?.command?.arguments?.[0]), /^https:\/\/learn\.microsoft\.com\/en-us\//);
  });

  it('are none on a success', () => {
    assert.deepEqual(titles({ event_id: 'DELIVER', recipient_status: '250 2.1.5 OK' }, '2.1.5'), []);
  });

  it('are none where no code stands', () => {
    const document = openTrace(REFUSED);
    const start = { line: 1, character: 0 };
    assert.deepEqual(
      codeActions(
        document,
        { start, end: start },
        { problems: [], row: null, followed: null, shell: 'powershell', hasWorkspace: true },
        en,
        ALL,
      ),
      [],
    );
  });

  it('are letters, a page and silence for a code that nobody documents', () => {
    assert.deepEqual(titles({ recipient_status: '550 5.9.99 no' }, '5.9.99'), [
      'x.copy: Copy ticket summary',
      'x.copy: Copy note to the other side',
      'x.copy: Copy sentence for the user',
      'x.copy: Copy card as Markdown, values masked',
      'x.explain: Explain to the side',
      'x.ignore: Ignore 5.9.99 in this workspace',
    ]);
  });

  it('are only what the client can do', () => {
    assert.deepEqual(titles(REFUSED, '4.4.316', noActions), []);
    assert.ok(titles(REFUSED, '4.4.316', { ...noActions, openArticle: 'x.open' }).every((title) => title.startsWith('x.open')));
  });

  it('say for which value a command is refused', () => {
    const row: Row = { recipient_address: 'a\u0007b@contoso.com', recipient_status: '550 5.1.10 no' };
    const action = actionsOf(openTrace(row), '5.1.10').find(({ command }) => command?.command === 'x.refuse');
    assert.deepEqual(action?.command?.arguments, [
      'Not copied: a value of this record holds a control character: a b@contoso.com',
    ]);
    assert.deepEqual(
      actionsOf(openTrace(row), '5.1.10').filter(({ command }) => JSON.stringify(command).includes('\\u0007')),
      [],
    );
  });

  it('go with our problems, not with those of others', () => {
    const document = openTrace(REFUSED);
    const [ours] = problemsOf(document, en);
    assert.ok(ours);
    const [action] = actionsOf(document, '4.4.316', ALL, [ours, { ...ours, source: 'spelling' }]);
    assert.deepEqual(action?.diagnostics, [ours]);
  });
});

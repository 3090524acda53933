import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { en } from '../../../../src/locales/en/index.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { codeActions } from '../../../../src/service/editor/codeActions.ts';
import { LogTokens } from '../../../../src/service/editor/tokenHover.ts';
import { traceRow } from '../../../../src/service/editor/traceRow.ts';
import { noActions } from '../../actions.ts';
import { documentOf } from '../../samples.ts';

const GUID = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d';
const HEADER = 'origin_timestamp_utc,sender_address,recipient_status,message_subject,total_bytes,message_id,network_message_id';
const ROW = `2026-11-20T08:00:00.0000000Z,ivan@contoso.com,"anna@fabrikam.com##Receive, Fail",Order,100,<1@contoso.com>,${GUID}`;

/** The actions at the beginning of the second line. */
function actions(text: string) {
  const document = documentOf(text);
  const tokens = new LogTokens(document, new LogText(TextDocument.create(document.uri, 'csv', 1, text)));
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };
  const commands = { ...noActions, copy: 'x.copy' };
  const row = traceRow(document.format, tokens, 1);
  return codeActions(
    document,
    range,
    { problems: [], row, followed: null, shell: 'powershell', hasWorkspace: false },
    en,
    commands,
  );
}

describe('a row of a trace without codes', () => {
  it('has the command that fetches what happened', () => {
    const [action, ...rest] = actions(`${HEADER}\n${ROW}\n`);
    assert.equal(rest.length, 0);
    assert.match(
      String(action?.command?.arguments?.[0]),
      new RegExp(`^Get-MessageTraceDetailV2 -MessageTraceId '${GUID}' -RecipientAddress 'anna@fabrikam\\.com' `),
    );
  });

  it('leaves the recipient open where there are several', () => {
    const [action] = actions(`${HEADER}\n${ROW.replace('Fail"', 'Fail;ben@fabrikam.com##Receive, Deliver"')}\n`);
    assert.match(String(action?.command?.arguments?.[0]), / -RecipientAddress '<recipient>' /);
  });

  it('has none without an id', () => assert.deepEqual(actions(`${HEADER}\n${ROW.replace(GUID, '')}\n`), []));
});

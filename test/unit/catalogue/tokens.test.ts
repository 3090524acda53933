import assert from 'node:assert/strict';
import type { TokenId } from '../../../src/catalogue/generated/ids.ts';
import { tokens } from '../../../src/catalogue/generated/rows.ts';
import { tokensIn, tokensNamed } from '../../../src/catalogue/tokenLookup.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';

const ids = Object.keys(tokens) as TokenId[];

/** What a person types or what stands in a log, and the tokens that it is. */
const named: readonly (readonly [text: string, ids: readonly TokenId[]])[] = [
  ['FAIL', ['eventFail', 'traceFail']],
  [' defer ', ['eventDefer', 'traceDefer']],
  ['Getting status', ['statusGettingStatus']],
  ['"GettingStatus"', ['statusGettingStatus']],
  ['+', ['protocolConnect', 'connectivityBegin']],
  ['SCL:5', ['sclSpam']],
  ['SCL=5', ['sclSpam']],
  ['SCL', ['detailScl', 'columnScl', 'antispamScl']],
  ['CIP:192.0.2.1', ['antispamCip']],
  ['SFV:SPM', ['verdictSpm']],
  ['SFV:XYZ', ['antispamSfv']],
  ['compauth=fail', ['compauthFail']],
  ['reason=130', ['reason130', 'reasonPassed']],
  ['X-Forefront-Antispam-Report', ['headerAntispamReport']],
  ['*', ['protocolInformation']],
  ['LED', ['markerLed']],
  ['LED=', ['markerLed']],
  ['{LED=450 Connection refused}', ['markerLed']],
  ['[LastAttemptedIP=192.0.2.1:25]', ['markerLastIp']],
  ['[Message=UntrustedRoot]', ['markerMessage']],
  ['SmtpSecurity', ['markerSmtpSecurity']],
  ['ATTR36', ['tagAttr36']],
  ['untrusted root', ['connectUntrustedRoot']],
  ['AS(42004)', ['tagAs']],
  ['as345', ['tagAs']],
  ['[Stage: CreateMessage]', ['tagStage']],
  ['10061', ['socket10061']],
  ['Winsock error code: 10061', ['socket10061']],
  ['Failed to connect. Winsock error code: 10060, Win32 error code: 10060', ['connectFailed']],
  ['STOREDRV.Deliver.Exception', ['reasonStoreDeliverException']],
  ['RESOLVER.ADR.RecipientNotFound', ['reasonRecipientNotFound']],
  ['custom_data', ['columnCustomData']],
  ['S:SFA', ['customSfa']],
  ['', []],
  ['ASSIGN', []],
  ['FAILED to do so', []],
  ['100610', []],
];

const inside: readonly (readonly [text: string, ids: readonly TokenId[]])[] = [
  ['Temporary server error. Please try again later. PRX5', ['tagPrx5']],
  ['refused (Socket error code 10049)', ['socket10049']],
  [
    '[{LED=450 x [Message=SocketTimedout: Socket error code 10060]};{MSG=}',
    ['markerLed', 'markerMsg', 'markerMessage', 'socket10060'],
  ],
  ['size=10061 id=FAIL PRX55', []],
  ['LastAttemptedIP=192.0.2.1', ['markerLastIp']],
];

describe('tokens', () => {
  it('have words in every language, of their own in each kind', () => {
    for (const language of languages) {
      const words = localeOf(language).tokens;
      assert.deepEqual(Object.keys(words).sort(), [...ids].sort());
      for (const id of ids) {
        assert.ok(!words[id].name.endsWith('.') && words[id].text.endsWith('.'), `${language} ${id}`);
      }
    }
  });

  it('have spellings', () => {
    for (const id of ids) {
      const { written } = tokens[id];
      assert.ok(written.length > 0, id);
      assert.deepEqual(
        written.filter((spelling) => spelling.trim() !== spelling || spelling === ''),
        [],
        id,
      );
      assert.doesNotMatch(written[0] ?? '', /^\d+$/, id);
    }
  });

  it('are each written in another way within their kind', () => {
    const written = ids.flatMap((id) => tokens[id].written.map((spelling) => `${tokens[id].kind} ${spelling.toLowerCase()}`));
    assert.deepEqual(
      written.filter((one, index) => written.indexOf(one) !== index),
      [],
    );
  });

  it('are markers by the sign behind the name', () => {
    const markers = ids.filter((id) => tokens[id].kind === 'marker').flatMap((id) => tokens[id].written);
    assert.deepEqual(
      markers.filter((spelling) => !/^\w+[=:]$/.test(spelling)),
      [],
    );
  });

  it('are each found by every spelling', () => {
    for (const id of ids) {
      for (const spelling of tokens[id].written) {
        assert.ok(tokensNamed(spelling.replaceAll('…', '1')).includes(id), spelling);
      }
    }
  });

  for (const [text, expected] of named) {
    it(`are told by ${JSON.stringify(text)}`, () => assert.deepEqual(tokensNamed(text), expected));
  }

  for (const [text, expected] of inside) {
    it(`are found in ${JSON.stringify(text)}`, () => assert.deepEqual(tokensIn(text), expected));
  }
});

import assert from 'node:assert/strict';
import { findAddresses } from '../../../../src/scan/replies/address.ts';
import { ObjectRecipients } from '../../../../src/scan/replies/objectRecipients.ts';

/** The recipients at each `550` of a text. */
function recipientsIn(text: string): readonly (string | null)[] {
  const recipients = new ObjectRecipients(text, findAddresses(text));
  return [...text.matchAll(/550/g)].map(({ index }) => recipients.at(index)?.recipient ?? null);
}

describe('recipients in objects', () => {
  const texts: readonly (readonly [text: string, ...recipients: readonly (string | null)[]])[] = [
    ['{"Details":"550 no","Email":"a@contoso.com"}', 'a@contoso.com'],
    ['{"email":"a@contoso.com","reason":"550 no"}', 'a@contoso.com'],
    ['[{"to":"a@contoso.com","e":"550"},{"e":"550","to":["b@contoso.com"]}]', 'a@contoso.com', 'b@contoso.com'],
    ['{"recipient":"a@contoso.com","status":{"code":550,"message":"550 no"}}', 'a@contoso.com', 'a@contoso.com'],
    ['{"email":"a@contoso.com","of":[{"email":"b@contoso.com"},"550"]}', 'a@contoso.com'],
    ['{"m":"{\\"emailAddress\\":\\"a@contoso.com\\",\\"d\\":\\"550 no\\"}"}', 'a@contoso.com'],
    ["{ recipient: 'a@contoso.com', response: '550 no' }", 'a@contoso.com'],
    ['{"senderEmail":"a@contoso.com","reason":"550 no"}', null],
    ['{"from":{"email":"a@contoso.com"},"reason":"550 no"}', null],
    ['{"email":"a@contoso.com"} 550', null],
    ['550 "email":"a@contoso.com"', null],
    ['}}}{"e":"550","to":"a@contoso.com"', 'a@contoso.com'],
    ['550 no', null],
    ['{"a@contoso.com":{"smtpReply":"550 no"},"b@contoso.com":{"smtpReply":"550 no"}}', 'a@contoso.com', 'b@contoso.com'],
    ['{"email":"a@contoso.com","reason":"550 no', 'a@contoso.com'],
    ['{"email":"a@contoso.com","led":"[{LED=550 no};{IP=192.0.2.1}]"}', 'a@contoso.com'],
  ];
  for (const [text, ...recipients] of texts) {
    it(`are ${recipients.join(', ')} in ${text}`, () => assert.deepEqual(recipientsIn(text), recipients));
  }

  it('begin where the innermost object does', () => {
    const text = '{"a":[{"b":"550"}],"c":"550"} {LED=550}';
    const recipients = new ObjectRecipients(text, []);
    assert.deepEqual(
      [...text.matchAll(/550/g)].map(({ index }) => recipients.at(index)?.from),
      [6, 0, undefined],
    );
  });
});

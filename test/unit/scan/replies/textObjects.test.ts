import assert from 'node:assert/strict';
import { findAddresses } from '../../../../src/scan/replies/address.ts';
import { TextObjects } from '../../../../src/scan/replies/textObjects.ts';

/** The recipients at each `550` of a text. */
function recipientsIn(text: string): readonly (string | null)[] {
  const recipients = new TextObjects(text, findAddresses(text));
  return [...text.matchAll(/550/g)].map(({ index }) => recipients.at(index)?.recipient ?? null);
}

describe('objects in a text', () => {
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
    it(`name ${recipients.join(', ')} in ${text}`, () => assert.deepEqual(recipientsIn(text), recipients));
  }

  it('name the message', () => {
    const text =
      '[{"messageId":"<1@contoso.com>","e":[{"t":"550"}]},{"e":"550","Message-ID":"<2@contoso.com>"},{"m":"{\\"message_id\\":\\"3\\",\\"e\\":\\"550\\"}"},{"x_message_id":"4","e":"550"}]';
    const objects = new TextObjects(text, findAddresses(text));
    assert.deepEqual(
      [...text.matchAll(/550/g)].map(({ index }) => objects.at(index)?.message),
      ['<1@contoso.com>', '<2@contoso.com>', '3', null],
    );
  });

  it('begin where the innermost object does', () => {
    const text = '{"a":[{"b":"550"}],"c":"550"} {LED=550}';
    const recipients = new TextObjects(text, []);
    assert.deepEqual(
      [...text.matchAll(/550/g)].map(({ index }) => recipients.at(index)?.from),
      [6, 0, undefined],
    );
  });
});

/** What a source of the knowledge names, and which forms of the same are refused. */

import assert from 'node:assert/strict';
import { basisOf, documentsIn, faultOfSource } from '../../../scripts/knowledge/sources.ts';

describe('a source', () => {
  function told(source: string): readonly string[] {
    return documentsIn(source).map(({ kind, name, version }) => `${kind} ${name}${version === null ? '' : ` [${version}]`}`);
  }

  it('names a file by its repository and path, and what of it was read', () => {
    assert.deepEqual(told('MicrosoftDocs/defender-docs: defender-office-365/connectors.md@0a1b2c3d (2026-03-25)'), [
      'file MicrosoftDocs/defender-docs: defender-office-365/connectors.md [@0a1b2c3d, 2026-03-25]',
    ]);
    assert.deepEqual(told('Exim/exim: doc/spec.xfpt'), ['file Exim/exim: doc/spec.xfpt']);
    assert.deepEqual(told('Exim/exim: doc/spec.xfpt, chapter 3'), ['file Exim/exim: doc/spec.xfpt']);
  });

  it('of a copy names the file that was copied', () =>
    assert.deepEqual(told('x13-me/OfficeDocs-Exchange: Exchange/queues.md@0a1b2c3d'), [
      'file MicrosoftDocs/OfficeDocs-Exchange: Exchange/queues.md [x13-me/OfficeDocs-Exchange@0a1b2c3d]',
    ]));

  it('names several documents between semicolons', () =>
    assert.deepEqual(told('RFC 5321 section 4.2.1; IANA registry; Postfix 3.7.11: postconf(5), relayhost'), [
      'rfc RFC 5321',
      'rfc IANA registry',
      'software Postfix: postconf(5) [3.7.11]',
    ]));

  it('names a page by its host, and a title without what of it was read', () =>
    assert.deepEqual(told('cox.com: Email Error Codes; Email error codes (Spectrum), AUP#1260; Guidelines (Google) (2026-03)'), [
      'page cox.com: Email Error Codes',
      'title Email error codes (Spectrum)',
      'title Guidelines (Google) [2026-03]',
    ]));

  it('tells replies from documents, and names nothing by a remark or an inference', () =>
    assert.deepEqual(told('replies seen in public; not in the documented list; inferred from 5.4.316'), [
      'reply replies seen in public',
    ]));

  it('that is a document makes a meaning documented, whatever was seen besides', () => {
    assert.equal(basisOf(['replies seen in public', 'RFC 5321']), null);
    assert.equal(basisOf(['logs of Exchange Server, protocol; not in RFC 5321']), 'seen');
    assert.equal(basisOf(['RFC 5321', 'inferred from 5.4.316; no report was found']), 'inferred');
    // The phrases of a table of words have sources of their own.
    assert.equal(basisOf(['knowledge/words/spam.yaml']), null);
  });

  const forms: Readonly<Record<string, string>> = {
    'https://learn.microsoft.com/exchange': 'write an address without https://',
    'Exim/exim@0a1b2c3d: doc/spec.xfpt': 'write the commit behind the path, `owner/repository: path@commit`',
    'Exim/exim:doc/spec.xfpt': 'write a blank behind the repository, `owner/repository: path`',
    'MicrosoftDocs: spam filter': 'name the repository, `MicrosoftDocs/repository: path`, or the address',
    'RFC 3207, RFC 4954': 'put a semicolon between two documents',
    'RFC 3463 section 3.8, IANA registry': 'put a semicolon between two documents',
    'Exim/exim: doc/spec.xfpt (BSD-2)': 'leave out what is not about the document',
    'messages seen in public': 'write `replies seen in public`',
    'RFC 3207 ; RFC 4954': 'write no blank before a semicolon',
  };
  for (const [source, advice] of Object.entries(forms)) {
    it(`is refused as “${source}”`, () => assert.equal(faultOfSource(source), advice));
  }

  for (const source of [
    'RFC 5321 sections 4.2 and 4.3',
    'RFC 3463 section 3.8 (X.7.1 and X.7.2)',
    'RFC 5321 sections 2.3.5 and 4.1.1.1; RFC 7505',
  ]) {
    it(`is taken as “${source}”`, () => assert.equal(faultOfSource(source), null));
  }
});

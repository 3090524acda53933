/** What `npm run knowledge` says of a small folder, and of the same with one thing wrong in it. */

import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadKnowledge } from '../../../scripts/knowledge/load.ts';
import { reasons } from '../../../src/ids/reason.ts';
import { type Fault, type Faults, fileFaults, MEANING } from './fileFaults.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/knowledge');

describe('knowledge', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
    cpSync(FIXTURE, folder, { recursive: true });
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function problems(fault: Fault | null = null): readonly string[] {
    if (fault !== null) {
      change(join(folder, 'knowledge', fault.file), fault);
    }
    const loaded = loadKnowledge(folder);
    return 'problems' in loaded
      ? loaded.problems.map(({ file, line, text }) => `${file.slice('knowledge/'.length)}:${line}: ${text}`)
      : [];
  }

  function change(path: string, { find, put }: Fault): void {
    if (put === null) {
      rmSync(path);
    } else if (find === undefined) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, put);
    } else {
      const text = readFileSync(path, 'utf8');
      assert.ok(text.includes(find), `${path} has no ${find}`);
      writeFileSync(path, text.replace(find, String(put)));
    }
  }

  it('finds nothing wrong where nothing is', () => assert.deepEqual(problems(), []));

  it('makes rows and words of the files', () => {
    const loaded = loadKnowledge(folder);
    assert.ok('catalogue' in loaded);
    const { rows, words } = loaded.catalogue;
    assert.deepEqual(rows.entries.get('gmail/5.1.1')?.value, {
      authority: 'gmail',
      code: '5.1.1',
      replies: ['550'],
      texts: ['does not exist'],
      links: ['gmailErrors'],
      related: [],
      causes: ['mistyped', 'moved'],
      fixes: [],
      checks: ['mailHosts'],
      reason: 'recipient-unknown',
      actors: ['sender'],
      resumes: 'sendAgainAfterFix',
    });
    assert.deepEqual(rows.causes.get('mistyped')?.value, {
      evidence: [{ text: 'typos' }],
      fixes: ['checkSpelling'],
      checks: ['domainRecords'],
    });
    assert.deepEqual(rows.entries.get('gmail/5.2.2')?.value.meaning, 'mailboxFull');
    assert.deepEqual(words.en.entries['gmail/5.1.1'], {
      name: 'Recipient unknown',
      problem: ['{recipient} is unknown', 'Recipient unknown'],
      happened: ['Gmail does not know {recipient}.', 'Gmail does not know the recipient.'],
    });
    assert.deepEqual(words.en.causes.mistyped, {
      short: 'a slip of the pen',
      text: 'The address has a letter too many or one too few.',
    });
    assert.deepEqual(words.it.steps.checkSpelling, {
      text: "Controllare l'ortografia.",
      how: ['Chiedere al destinatario.', 'Correggere la rubrica.'],
    });
    assert.deepEqual(words.ru.checks.mailHosts, { title: 'Узлы, принимающие почту', caveat: 'Запускайте где угодно.' });
    assert.deepEqual(words.en.checks.domainRecords, { title: 'MX records of the domain' });
    assert.deepEqual(rows.steps.get('askForAddress')?.value, { where: ['exim'] });
    assert.deepEqual(rows.reasons.get('mailbox-full')?.value, {
      sent: { steps: ['askForAddress'] },
      checks: ['domainRecords'],
    });
    assert.deepEqual(rows.links.get('gmailStorage')?.value, { url: 'https://support.google.com/mail/answer/6374270' });
    assert.equal(words.it.links.gmailStorage, 'Spazio di Gmail');
    assert.deepEqual(
      [...loaded.catalogue.generalWords.values()].map(({ value }) => value),
      [
        { words: 'mailbox is full', reason: 'mailbox-full' },
        { words: 'mailbox * boite pleine', reason: 'mailbox-full', not: ['over disk'], weak: true, class: 5 },
      ],
    );
  });

  const faults: Faults = {
    'an unknown step': [
      { file: MEANING, find: 'steps: [checkSpelling]', put: 'steps: [checkSpelling, askSomebody]' },
      [
        'meanings/gmail/5.1.1.md:13: There is no step `askSomebody`: correct the id, or add a file of knowledge/steps/, or give it words here.',
      ],
    ],
    'an unknown cause': [
      { file: MEANING, find: '  - moved', put: '  - removed\n  - moved' },
      [
        'meanings/gmail/5.1.1.md:16: There is no cause `removed`: correct the id, or add a file of knowledge/causes/, or define it here.',
      ],
    ],
    'an unknown link': [
      { file: 'codes/gmail.yaml', find: '    - gmailErrors\n', put: '    - gmailErrors\n    - gmailHelp\n' },
      ['codes/gmail.yaml:9: There is no link `gmailHelp`: correct the id, or add a row of knowledge/links.yaml.'],
    ],
    'an unknown meaning': [
      { file: 'codes/gmail.yaml', find: 'related: [gmail/5.1.1]', put: 'related: [gmail/5.1.2]' },
      ['codes/gmail.yaml:14: There is no meaning `gmail/5.1.2`: correct the id.'],
    ],
    'an unknown authority': [
      {
        file: 'codes/gmial.yaml',
        put: '5.2.3:\n  replies: [552]\n  meaning: mailboxFull\n  links: [gmailErrors]\n  sources: [x]\n  checked: 2026-11-23\n',
      },
      [
        'codes/gmial.yaml:1: Nobody is called `gmial`: add them to knowledge/authorities.yaml, or correct the name of the folder or table.',
      ],
    ],
    'a piece of another file': [
      { file: 'causes/moved.md', find: 'steps: [askForAddress]', put: 'steps: [askForAddress, checkSpelling]' },
      [
        'causes/moved.md:2: `checkSpelling` is known in knowledge/meanings/gmail/5.1.1.md alone: to share it, move it into a file of its own, knowledge/steps/checkSpelling.md.',
      ],
    ],
    'a piece that nothing names': [
      { file: 'steps/wait.md', put: '## English\n\nWait.\n\n## Русский\n\nПодождите.\n\n## Italiano\n\nAttendere.\n' },
      ['steps/wait.md:1: Nothing names `wait`: name it where it belongs, or take it out.'],
    ],
    'an id that is defined twice': [
      {
        file: 'causes/mistyped.md',
        put: '---\nsteps: [askForAddress]\nsource: x\n---\n\n## English: a\n\nA.\n\n## Русский: б\n\nБ.\n\n## Italiano: c\n\nC.\n',
      },
      [
        'meanings/gmail/5.1.1.md:10: `mistyped` is defined in knowledge/causes/mistyped.md, line 1, too: give one of them another id.',
      ],
    ],
    'a language that is missing': [
      { file: 'steps/askForAddress.md', find: '## Italiano\n\nChiedere al destinatario il nuovo indirizzo.\n', put: '' },
      ['steps/askForAddress.md:1: The words in Italiano are missing: add `## Italiano: …`.'],
    ],
    'words of a piece that are missing in one language': [
      { file: MEANING, find: '### Check `mailHosts`: Host che ricevono la posta\n\nEseguirlo ovunque.\n', put: '' },
      ['meanings/gmail/5.1.1.md:17: `mailHosts` has no words in Italiano: add them.'],
    ],
    'a placeholder that differs': [
      { file: MEANING, find: '- Gmail non conosce {recipient}.', put: '- Gmail non conosce {server}.' },
      [
        'meanings/gmail/5.1.1.md:83: `gmail/5.1.1` does not say in Italiano what it says in English: as many wordings and steps, in each the same placeholders (happened 1: {recipient} there, {server} here).',
      ],
    ],
    'a placeholder that no record has': [
      { file: 'meanings/shared/mailboxFull.md', find: '- {provider} has', put: '- {provider} of {country} has' },
      [
        'meanings/shared/mailboxFull.md:8: English, happened 1: no record has {country}: name one of time, sender, recipient, originalRecipient, messageId, networkMessageId, queueId, server, ip, clientAddress, connector, thumbprint, recipientDomain, senderDomain, or provider.',
      ],
    ],
    'a last wording that needs a value': [
      { file: MEANING, find: '- Gmail does not know the recipient.', put: '- Gmail does not know {recipient}, really.' },
      [
        'meanings/gmail/5.1.1.md:28: English, happened 2: the last wording has a placeholder: add one without, for records that do not tell the value.',
      ],
    ],
    'a wording too few': [
      { file: MEANING, find: '- Получатель неизвестен\n', put: '' },
      [
        'meanings/gmail/5.1.1.md:56: Русский, problem 1: the last wording has a placeholder: add one without, for records that do not tell the value.',
      ],
    ],
    'a field that is misspelt': [
      { file: MEANING, find: 'resumes: send', put: 'resume: send' },
      ['meanings/gmail/5.1.1.md:8: This file has no field `resume`, but needs `resumes`: correct its name or take it out.'],
    ],
    'a field that is missing': [
      { file: MEANING, find: 'checked: 2026-11-23\n', put: '' },
      ['meanings/gmail/5.1.1.md:2: This file needs `checked`: add it.'],
    ],
    'a day that is none': [
      { file: MEANING, find: '2026-11-23', put: 'yesterday' },
      ['meanings/gmail/5.1.1.md:25: `checked` is a day such as 2026-11-30, and not one to come.'],
    ],
    'a list that is none': [
      { file: MEANING, find: 'actors: [sender]', put: 'actors: sender' },
      ['meanings/gmail/5.1.1.md:7: `actors` has to be a list, `[…]` or items with hyphens below it.'],
    ],
    'a code that its name does not say': [
      { file: MEANING, find: 'code: 5.1.1', put: 'code: 5.1.2' },
      ['meanings/gmail/5.1.1.md:2: The code of this file is 5.1.1 by its name: say the same here.'],
    ],
    'a table of words for a reason that is none': [
      { file: 'words/mailbox-empty.yaml', put: 'mailbox is empty:\n  source: x\n' },
      [`words/mailbox-empty.yaml:1: There is no reason \`mailbox-empty\`: name the file for one of ${reasons.join(', ')}.`],
    ],
    'a phrase that is there twice': [
      { file: 'words/too-large.yaml', put: 'too large:\n  source: x\nMAILBOX-is “full”:\n  source: x\n' },
      [
        'words/too-large.yaml:3: “MAILBOX-is “full”” is in knowledge/words/mailbox-full.yaml, line 1, too: it can tell only one reason.',
      ],
    ],
    'a phrase that is too short': [
      { file: 'words/spam.yaml', put: 'ube:\n  source: x\n' },
      ['words/spam.yaml:1: “ube” is too short: give at least 4 characters before the first `*`.'],
    ],
    'a phrase that is too short before its gap': [
      { file: 'words/spam.yaml', put: 'ube * found:\n  source: x\n' },
      ['words/spam.yaml:1: “ube * found” is too short: give at least 4 characters before the first `*`.'],
    ],
    'a phrase with an empty end': [
      { file: 'words/spam.yaml', put: 'spam found *:\n  source: x\n' },
      ['words/spam.yaml:1: “spam found *” ends with `*`: leave that out.'],
    ],
    'a phrase without a source': [
      { file: 'words/spam.yaml', put: 'spam found:\n  weak: true\n' },
      ['words/spam.yaml:1: `spam found` needs `source`: add it.'],
    ],
    'front matter without an end': [
      { file: 'causes/moved.md', find: 'section 3.4\n---', put: 'section 3.4' },
      ['causes/moved.md:1: The front matter has no end: close it with a line of three hyphens.'],
    ],
    'what is no YAML': [
      { file: 'codes/gmail.yaml', find: '[552]', put: '[552' },
      ['codes/gmail.yaml:3: A quote or a bracket is left open: close it.'],
    ],
    'a heading that is none': [
      { file: MEANING, find: '## Italiano', put: '## Deutsch' },
      [
        'meanings/gmail/5.1.1.md:83: This heading is none that is known: `## English: …`, `## Русский: …`, `## Italiano: …`, or ``### Cause `id`: …``, ``### Step `id` ``, ``### Check `id`: …``; an id has letters and digits alone.',
      ],
    ],
    'a second paragraph': [
      {
        file: 'causes/moved.md',
        find: 'The recipient has another address now.',
        put: 'The recipient has another address now.\n\nAsk.',
      },
      [
        'causes/moved.md:10: Below a heading stands one paragraph, then steps that are numbered `1. …`: make this line part of one of them.',
      ],
    ],
    'wordings without a list': [
      { file: MEANING, find: '- {recipient} is unknown', put: '{recipient} is unknown' },
      [
        'meanings/gmail/5.1.1.md:32: Under Problem and Happened each wording is an item: begin the line with a hyphen and a blank, at its very beginning.',
      ],
    ],
    'a file that nothing reads': [
      { file: 'causes/moved.yml', put: 'x: 1\n' },
      [
        'causes/moved.yml:1: Nothing reads this file: meanings, causes, steps and checks are Markdown (.md) in their folders, tables are YAML (.yaml).',
      ],
    ],
    'words that another file has for the same code': [
      {
        file: 'codes/gmail.yaml',
        find: '5.2.2:',
        put: '5.1.1/alias:\n  replies: [550]\n  words: [Does not exist]\n  meaning: mailboxFull\n  links: [gmailErrors]\n  sources: [x]\n  checked: 2026-11-23\n5.2.2:',
      },
      [
        'codes/gmail.yaml:1: The words “Does not exist” stand in knowledge/meanings/gmail/5.1.1.md, line 1, for the same code: each chooses one meaning alone.',
      ],
    ],
    'a command that says it only reads': [
      { file: 'checks/domainRecords.md', find: 'Resolve-DnsName', put: 'Set-DnsName' },
      ['checks/domainRecords.md:1: The command of `domainRecords` changes something: say `effect: change`.'],
    ],
    'a command with an unknown value': [
      { file: 'checks/domainRecords.md', find: '{recipientDomain}', put: '{domain}' },
      [
        'checks/domainRecords.md:1: The command of `domainRecords` names {domain}, which no record has: one of time, sender, recipient, originalRecipient, messageId, networkMessageId, queueId, server, ip, clientAddress, connector, thumbprint, recipientDomain, senderDomain.',
      ],
    ],
    'a command with a value inside quotes': [
      {
        file: 'checks/domainRecords.md',
        find: 'shell: powershell\neffect: read\ncommand: Resolve-DnsName -Name {recipientDomain} -Type MX',
        put: "shell: posix\neffect: read\ncommand: grep '{server}' log",
      },
      [
        'checks/domainRecords.md:1: The command of `domainRecords` has a value inside quotes, or a quote left open: values are quoted when they are filled in.',
      ],
    ],
    'a row for a reason that is none': [
      { file: 'reasons.yaml', find: 'mailbox-full', put: 'mailbox-empty' },
      [`reasons.yaml:1: There is no reason \`mailbox-empty\`: write one of ${reasons.join(', ')}, any.`],
    ],
    'a row of a reason that names an unknown step': [
      { file: 'reasons.yaml', find: 'askForAddress', put: 'askSomebody' },
      [
        'reasons.yaml:3: There is no step `askSomebody`: correct the id, or add a file of knowledge/steps/, or give it words here.',
      ],
    ],
    'a step of a system that nobody knows': [
      { file: 'steps/askForAddress.md', find: 'exim', put: 'courier' },
      [
        'steps/askForAddress.md:2: `where` is one of exchange, exchangeOnline, exchangeConnector, recipientExchange, postfix, sendmail, exim, qmail.',
      ],
    ],
    'a link to one language': [
      {
        file: 'links.yaml',
        find: 'https://knowledge.workspace.google.com/gmail',
        put: 'https://learn.microsoft.com/en-us/exchange',
      },
      ['links.yaml:1: `gmailErrors` leads to one language: write {locale} in place of en-us.'],
    ],
    'an announcement about a meaning that nobody knows': [
      { file: 'announcements.yaml', find: 'gmail/5.2.2', put: 'gmail/5.2.9' },
      ['announcements.yaml:3: There is no meaning `gmail/5.2.9`: correct the id.'],
    ],
    'an announcement for a day that is none': [
      { file: 'announcements.yaml', find: '2026-12', put: '2026-13' },
      ['announcements.yaml:2: `on` is not right: write a day such as 2026-12-31, or a month such as 2026-12.'],
    ],
    'a source in another form': [
      { file: 'causes/moved.md', find: 'source: RFC', put: 'source: https://www.rfc-editor.org/rfc/rfc5321, RFC' },
      [
        'causes/moved.md:2: The source “https://www.rfc-editor.org/rfc/rfc5321, RFC 5321 section 3.4” has not the form of others: write an address without https://.',
      ],
    ],
    'an entry that says nowhere what helps': [
      { file: 'meanings/shared/mailboxFull.md', find: 'causes: [moved]', put: 'causes: []' },
      ['codes/gmail.yaml:1: `gmail/5.2.2` has no cause: name what can be behind it, or say that it is a wrapper.'],
    ],
  };

  for (const [name, [fault, told]] of Object.entries({ ...faults, ...fileFaults })) {
    it(`says of ${name} where it is and what to do`, () => assert.deepEqual(problems(fault), told));
  }

  const harmless: Readonly<Record<string, (text: string) => string>> = {
    'a byte order mark': (text) => `\ufeff${text}`,
    'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
    'line ends of old Macs': (text) => text.replaceAll('\n', '\r'),
    'blanks behind the hyphens': (text) => text.replaceAll('---\n', '---  \n'),
    'languages in another order': (text) =>
      text.slice(0, text.indexOf('## English')) +
      text.slice(text.indexOf('## Italiano')) +
      text.slice(text.indexOf('## English'), text.indexOf('## Italiano')),
  };

  for (const [name, changed] of Object.entries(harmless)) {
    it(`takes ${name} as it is`, () => {
      const put = changed(readFileSync(join(FIXTURE, 'knowledge', MEANING), 'utf8'));
      assert.deepEqual(problems({ file: MEANING, put }), []);
    });
  }
});

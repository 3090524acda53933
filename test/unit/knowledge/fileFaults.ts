/** Files with one thing wrong in them, and what is said of it. */

/** A change of one file: a text and what takes its place; no text to find: the whole file, null to take it away. */
export interface Fault {
  readonly file: string;
  readonly find?: string;
  readonly put: string | Uint8Array | null;
}

export const MEANING = 'meanings/gmail/5.1.1.md';

/** Faults by what they are. */
export type Faults = Readonly<Record<string, readonly [fault: Fault, told: readonly string[]]>>;

export const fileFaults: Faults = {
  'a table that is missing': [{ file: 'links.yaml', put: null }, ['links.yaml:1: There is no such file: restore it.']],
  'a file in another encoding': [
    { file: MEANING, put: Buffer.from('\ufeff---\ncode: 5.1.1\n---\n', 'utf16le') },
    ['meanings/gmail/5.1.1.md:1: This file is not in UTF-8: let the editor save it with that encoding.'],
  ],
  'a zero byte': [
    { file: MEANING, find: 'Gmail does', put: 'Gmail\0does' },
    ['meanings/gmail/5.1.1.md:37: This line holds zero bytes: let the editor save the file in UTF-8, or type the line anew.'],
  ],
  'a merge that is not ended': [
    { file: MEANING, find: 'actors:', put: '<<<<<<< HEAD\nactors:' },
    ['meanings/gmail/5.1.1.md:7: A merge left two versions here: keep one of them, and take the marks of Git out.'],
  ],
  'a file with another ending': [
    { file: 'causes/moved.MD', put: 'x' },
    [
      'causes/moved.MD:1: Nothing reads this file: meanings, causes, steps and checks are Markdown (.md) in their folders, tables are YAML (.yaml).',
    ],
  ],
  'an empty file': [
    { file: MEANING, put: '' },
    ['meanings/gmail/5.1.1.md:1: This file needs `actors`, `resumes`, `links`, `sources`, `checked`: add them.'],
  ],
  'a block list without a page': [
    { file: 'blockLists.yaml', find: '  link: gmailErrors\n', put: '' },
    ['blockLists.yaml:1: `gmail` needs `link`: add it.'],
  ],
  'an empty table': [{ file: 'links.yaml', put: '' }, ['links.yaml:1: This file is empty: fill it or take it out.']],
  'a table that is a list': [
    { file: 'codes/gmail.yaml', put: '- 5.2.2\n' },
    ['codes/gmail.yaml:1: This file has to be fields with their values, indented below it.'],
  ],
  'a file whose name is no code': [
    { file: 'meanings/gmail/5.7.md', put: 'x' },
    ['meanings/gmail/5.7.md:1: `5.7` is no code: write one such as 5.1.10, 5.7.606-649, 4.x.x or 550.'],
  ],
  'a row whose key is no code': [
    { file: 'codes/gmail.yaml', find: '5.2.2:', put: '5.2:' },
    ['codes/gmail.yaml:1: `5.2` is no code: write one such as 5.1.10, 5.7.606-649, 4.x.x or 550.'],
  ],
  'a range that goes down': [
    { file: 'meanings/gmail/5.7.20-10.md', put: 'x' },
    ['meanings/gmail/5.7.20-10.md:1: `5.7.20-10` is no range: write the lower number first.'],
  ],
  'the name of a meaning with an underscore': [
    { file: 'codes/gmail.yaml', find: '5.2.2:', put: '5.2.2/mailbox_full:' },
    [
      'codes/gmail.yaml:1: `mailbox_full` is no name of a meaning: write small letters and digits, with hyphens between words, such as `mailbox-full`.',
    ],
  ],
  'the name of a meaning with a blank': [
    { file: 'meanings/gmail/5.1.1/no user.md', put: 'x' },
    [
      'meanings/gmail/5.1.1/no user.md:1: `no user` is no name of a meaning: write small letters and digits, with hyphens between words, such as `mailbox-full`.',
    ],
  ],
  'a meaning in too deep a folder': [
    { file: 'meanings/gmail/5.1.1/more/alias.md', put: 'x' },
    ['meanings/gmail/5.1.1/more/alias.md:1: `5.1.1/more/alias` has too many parts: write the code, and behind one slash a name.'],
  ],
  'a meaning that is nobody’s': [
    { file: 'meanings/5.1.1.md', put: 'x' },
    [
      'meanings/5.1.1.md:1: Whose code is this? Put the file into the folder of who speaks, such as knowledge/meanings/exchange-online/.',
    ],
  ],
  'an id with a hyphen': [
    { file: 'steps/ask-again.md', put: 'x' },
    [
      'steps/ask-again.md:1: `ask-again` is no id: write letters and digits alone, a small letter first, such as `checkSpelling`; the file lies in no folder below.',
    ],
  ],
  'an id with a hyphen that something names': [
    { file: MEANING, find: 'steps: [checkSpelling]', put: 'steps: [check-spelling]' },
    ['meanings/gmail/5.1.1.md:13: Item 1 of `steps` is not right: write an id, letters and digits alone such as checkSpelling.'],
  ],
  'an id of a table with a hyphen': [
    { file: 'links.yaml', find: 'gmailErrors:', put: 'gmail-errors:' },
    ['links.yaml:1: `gmail-errors` is not right: write an id, letters and digits alone such as checkSpelling.'],
  ],
  'a tab': [
    { file: 'codes/gmail.yaml', find: '  replies', put: '\treplies' },
    ['codes/gmail.yaml:2: A tab stands in front of this line: indent it with blanks.'],
  ],
  'a line that is indented too little': [
    { file: MEANING, find: '      steps: [', put: '    steps: [' },
    ['meanings/gmail/5.1.1.md:14: This line does not begin below the others that it belongs to: indent it like them.'],
  ],
  'a text with a colon': [
    { file: 'codes/gmail.yaml', find: '[552]', put: '552: full' },
    [
      'codes/gmail.yaml:2: A text with a colon has no quotes, or the next line is indented too far: put the text into double quotes, or move the line.',
    ],
  ],
  'a text with a hash': [
    { file: 'codes/gmail.yaml', find: 'meaning: mailboxFull', put: 'meaning: mailboxFull # or more' },
    [
      'codes/gmail.yaml:6: YAML takes what stands behind # out of this text: a text that begins with a sign, or has ` #` or `: ` in it, stands in double quotes.',
    ],
  ],
  'a text with an asterisk': [
    { file: 'codes/gmail.yaml', find: 'mailboxFull', put: '*mailboxFull' },
    [
      'codes/gmail.yaml:6: YAML reads *mailboxFull as a name: a text that begins with a sign, or has ` #` or `: ` in it, stands in double quotes.',
    ],
  ],
  'a text with an exclamation mark': [
    { file: 'codes/gmail.yaml', find: 'mailboxFull', put: '!mailboxFull x' },
    [
      'codes/gmail.yaml:6: This is no YAML (Unresolved tag: !mailboxFull): a text that begins with a sign, or has ` #` or `: ` in it, stands in double quotes.',
    ],
  ],
  'a field that stands there twice': [
    { file: MEANING, find: 'actors:', put: 'code: 5.1.1\nactors:' },
    ['meanings/gmail/5.1.1.md:7: This field or id stands here a second time: keep one of them.'],
  ],
  'hyphens in a table': [
    { file: 'codes/gmail.yaml', find: '5.2.2:', put: 'x: 1\n---\n5.2.2:' },
    ['codes/gmail.yaml:2: A line of three hyphens stands in this table: take it out.'],
  ],
  'a number where a text is needed': [
    { file: MEANING, find: 'code: 5.1.1', put: 'code: 5.1' },
    ['meanings/gmail/5.1.1.md:2: `code` has to be a text: put it into double quotes.'],
  ],
  'a text where a number is needed': [
    { file: 'codes/gmail.yaml', find: '[552]', put: '["552"]' },
    ['codes/gmail.yaml:2: Item 1 of `replies` has to be a number without quotes.'],
  ],
  'a number that is no reply': [
    { file: 'codes/gmail.yaml', find: '[552]', put: '[5522]' },
    ['codes/gmail.yaml:2: Item 1 of `replies` is a number of 200 to 599.'],
  ],
  'a field without a value': [
    { file: MEANING, find: '2026-11-23', put: '' },
    ['meanings/gmail/5.1.1.md:25: `checked` is empty: fill it or take it out.'],
  ],
  'a blank text': [
    { file: 'causes/moved.md', find: 'source: ', put: 'source: " " # ' },
    ['causes/moved.md:3: `source` is not right: write a text that is not blank.'],
  ],
  'a field of a cause that is misspelt': [
    { file: MEANING, find: '      source: ', put: '      sources: ' },
    ['meanings/gmail/5.1.1.md:15: `mistyped` has no field `sources`, but needs `source`: correct its name or take it out.'],
  ],
  'a cause without its id': [
    { file: MEANING, find: '  - mistyped:\n', put: '  -\n' },
    [
      'meanings/gmail/5.1.1.md:11: Item 1 of `causes` is more than one thing: begin each with a hyphen and its id, and indent what belongs to it below.',
    ],
  ],
  'front matter of a step': [
    { file: 'steps/askForAddress.md', find: 'where: exim', put: 'source: x' },
    ['steps/askForAddress.md:2: This file has no field `source`: correct its name or take it out.'],
  ],
  'a command of two lines': [
    { file: 'checks/domainRecords.md', find: 'command: ', put: 'command: |\n  Get-Date\n  ' },
    ['checks/domainRecords.md:4: `command` is not right: write one line without tabs.'],
  ],
  'a link that is not encrypted': [
    { file: 'links.yaml', find: 'https://knowledge', put: 'http://knowledge' },
    ['links.yaml:2: `url` is not right: write an address that begins with https:// and has no ? and no #.'],
  ],
  'a link without the day on which it was looked for': [
    { file: 'links.yaml', find: '  checked: 2026-11-30\n', put: '' },
    ['links.yaml:1: `gmailErrors` needs `checked`: add it.'],
  ],
  'a day to come': [
    { file: MEANING, find: '2026-11-23', put: '2099-11-23' },
    ['meanings/gmail/5.1.1.md:25: `checked` is a day such as 2026-11-30, and not one to come.'],
  ],
  'a day that no month has': [
    { file: MEANING, find: '2026-11-23', put: '2026-02-31' },
    ['meanings/gmail/5.1.1.md:25: `checked` is a day such as 2026-11-30, and not one to come.'],
  ],
  'front matter that begins too late': [
    { file: MEANING, find: '---\n', put: '\n---\n' },
    ['meanings/gmail/5.1.1.md:1: The front matter does not begin on the first line: open it there with a line of three hyphens.'],
  ],
  'words above every language': [
    { file: 'steps/askForAddress.md', find: '## English', put: '# Ask\n\nNew.\n\nOld.\n\n## English' },
    [
      'steps/askForAddress.md:5: This heading is none that is known: `## English: …`, `## Русский: …`, `## Italiano: …`, or ``### Cause `id`: …``, ``### Step `id` ``, ``### Check `id`: …``; an id has letters and digits alone.',
    ],
  ],
  'words between front matter and languages': [
    { file: 'causes/moved.md', find: '## English', put: 'New.\n\nOld.\n\n## English' },
    ['causes/moved.md:6: Words stand below the heading of a language: `## English: …`, `## Русский: …` or `## Italiano: …`.'],
  ],
  'a label that is none': [
    { file: MEANING, find: '**Happened**', put: '**Happend**' },
    ['meanings/gmail/5.1.1.md:35: This label is none that is known: `**Problem**` or `**Happened**`.'],
  ],
  'HTML in words': [
    { file: 'causes/moved.md', find: 'another address', put: '<b>another</b> address' },
    [
      'causes/moved.md:6: English, heading: <b> is not shown: values stand in braces as {server}, what is typed in backquotes, and HTML nowhere.',
    ],
  ],
  'an address in words': [
    { file: 'causes/moved.md', find: 'another address', put: '[another](https://contoso.com) address' },
    [
      'causes/moved.md:6: English, heading: an address is not shown as a link here: give it an id under `links`; a step may name that id, as in [addresses](addressRanges).',
    ],
  ],
  'administrators where private people have their mail': [
    { file: MEANING, find: 'actors: [sender]', put: 'actors: [sender, recipientAdmin]' },
    [
      'meanings/gmail/5.1.1.md:1: `gmail/5.1.1` names `recipientAdmin`, but mailboxes there are those of private people: name the recipient or recipientProvider.',
      'meanings/gmail/5.1.1.md:7: There is no actor `recipientAdmin`: correct the id, or add a row of knowledge/actors.yaml.',
    ],
  ],
  'an article in a step that nobody knows': [
    { file: 'steps/askForAddress.md', find: '## English\n\n', put: '## English\n\n[Ask](nowhere). ' },
    ['steps/askForAddress.md:5: There is no link `nowhere`: correct the id, or add a row of knowledge/links.yaml.'],
  ],
  'a text that nobody reads to its end': [
    { file: 'causes/moved.md', find: 'another address', put: `another ${'and another '.repeat(60)}address` },
    ['causes/moved.md:6: English, heading: the text has 735 characters: shorten it to 700 or less.'],
  ],
  'a brace that is left open': [
    { file: MEANING, find: '- Gmail does not know {recipient}', put: '- Gmail does not know {recipient' },
    [
      'meanings/gmail/5.1.1.md:28: English, happened 1: a brace is left open, or holds something else than a name, in “Gmail does not know {recipient.”: write {server}.',
    ],
  ],
  'a placeholder where no value is filled in': [
    { file: 'causes/moved.md', find: 'another address', put: 'another {server}' },
    ['causes/moved.md:6: English, heading: {server} becomes a value under Problem and Happened alone: write this without it.'],
  ],
  'a shared meaning that is misspelt': [
    { file: 'codes/gmail.yaml', find: 'meaning: mailboxFull', put: 'meaning: mailboxFul' },
    [
      'codes/gmail.yaml:6: There is no shared meaning `mailboxFul`: correct the id, or add a file of knowledge/meanings/shared/.',
      'meanings/shared/mailboxFull.md:1: Nothing names `mailboxFull`: name it where it belongs, or take it out.',
    ],
  ],
  'a meaning that is related to itself': [
    { file: 'codes/gmail.yaml', find: 'related: [gmail/5.1.1]', put: 'related: [gmail/5.2.2]' },
    ['codes/gmail.yaml:14: `gmail/5.2.2` is this meaning itself: take it out.'],
  ],
};

/** Outlook's messages (`.msg`, MS-OXMSG) as MIME text, which is read as a message that was saved as text. */

import type { NoticeKind } from '../../ids/noticeKind.ts';
import { isCompoundFile } from '../../text/bytes.ts';
import { wordTable } from '../../text/wordTable.ts';
import { codePageOfLocale, decodeCodePage, decodeGuessed } from '../codePage.ts';
import { fieldLine, multipart, part, quoted, textPart, withLineFeeds } from '../messageText.ts';
import { headerTypes, messageTypes, RIGHTS_TYPE, SEALED_TYPE, statusTypes } from '../messageTypes.ts';
import type { Notice } from '../notice.ts';
import { type CompoundEntry, CompoundFile } from './compoundFile.ts';
import { headerLines } from './outlookHeader.ts';
import { OutlookProperties, type PropertyOwner } from './outlookProperties.ts';
import { actionOfClass, composeStatus, type OutlookRecipient, reportWords } from './outlookReport.ts';
import { richTextWords, unpackRichText } from './richText.ts';

export interface ConvertedMessage {
  /** Header and parts in 8bit, lines with LF; empty where nothing could be read. */
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Maximum size of a file that is read, bytes. */
export const MAX_OUTLOOK_BYTES = 50 * 1024 * 1024;
/** What all parts of a file may hold together, UTF-16 code units: compressed text grows. */
const MAX_TEXT = 50 * 1024 * 1024;
/** Maximum depth of messages inside messages. */
const MAX_DEPTH = 20;
/** A delivery-status part is not larger; what is no text by its name is read no further to see whether it is one. */
const MAX_STATUS_BYTES = 1 << 18;

const MESSAGE_CLASS = 0x001a;
const BODY = 0x1000;
const RICH_TEXT = 0x1009;
const HTML = 0x1013;
const DISPLAY_NAME = 0x3001;
const ADDRESS = 0x3003;
const DATA = 0x3701;
const SHORT_NAME = 0x3704;
const METHOD = 0x3705;
const LONG_NAME = 0x3707;
const MIME_TYPE = 0x370e;
const SMTP_ADDRESS = 0x39fe;
const HTML_CODE_PAGE = 0x3fde;
const LOCALE = 0x3ff1;
const CODE_PAGE = 0x3ffd;
/** An object of another program, not a message. */
const METHOD_OLE = 6;

const TYPE = /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/;
/** Attachments of these types are parts as they are. */
const wholeTypes: readonly string[] = [...messageTypes, ...headerTypes];
/** Types of attachments that do not say theirs. */
const typesOfNames: Readonly<Record<string, string>> = wordTable({
  eml: 'message/rfc822',
  txt: 'text/plain',
  log: 'text/plain',
  csv: 'text/csv',
  htm: 'text/html',
  html: 'text/html',
});

/** Whether bytes are one of Outlook's messages, and no other compound file. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  const names = CompoundFile.open(bytes)?.entries() ?? [];
  return names.some(({ name }) => name === '__properties_version1.0' || name.startsWith('__substg1.0_'));
}

/** The message as MIME text, as far as it can be read. Never throws, whatever the bytes. */
export function convertOutlookMessage(bytes: Uint8Array): ConvertedMessage {
  if (bytes.length > MAX_OUTLOOK_BYTES) {
    return nothing('too-large');
  }
  const file = CompoundFile.open(bytes);
  if (file === null) {
    return nothing(isCompoundFile(bytes) ? 'truncated' : 'no-message');
  }
  const message = new OutlookProperties(file, 'message');
  if (!message.isPresent) {
    return nothing(file.damaged ? 'truncated' : 'no-message');
  }
  const conversion = new Conversion(file);
  const text = conversion.message(message, '', 0);
  if (file.damaged) {
    conversion.note('truncated', '');
  }
  return { text, notices: conversion.notices };
}

function nothing(kind: NoticeKind): ConvertedMessage {
  return { text: '', notices: [{ kind, line: 0, part: '' }] };
}

/** What is known of the message whose parts are written. */
interface OpenMessage {
  readonly number: string;
  readonly depth: number;
  readonly codePage: number;
  /** Its content is, encrypted or not, in one attachment. */
  readonly isSealed: boolean;
  readonly isSigned: boolean;
  readonly parts: string[];
  hasStatus: boolean;
}

class Conversion {
  readonly notices: Notice[] = [];
  readonly #file: CompoundFile;
  #room = MAX_TEXT;

  constructor(file: CompoundFile) {
    this.#file = file;
  }

  note(kind: NoticeKind, number: string): void {
    if (!this.notices.some((notice) => notice.kind === kind && notice.part === number)) {
      this.notices.push({ kind, line: 0, part: number });
    }
  }

  /** A message with its header; `number` is that of the part that holds it. */
  message(message: OutlookProperties, number: string, depth: number): string {
    const codePage = message.integer(CODE_PAGE) ?? codePageOfLocale(message.integer(LOCALE) ?? 0);
    message.codePage = codePage;
    const messageClass = message.text(MESSAGE_CLASS) ?? '';
    const action = actionOfClass(messageClass);
    const recipients = message.storages('__recip_version1.0_').map((entry) => this.#recipient(entry, codePage));
    const { lines, contentType, contentClass } = headerLines(message, action === null ? recipients : []);
    const isSigned = /^IPM\.Note\.SMIME\.MultipartSigned\b/i.test(messageClass);
    const isSealed = /^IPM\.Note\.SMIME\b/i.test(messageClass) && !isSigned;
    if (isSealed) {
      this.note('encrypted', number);
    }
    if (/rpmsg/i.test(contentClass)) {
      this.note('rights-protected', number);
    }
    const open: OpenMessage = { number, depth, codePage, isSealed, isSigned, parts: [], hasStatus: false };
    this.#body(open, message, recipients);
    for (const entry of message.storages('__attach_version1.0_')) {
      open.parts.push(this.#attachment(open, this.#item(entry, codePage)));
    }
    const isReport = action !== null || /^\s*multipart\/report\b.*delivery-status/i.test(contentType);
    if (isReport && !open.hasStatus) {
      this.note('lost-report', number);
      const status = composeStatus(message, recipients, action);
      if (status !== null) {
        // At the end: the other parts have their numbers by now.
        open.parts.push(this.#fit(status, number));
      }
    }
    if (open.parts.length === 0) {
      open.parts.push(textPart('text/plain', ''));
    }
    if (message.unknownCodePage) {
      this.note('unknown-charset', number);
    }
    const type = isReport ? 'multipart/report; report-type=delivery-status' : 'multipart/mixed';
    return multipart([...lines, 'MIME-Version: 1.0'], type, open.parts);
  }

  #item(entry: CompoundEntry, codePage: number, owner: PropertyOwner = 'item'): OutlookProperties {
    const item = new OutlookProperties(this.#file, owner, entry);
    item.codePage = codePage;
    return item;
  }

  #recipient(entry: CompoundEntry, codePage: number): OutlookRecipient {
    const properties = this.#item(entry, codePage);
    const address = properties.text(ADDRESS)?.trim() || null;
    const name = properties.text(DISPLAY_NAME)?.trim() || null;
    const smtp = [properties.text(SMTP_ADDRESS)?.trim() ?? null, address, name].find((one) => one !== null && isAddress(one));
    return { properties, name, address: smtp ?? null, entry: address };
  }

  /** Its words: as plain text and as HTML, or out of rich text, or out of a report's properties. */
  #body(open: OpenMessage, message: OutlookProperties, recipients: readonly OutlookRecipient[]): void {
    const number = partNumber(open);
    const plain = message.text(BODY);
    const html = this.#html(message, open.codePage, number);
    const words = isBlank(plain) && isBlank(html) ? this.#richText(message, number) : plain;
    const texts = isBlank(words) && isBlank(html) ? reportWords(message, recipients) : words;
    const parts = [
      ...(isBlank(texts) ? [] : [textPart('text/plain', this.#fit(texts ?? '', number))]),
      ...(isBlank(html) ? [] : [textPart('text/html', this.#fit(html ?? '', number))]),
    ];
    open.parts.push(...(parts.length === 2 ? [multipart([], 'multipart/alternative', parts)] : parts));
  }

  #html(message: OutlookProperties, codePage: number, number: string): string | null {
    const bytes = message.bytes(HTML);
    if (bytes === null) {
      return message.text(HTML);
    }
    const own = message.integer(HTML_CODE_PAGE);
    if (own === null) {
      return decodeGuessed(bytes, codePage);
    }
    const { text, known } = decodeCodePage(bytes, own);
    if (!known) {
      this.note('unknown-charset', number);
    }
    return text;
  }

  #richText(message: OutlookProperties, number: string): string | null {
    const packed = message.bytes(RICH_TEXT);
    if (packed === null || packed.length === 0) {
      return null;
    }
    const unpacked = unpackRichText(packed, this.#room);
    if (unpacked === null || !unpacked.whole) {
      this.note('bad-encoding', number);
    }
    const words = unpacked === null ? null : richTextWords(unpacked.bytes);
    if (words?.known === false) {
      this.note('unknown-charset', number);
    }
    return words?.text ?? null;
  }

  /** An attachment: with its text where it has some that may report a delivery, else by its name, type and size. */
  #attachment(open: OpenMessage, attachment: OutlookProperties): string {
    const number = partNumber(open);
    const name = attachment.text(LONG_NAME) ?? attachment.text(SHORT_NAME) ?? attachment.text(DISPLAY_NAME) ?? '';
    const inner = attachment.integer(METHOD) === METHOD_OLE ? null : attachment.object(DATA);
    if (inner !== null) {
      return this.#innerMessage(open, inner, number, name);
    }
    const said = attachment.text(MIME_TYPE)?.trim().toLowerCase() ?? '';
    const extension = /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
    const type = TYPE.test(said) ? said : (typesOfNames[extension] ?? 'application/octet-stream');
    if (SEALED_TYPE.test(type) || extension === 'p7m') {
      if (open.isSigned) {
        return this.#signed(open, attachment, number);
      }
      // Where the message is not sealed itself, something sealed is attached to it.
      this.note('encrypted', open.isSealed ? open.number : number);
    } else if (type === RIGHTS_TYPE || /^message\.rpmsg$/i.test(name)) {
      this.note('rights-protected', open.number);
    } else if (type === 'multipart/signed') {
      return this.#signed(open, attachment, number);
    }
    const disposition = dispositionLine(name, attachment.size(DATA));
    const isText = type.startsWith('text/') || statusTypes.includes(type) || wholeTypes.includes(type);
    if (!isText && (type !== 'application/octet-stream' || (attachment.size(DATA) ?? 0) > MAX_STATUS_BYTES)) {
      return part(
        [`Content-Type: ${/^(?:multipart|message)\//.test(type) ? 'application/octet-stream' : type}`, disposition],
        '',
      );
    }
    const text = this.#fit(decodeGuessed(attachment.bytes(DATA) ?? new Uint8Array(), open.codePage), number);
    if (statusTypes.includes(type) || isStatus(text)) {
      open.hasStatus = true;
      const statusType = statusTypes.includes(type) ? type : 'message/delivery-status';
      return part([`Content-Type: ${statusType}`, 'Content-Transfer-Encoding: 8bit', disposition], text);
    }
    if (!isText) {
      return part([`Content-Type: ${type}`, disposition], '');
    }
    return wholeTypes.includes(type)
      ? part([`Content-Type: ${type}`, 'Content-Transfer-Encoding: 8bit', disposition], text)
      : textPart(type, text, [disposition]);
  }

  /** A message that was only signed is kept whole, with its own header, in its one attachment. */
  #signed(open: OpenMessage, attachment: OutlookProperties, number: string): string {
    const bytes = attachment.bytes(DATA) ?? new Uint8Array();
    const text = this.#fit(withLineFeeds(decodeGuessed(bytes, open.codePage)), number);
    return /^content-[\w-]+[ \t]*:/i.test(text) ? text : textPart('text/plain', text);
  }

  #innerMessage(open: OpenMessage, entry: CompoundEntry, number: string, name: string): string {
    if (open.depth >= MAX_DEPTH) {
      this.note('too-deep', number);
      return part(['Content-Type: application/vnd.ms-outlook', dispositionLine(name, null)], '');
    }
    const text = this.message(this.#item(entry, open.codePage, 'embedded'), number, open.depth + 1);
    return `Content-Type: message/rfc822\nContent-Transfer-Encoding: 8bit\n${dispositionLine(name, null)}\n\n${text}`;
  }

  /** As much of a text as there is room for. */
  #fit(text: string, number: string): string {
    if (text.length > this.#room) {
      this.note('too-large', number);
    }
    const fitting = text.slice(0, this.#room);
    this.#room -= fitting.length;
    return fitting;
  }
}

/** The number of the part that is written next. */
function partNumber({ number, parts }: OpenMessage): string {
  return number === '' ? String(parts.length + 1) : `${number}.${parts.length + 1}`;
}

function dispositionLine(name: string, size: number | null): string {
  const parameters = [name === '' ? '' : `; filename=${quoted(name)}`, size === null ? '' : `; size=${size}`];
  return fieldLine('Content-Disposition', `attachment${parameters.join('')}`) ?? '';
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function isAddress(text: string): boolean {
  return /^[^\s@<>]{1,250}@[^\s@<>]{1,250}$/.test(text);
}

/** Mail programs and gateways keep the part as `details.txt` or as data without a type. */
function isStatus(text: string): boolean {
  return (
    /^\s*[A-Za-z][\w-]{1,60}:[ \t]/.test(text.slice(0, 1000)) &&
    /^(?:Final|Original)-Recipient[ \t]*:/im.test(text) &&
    /^Action[ \t]*:/im.test(text)
  );
}

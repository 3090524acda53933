/** Outlook message files made at test time: properties as they are numbered in MS-OXPROPS, written to a compound file. */

import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

const ROOT = 5;
const STORAGE = 1;
const STREAM = 2;

/** Numbers of MS-OXPROPS. */
const ids = {
  messageClass: 0x001a,
  subject: 0x0037,
  submitted: 0x0039,
  fromName: 0x0042,
  headers: 0x007d,
  reasonCode: 0x0c04,
  diagnosticCode: 0x0c05,
  recipientType: 0x0c15,
  supplementaryInfo: 0x0c1b,
  statusCode: 0x0c20,
  remoteServer: 0x0c21,
  body: 0x1000,
  richText: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  displayName: 0x3001,
  addressType: 0x3002,
  address: 0x3003,
  data: 0x3701,
  method: 0x3705,
  fileName: 0x3707,
  mimeType: 0x370e,
  smtpAddress: 0x39fe,
  htmlCodePage: 0x3fde,
  locale: 0x3ff1,
  codePage: 0x3ffd,
  fromAddress: 0x5d02,
  reportingServer: 0x6820,
} as const;

/** A string is Unicode, bytes are binary, a number is an integer of 32 bits. */
export type Properties = Readonly<Partial<Record<keyof typeof ids, string | Uint8Array | number | Date>>>;

export interface OutlookFile {
  readonly properties: Properties;
  readonly recipients?: readonly Properties[];
  readonly attachments?: readonly (Properties & { readonly message?: OutlookFile })[];
  /** Streams and their bytes beside those of properties. */
  readonly streams?: Readonly<Record<string, Uint8Array>>;
}

/** The bytes of the file. */
export function outlookFile(file: OutlookFile): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  addMessage(entries, 0, file, 32);
  return burn(entries);
}

/** A compound file with these streams, no message. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  addStreams(entries, 0, streams);
  return burn(entries);
}

function addMessage(entries: Entry[], parent: number, file: OutlookFile, header: number): void {
  addProperties(entries, parent, file.properties, header);
  addStreams(entries, parent, file.streams ?? {});
  file.recipients?.forEach((properties, index) => {
    addProperties(entries, addStorage(entries, parent, `__recip_version1.0_#${numbered(index)}`), properties, 8);
  });
  file.attachments?.forEach(({ message, ...properties }, index) => {
    const storage = addStorage(entries, parent, `__attach_version1.0_#${numbered(index)}`);
    addProperties(entries, storage, properties, 8);
    if (message !== undefined) {
      addMessage(entries, addStorage(entries, storage, '__substg1.0_3701000D'), message, 24);
    }
  });
}

function addProperties(entries: Entry[], parent: number, properties: Properties, header: number): void {
  const fixed: number[] = Array.from({ length: header }, () => 0);
  const add = (tag: number, low: number, high: number): void => {
    for (const value of [tag, 6, low, high]) {
      fixed.push(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff);
    }
  };
  for (const [key, value] of Object.entries(properties)) {
    const id = ids[key as keyof typeof ids];
    if (typeof value === 'number') {
      add(id * 0x10000 + 3, value, 0);
    } else if (value instanceof Date) {
      const time = BigInt(value.getTime() + 11_644_473_600_000) * 10_000n;
      add(id * 0x10000 + 0x40, Number(time & 0xffffffffn), Number(time >> 32n));
    } else {
      const type = typeof value === 'string' ? '001F' : '0102';
      const bytes = typeof value === 'string' ? encodeUtf16(value) : value;
      addStreams(entries, parent, { [`__substg1.0_${id.toString(16).padStart(4, '0').toUpperCase()}${type}`]: bytes });
    }
  }
  addStreams(entries, parent, { '__properties_version1.0': Uint8Array.from(fixed) });
}

function addStreams(entries: Entry[], parent: number, streams: Readonly<Record<string, Uint8Array>>): void {
  for (const [name, bytes] of Object.entries(streams)) {
    entries[parent]?.children?.push(entries.length);
    entries.push({ name, type: STREAM, length: bytes.length, binaryProvider: () => bytes });
  }
}

function addStorage(entries: Entry[], parent: number, name: string): number {
  entries[parent]?.children?.push(entries.length);
  return entries.push({ name, type: STORAGE, length: 0, children: [] }) - 1;
}

function numbered(index: number): string {
  return index.toString(16).padStart(8, '0').toUpperCase();
}

/** UTF-16LE. The suite in VS Code for the web has nothing of Node that would do it. */
function encodeUtf16(text: string): Uint8Array {
  return Uint8Array.from(
    { length: text.length * 2 },
    (_, index) => (text.charCodeAt(index >> 1) >> (index % 2 === 0 ? 0 : 8)) & 0xff,
  );
}

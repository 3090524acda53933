/** `mail-flow-lens sessions`: the SMTP sessions of protocol logs, as text or JSON. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { quoteJson } from '../report/render/quotedJson.ts';
import { recogniseFormat } from '../scan/recognise.ts';
import { SessionsReader } from '../service/sessions/sessionsReader.ts';
import { sessionsText } from '../service/sessions/sessionsText.ts';
import { decodeStream, textOfChunk } from '../text/encoding.ts';
import { LineSplitter } from '../text/lines.ts';
import { plainLine } from '../text/markdown.ts';
import { chunkOfBytes } from '../text/node.ts';
import type { formats } from './commands.ts';
import { Complaints, problemOf } from './inputProblem.ts';
import { listInputs } from './inputs.ts';
import { chunksOf, type OpenedText, openInput, textsOf } from './openInput.ts';

export interface SessionsOptions {
  readonly format: (typeof formats.sessions)[number];
  readonly locale: Locale;
  /** The only session that is shown; null: those in which something is odd. */
  readonly session: string | null;
}

/** @returns 0, or 2 if an input could not be read, or held no such session */
export async function sessions(paths: readonly string[], { format, locale, session }: SessionsOptions): Promise<0 | 2> {
  const complaints = new Complaints(locale);
  const reader = new SessionsReader(session);
  for await (const input of listInputs(paths, complaints.add)) {
    try {
      for await (const { name, text } of textsOf(input.file, openInput(input), (file, fault) =>
        complaints.add(file, { kind: 'archive', fault }),
      )) {
        const isRead = await read(name, text, reader);
        if (!isRead && input.named && name === input.file) {
          complaints.add(name, { kind: 'noLog' });
        }
      }
    } catch (error) {
      complaints.add(input.file, problemOf(error));
    }
  }
  const report = reader.end();
  const words = locale.interface.sessions;
  if (report.count === 0 || (session !== null && report.sessions.length === 0)) {
    console.error(session === null || report.count === 0 ? words.noLog : fill(words.notFound, { id: plainLine(session) }));
    return 2;
  }
  process.stdout.write(format === 'json' ? `${quoteJson(report, 2)}\n` : sessionsText(report, locale));
  return complaints.hasAny ? 2 : 0;
}

/** @returns false if it is no protocol log */
async function read(name: string, text: OpenedText, reader: SessionsReader): Promise<boolean> {
  let splitter: LineSplitter | null = null;
  let end = (): void => undefined;
  await decodeStream(chunksOf(text), chunkOfBytes, async (chunk) => {
    if (splitter === null) {
      if (recogniseFormat(textOfChunk(chunk)) !== 'protocol-log') {
        return false;
      }
      const rows = reader.begin(name);
      end = () => rows.end();
      splitter = new LineSplitter((line, number) => rows.line(line, number));
    }
    splitter.push(chunk);
    return true;
  });
  (splitter as LineSplitter | null)?.end();
  end();
  return splitter !== null;
}

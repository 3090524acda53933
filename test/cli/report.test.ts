/** The reports that the built command line prints. */

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportFormats } from '../../src/report/render/reportFormats.ts';
import { type Run, runCommandLine } from '../commandLine.ts';

function run(args: readonly string[]): Run {
  return runCommandLine(['scan', ...args]);
}

/** What each format has in each language. */
const beginnings: Readonly<Record<(typeof reportFormats)[number], Readonly<Record<'en' | 'ru' | 'it', RegExp>>>> = {
  json: {
    en: /"reasonName":"Recipient unknown"/,
    ru: /"reasonName":"Получатель неизвестен"/,
    it: /"reasonName":"Destinatario sconosciuto"/,
  },
  csv: {
    en: /^\ufefffile,line,[\s\S]*,550 5\.1\.10 Recipient not found/,
    ru: /^\ufefffile,line,[\s\S]*,550 5\.1\.10 Получатель не найден/,
    it: /^\ufefffile,line,[\s\S]*,550 5\.1\.10 Destinatario non trovato/,
  },
  html: {
    en: /^<!DOCTYPE html>\n<html lang="en">[\s\S]*<h1>Mail flow report<\/h1>/,
    ru: /^<!DOCTYPE html>\n<html lang="ru">[\s\S]*<h1>Отчёт о доставке почты<\/h1>/,
    it: /^<!DOCTYPE html>\n<html lang="it">[\s\S]*<h1>Rapporto sul flusso di posta<\/h1>/,
  },
  markdown: {
    en: /^# Mail flow report\n[\s\S]*\*\*Failed: \d+\*\*/,
    ru: /^# Отчёт о доставке почты\n[\s\S]*\*\*Не доставлено: \d+\*\*/,
    it: /^# Rapporto sul flusso di posta\n[\s\S]*\*\*Non recapitati: \d+\*\*/,
  },
  sarif: {
    en: /"shortDescription":\{"text":"550 5\.1\.10 Recipient not found"/,
    ru: /"shortDescription":\{"text":"550 5\.1\.10 Получатель не найден"/,
    it: /"shortDescription":\{"text":"550 5\.1\.10 Destinatario non trovato"/,
  },
};

describe('mail-flow-lens scan --format', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-report-'));
    writeFileSync(join(folder, 'notes.txt'), 'Version 5.1.1 was installed.\n');
    writeFileSync(
      join(folder, 'delivered.log'),
      'Nov 20 10:00:00 mx postfix/smtp[1]: ABC123: to=<a@contoso.com>, relay=mx.contoso.com[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 OK)\n',
    );
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const format of reportFormats) {
    for (const language of ['en', 'ru', 'it'] as const) {
      it(`${format} --locale ${language} prints one report of all files`, () => {
        const { status, out, err } = run(['--format', format, '--locale', language, 'samples']);
        assert.deepEqual([status, err], [1, '']);
        assert.match(out, beginnings[format][language]);
        // Markdown has a mark before dots and underscores.
        const plain = out.replaceAll(/\\([._])/g, '$1');
        for (const name of readdirSync('samples').filter((one) => one !== 'README.md')) {
          assert.ok(plain.includes(name), name);
        }
      });
    }

    it(`${format} ends with 0 where nothing failed, and with 2 where something cannot be read, which it says`, () => {
      assert.deepEqual([run(['--format', format, join(folder, 'delivered.log')]).status], [0]);
      const { status, out, err } = run(['--format', format, join(folder, 'none.log'), 'samples']);
      assert.equal(status, 2);
      assert.match(err, /none\.log: no such file or folder/);
      assert.ok(format === 'csv' || /none\\?\.log/.test(out));
    });
  }

  it('names its own version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const sarif = JSON.parse(run(['--format', 'sarif', 'samples']).out) as { runs: [{ tool: { driver: { version: string } } }] };
    assert.equal(sarif.runs[0].tool.driver.version, version);
    assert.ok(run(['--format', 'html', 'samples']).out.includes(`Mail Flow Lens ${version}`));
  });

  it('has codes of success in JSON always, in the others with --all', () => {
    const log = join(folder, 'delivered.log');
    assert.match(run(['--format', 'json', log]).out, /"code":"2\.0\.0"/);
    for (const format of ['csv', 'html', 'markdown', 'sarif']) {
      assert.doesNotMatch(run(['--format', format, log]).out, /2\\?\.0\\?\.0\b/, format);
      assert.match(run(['--format', format, '--all', log]).out, /2\\?\.0\\?\.0\b/, format);
    }
  });

  it('says how many files were passed over', () => {
    assert.match(run(['--format', 'html', folder]).out, /1 file that is no mail log was passed over\./);
  });
});

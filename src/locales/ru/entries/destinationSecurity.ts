/** Words for `catalogue/entries/destinationSecurity.ts` in Russian. */

import type { destinationSecurity as rows } from '../../../catalogue/entries/destinationSecurity.ts';
import type { EntryWords } from '../../locale.ts';

const withoutTls: EntryWords = {
  name: 'DANE: сервер назначения без TLS',
  problem: [
    'Сервер {server} не предлагает TLS, которого требует DANE',
    'Сервер назначения не предлагает TLS, которого требует DANE',
  ],
  happened: [
    'Домен {recipientDomain} требует TLS через DANE, а сервер {server} не предложил STARTTLS или сорвал согласование TLS.',
    'Домен получателя требует TLS через DANE, а его сервер не предложил STARTTLS или сорвал согласование TLS.',
  ],
};

const expired: EntryWords = {
  name: 'DANE: срок сертификата истёк',
  problem: ['Срок сертификата сервера {server} истёк (DANE)', 'Срок сертификата сервера назначения истёк (DANE)'],
  happened: [
    'Домен {recipientDomain} защищён DANE, а срок действия сертификата сервера {server} закончился.',
    'Домен получателя защищён DANE, а срок действия сертификата его сервера закончился.',
  ],
};

const mismatch: EntryWords = {
  name: 'DANE: запись TLSA не совпадает',
  problem: [
    'Запись TLSA сервера {server} не совпадает с его сертификатом',
    'Запись TLSA не совпадает с сертификатом сервера назначения',
  ],
  happened: [
    'Сертификат сервера {server} не тот, который объявлен в DNS записью TLSA.',
    'Сертификат сервера назначения не тот, который объявлен в DNS записью TLSA.',
  ],
};

const zone: EntryWords = {
  name: 'Недействительный DNSSEC домена назначения',
  problem: ['DNSSEC домена {recipientDomain} недействителен', 'DNSSEC домена получателя недействителен'],
  happened: [
    'Домен {recipientDomain} объявлен подписанным DNSSEC, но его записи не прошли проверку.',
    'Домен получателя объявлен подписанным DNSSEC, но его записи не прошли проверку.',
  ],
};

const otherName: EntryWords = {
  name: 'DANE: сертификат на другое имя',
  problem: ['Сертификат сервера {server} выдан на другое имя (DANE)', 'Сертификат сервера назначения выдан на другое имя (DANE)'],
  happened: [
    'В сертификате сервера {server} нет ни имени узла MX, ни имени домена, а запись DANE требует одного из них.',
    'В сертификате сервера назначения нет ни имени узла MX, ни имени домена, а запись DANE требует одного из них.',
  ],
};

const hosts: EntryWords = {
  name: 'MTA-STS: узла MX нет в политике',
  problem: ['Узла MX домена {recipientDomain} нет в его политике MTA-STS', 'Узла MX нет в политике MTA-STS домена'],
  happened: [
    'В политике MTA-STS домена {recipientDomain} не указан узел, на который ведёт его запись MX.',
    'В политике MTA-STS домена получателя не указан узел, на который ведёт его запись MX.',
  ],
};

const certificate: EntryWords = {
  name: 'MTA-STS: сертификат не принят',
  problem: [
    'Сертификат сервера {server} не отвечает политике MTA-STS',
    'Сертификат сервера назначения не отвечает политике MTA-STS',
  ],
  happened: [
    'Политика MTA-STS домена {recipientDomain} требует действительного сертификата, а у сервера {server} он недействителен.',
    'Политика MTA-STS домена получателя требует действительного сертификата, а у его сервера он недействителен.',
  ],
};

export const destinationSecurity: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.7.321': withoutTls,
  'exchange-online/5.7.321': withoutTls,
  'exchange-online/4.7.322': expired,
  'exchange-online/5.7.322': expired,
  'exchange-online/4.7.323': mismatch,
  'exchange-online/5.7.323': mismatch,
  'exchange-online/4.7.324': zone,
  'exchange-online/5.7.324': zone,
  'exchange-online/4.7.325': otherName,
  'exchange-online/5.7.325': otherName,
  'exchange-online/4.4.8': hosts,
  'exchange-online/5.4.8': hosts,
  'exchange-online/4.7.5/mta-sts': certificate,
  'exchange-online/5.7.5/mta-sts': certificate,
};

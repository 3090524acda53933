/** Words for `catalogue/checks/delivery.ts` in Russian. */

import type { deliveryChecks as rows } from '../../../catalogue/checks/delivery.ts';
import type { CheckWords } from '../../locale.ts';

export const deliveryChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  receivedVolume: {
    title: 'Кто больше всех отправлял этому получателю в это время',
    caveat: 'Считает только первые 5000 строк трассировки.',
  },
  folderItems: { title: 'Папки с наибольшим числом элементов' },
  legacyTls: { title: 'Разрешены ли для отправки старые версии TLS' },
  copyingRules: { title: 'Правила копирования, добавления и перенаправления, правила журнала' },
  tlsaRecord: {
    title: 'Запись TLSA узла MX с подписями',
    caveat: 'Нужен dig (Linux, macOS или WSL). Флаг `ad` в ответе означает, что проверяющий DNS-сервер подтвердил DNSSEC.',
  },
  mxDnssec: {
    title: 'Запись MX с DNSSEC через проверяющий DNS-сервер',
    caveat: 'Если здесь ошибка сервера, а без DNSSEC ответ есть, неверны подписи.',
  },
  inboundDane: {
    title: 'Входящий DANE домена',
    caveat: 'Только если домен ваш и его почта приходит в Exchange Online.',
  },
  mtaStsRecord: { title: 'Запись MTA-STS домена' },
  mtaStsPolicy: { title: 'Политика MTA-STS домена', caveat: 'Сравните её строки `mx:` с записью MX.' },
  allowLegacyTls: {
    title: 'Разрешить для отправки старые версии TLS',
    caveat:
      'Ослабляет защиту всей организации — для клиентов, отправляющих через `smtp-legacy.office365.com`. Верните `$false`, как только сможете.',
  },
};

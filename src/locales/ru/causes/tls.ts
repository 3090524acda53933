/** Words for `catalogue/causes/tls.ts` in Russian. */

import type { tlsCauses as rows } from '../../../catalogue/causes/tls.ts';
import type { CauseWords } from '../../locale.ts';

export const tlsCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  starttlsRequired: {
    short: 'сервер не предлагает STARTTLS',
    text: 'Соединитель требует TLS, а сервер не предлагает STARTTLS. В Exchange Server обычно отсутствует или просрочен сертификат из `TlsCertificateName` (событие 12014); команду может вырезать и брандмауэр.',
  },
  tlsHandshakeBroken: {
    short: 'согласование TLS сорвалось',
    text: 'STARTTLS был предложен, но согласование TLS не удалось: нет TLS 1.2, нет общего шифра или вмешалось устройство по пути.',
  },
  untrustedRoot: {
    short: 'неполная или недоверенная цепочка',
    text: 'Сервер прислал сертификат без промежуточных, самозаверяющий или выданный частным центром сертификации. Exchange Online сам не загружает недостающие промежуточные сертификаты.',
  },
  subjectMismatch: {
    short: 'сертификат на другое имя',
    text: '«Presented Subject» — то, что показал сервер, «Expected Subject» — то, чего требует `TlsDomain` соединителя. Если предъявлен `CN=` с одним именем сервера, это самозаверяющий сертификат Exchange Server.',
  },
  certificateExpired: {
    short: 'срок сертификата истёк',
    text: 'Срок действия сертификата, который предъявляет сервер, закончился.',
  },
  certificateRevoked: {
    short: 'сертификат отозван или отзыв не проверить',
    text: 'Сертификат отозван, или его список отзыва недоступен. Отзыв проверяют только соединители с `CertificateValidation` и `DomainValidation`.',
  },
  unequalServers: {
    short: 'один из нескольких серверов отличается',
    text: 'За одним именем отвечают несколько серверов, и один из них остановлен или с неверным сертификатом: не проходит часть почты, а последний опробованный адрес меняется.',
  },
  otherRouteUsed: {
    short: 'сработал другой соединитель или политика',
    text: 'Если `TlsSettings` пуст или равен `EncryptionOnly`, этот соединитель сертификат не проверяет: сработал другой соединитель, правило потока обработки почты, DANE или MTA-STS.',
  },
};

/** Words for `catalogue/checks/server.ts` in Russian. */

import type { serverChecks as rows } from '../../../catalogue/checks/server.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER, OPENSSL, OTHER_PATH } from './caveats.ts';

export const serverChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPublic: { title: 'Запись MX через публичный DNS-сервер', caveat: 'Ответ может быть из кэша.' },
  mxAtEachServer: { title: 'Запись MX на каждом сервере имён домена' },
  hostAddress: { title: 'Адресная запись сервера через публичный DNS-сервер', caveat: 'Ответ может быть из кэша.' },
  domainSoa: { title: 'Существует ли домен' },
  spfRecord: { title: 'Запись SPF домена отправителя' },
  dmarcRecord: { title: 'Запись DMARC домена отправителя' },
  testPort25: { title: 'Проверить порт 25 снаружи', caveat: `Запускайте вне сети назначения. ${OTHER_PATH}` },
  packetSize: {
    title: 'Проходят ли большие пакеты',
    caveat: 'Для Windows; в Linux — `ping -M do -s 1472`. Ничего не говорит там, где ping заблокирован.',
  },
  smtpDialogue: {
    title: 'Прочитать приветствие и EHLO вручную',
    caveat: `Введите \`EHLO test\`, затем \`QUIT\`. Звёздочки в приветствии выдают брандмауэр, проверяющий SMTP. Нужен клиент Telnet. ${OTHER_PATH}`,
  },
  tlsSession: {
    title: 'Сеанс TLS: цепочка, имя и проверка',
    caveat: `${OPENSSL} Exchange Online сравнивает с \`TlsDomain\` соединителя, а он может отличаться от имени сервера.`,
  },
  tls12: { title: 'Работает ли TLS 1.2', caveat: OPENSSL },
  certificateNames: {
    title: 'Имена и сроки сертификата',
    caveat: `Повторите для каждого адреса за этим именем. ${OPENSSL}`,
  },
  serverHealth: { title: 'Компоненты и службы сервера', caveat: EXCHANGE_SERVER },
  backPressure: { title: 'Действует ли на сервере замедленная обратная реакция (back pressure)', caveat: EXCHANGE_SERVER },
  listener: {
    title: 'Кто слушает порт 25',
    caveat: 'Запускайте на сервере назначения от имени администратора. Ошибка «No … found» означает, что порт никто не слушает.',
  },
  receiveBindings: { title: 'Соединители получения: привязки и допущенные адреса', caveat: EXCHANGE_SERVER },
  receivePermissions: { title: 'Соединители получения: кому разрешена ретрансляция', caveat: EXCHANGE_SERVER },
  receiveLimits: { title: 'Соединители получения: лимиты и тайм-ауты', caveat: EXCHANGE_SERVER },
  receiveLog: {
    title: 'Сеансы в журнале получения SMTP, которые завершила другая сторона',
    caveat: `${EXCHANGE_SERVER} Пусто, если журнал протокола не вёлся.`,
  },
  receiveConnectorTls: { title: 'Соединители получения: используемый сертификат', caveat: EXCHANGE_SERVER },
  frontEndConnectors: { title: 'Сертификаты соединителей получения Default Frontend на всех серверах', caveat: EXCHANGE_SERVER },
  exchangeCertificates: { title: 'Сертификаты сервера: имена, сроки, службы', caveat: EXCHANGE_SERVER },
  thatCertificate: { title: 'Предъявленный сертификат', caveat: EXCHANGE_SERVER },
  certificateChain: {
    title: 'Проверить цепочку этого сертификата',
    caveat: 'Запускайте на сервере, где хранится сертификат; проверка опирается на доверие, настроенное на этом сервере.',
  },
  certificateEvents: { title: 'Ошибки сертификатов в журнале событий (12014)', caveat: 'Запускайте на сервере Exchange.' },
  sendConnectorCertificate: { title: 'Соединители отправки: маршруты и сертификат', caveat: EXCHANGE_SERVER },
  remoteMailbox: { title: 'Локальный объект удалённого почтового ящика (remote mailbox)', caveat: EXCHANGE_SERVER },
  queueOfDomain: { title: 'Очередь для этого домена и её последняя ошибка', caveat: EXCHANGE_SERVER },
  retryingQueues: { title: 'Очереди в состоянии повтора (Retry) и их последние ошибки', caveat: EXCHANGE_SERVER },
  retryQueues: {
    title: 'Повторить доставку из всех ожидающих очередей сейчас',
    caveat: `${EXCHANGE_SERVER} Запускает попытку доставки для каждой очереди в состоянии повтора (Retry).`,
  },
  logSendConnector: {
    title: 'Включить журнал протокола для соединителя отправки',
    caveat: `${EXCHANGE_SERVER} Затем читайте \`TransportRoles\\Logs\\Hub\\ProtocolLog\\SmtpSend\`. Потом верните прежнее значение (по умолчанию \`None\`).`,
  },
};

/** What the commands tell, in Russian, as menu entries with what each cannot show. */

import type { Locale } from '../locale.ts';

const EXCHANGE_SERVER = 'Запускайте в командной консоли Exchange (Exchange Management Shell) на самом сервере.';
const OTHER_PATH = 'Проверяет путь от этого компьютера, а не от Exchange Online; порт 25 на выходе часто закрыт.';
const OPENSSL = `Нужен OpenSSL, в bash или PowerShell. ${OTHER_PATH}`;

export const checks: Locale['checks'] = {
  traceDetail: {
    title: 'Все события этого сообщения',
    caveat: 'Нужен Exchange Online PowerShell; без дат поиск идёт только за последние 48 часов.',
  },
  wasItSent: {
    title: 'Отправлялось ли отсюда исходное сообщение',
    caveat: 'Пустой результат означает, что за эти дни ваша организация его не отправляла.',
  },
  sentVolume: {
    title: 'Что отправил отправитель за последние 24 часа',
    caveat: 'Считает только первые 5000 строк трассировки.',
  },
  outboundConnector: { title: 'Параметры этого соединителя' },
  outboundConnectorTls: { title: 'Требования TLS у этого соединителя' },
  connectorsBySmartHost: { title: 'Соединители с этим промежуточным узлом' },
  connectorReport: { title: 'Соединитель, используемый для этого домена' },
  routingRules: { title: 'Правила потока обработки почты, выбирающие соединитель' },
  centralTransport: { title: 'Гибридные соединители и их ограничения' },
  inboundConnectors: { title: 'Входящие соединители: сертификаты и адреса' },
  acceptedDomain: {
    title: 'Тип этого обслуживаемого домена',
    caveat: 'Ошибка означает, что в тенанте, к которому вы подключены, этот домен не обслуживается.',
  },
  acceptedDomains: { title: 'Все обслуживаемые домены и их типы' },
  exchangeRanges: {
    title: 'Адреса Exchange Online для порта 25',
    caveat: 'Читает через интернет список, опубликованный Microsoft.',
  },
  findRecipient: {
    title: 'У кого этот адрес',
    caveat: 'Отвечает только за вашу организацию.',
  },
  deletedMailbox: { title: 'Поиск среди недавно удалённых почтовых ящиков' },
  oldAddresses: {
    title: 'Старые адреса (X500) этого получателя',
    caveat: 'Если в записи стоит адрес `IMCEAEX-`, подставьте нынешний SMTP-адрес.',
  },
  forwardingOfOriginal: {
    title: 'Пересылка в почтовом ящике, которому писали',
    caveat: 'Если в записи нет первоначального получателя, подставьте почтовый ящик, который пересылает.',
  },
  forwardingOfRecipient: { title: 'Пересылка у этого получателя' },
  mailboxSize: { title: 'Размер и квоты почтового ящика' },
  sentItems: { title: 'Размер папки «Отправленные» у отправителя' },
  blockedSender: { title: 'Заблокирован ли отправитель и за что' },
  inboxRules: { title: 'Правила папки «Входящие», в том числе скрытые' },
  deliveryRestrictions: {
    title: 'Кому можно писать этому получателю',
    caveat: 'Для группы — `Get-DistributionGroup` или `Get-UnifiedGroup` с теми же свойствами.',
  },
  publicFolderRestrictions: { title: 'Кому можно писать в эту общедоступную папку' },
  rejectingRules: {
    title: 'Правила потока обработки почты, которые отклоняют',
    caveat: 'Показывает правила только вашей организации; отклонить могло правило чужой.',
  },
  ipAllowList: { title: 'Списки разрешённых и заблокированных IP-адресов (IP Allow List, IP Block List)' },
  smtpAuth: {
    title: 'Разрешён ли SMTP AUTH этому почтовому ящику',
    caveat: 'Пустое значение у почтового ящика означает, что действует параметр организации.',
  },
  outboundSpamPolicies: { title: 'Пересылка в политиках исходящей нежелательной почты' },
  validateConnector: {
    title: 'Проверить соединитель со стороны Microsoft (отправляет тестовое сообщение)',
    caveat:
      'Пробует каждый промежуточный узел и отправляет тестовое сообщение получателю; домен получателя должен быть среди доменов соединителя.',
  },
  turnConnectorOff: {
    title: 'Отключить этот соединитель',
    caveat: 'Только если через него больше ничего не нужно доставлять. Подействует через 30–60 минут.',
  },
  makeDomainAuthoritative: {
    title: 'Сделать домен заслуживающим доверия (Authoritative)',
    caveat: 'Почта на все адреса, которых нет в Exchange Online, будет отклоняться. Подействует через 30–60 минут.',
  },
  switchDomainType: {
    title: 'Переключить домен на внутреннюю ретрансляцию и обратно',
    caveat:
      'В промежутке пограничная блокировка для домена не действует; данные могут обновляться до 24 часов. Убедитесь, что в конце снова Authoritative.',
  },
  unblockSender: {
    title: 'Разблокировать отправителя',
    caveat:
      'Сначала защитите учётную запись. Подействует примерно через 1 час. Число разблокировок ограничено; затем её разблокирует только поддержка Microsoft.',
  },
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

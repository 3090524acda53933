/** Words for `catalogue/checks/service.ts` in Russian. */

import type { serviceChecks as rows } from '../../../catalogue/checks/service.ts';
import type { CheckWords } from '../../locale.ts';

export const serviceChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
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
    title: 'Сменить тип домена на «Заслуживающий доверия» (Authoritative)',
    caveat: 'Почта на все адреса, которых нет в Exchange Online, будет отклоняться. Подействует через 30–60 минут.',
  },
  switchDomainType: {
    title: 'Переключить тип домена на «Внутренняя ретрансляция» (Internal relay) и обратно',
    caveat:
      'В промежутке пограничная блокировка для домена не действует; данные могут обновляться до 24 часов. Убедитесь, что в конце снова стоит «Заслуживающий доверия» (Authoritative).',
  },
  unblockSender: {
    title: 'Разблокировать отправителя',
    caveat:
      'Сначала защитите учётную запись. Подействует примерно через 1 час. Число разблокировок ограничено; затем её разблокирует только поддержка Microsoft.',
  },
};

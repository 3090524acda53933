/** Words for `catalogue/checks/access.ts` in Russian. */

import type { accessChecks as rows } from '../../../catalogue/checks/access.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const accessChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  authenticationPolicies: {
    title: 'Не запрещает ли SMTP AUTH политика проверки подлинности',
    caveat: 'Действует политика пользователя; если она не задана — политика организации по умолчанию.',
  },
  sendAsPermission: {
    title: 'Кому можно отправлять с этого адреса',
    caveat: 'Группы показаны как группы; их участников смотрите отдельно.',
  },
  mailboxLicence: { title: 'Есть ли лицензия у отправляющего почтового ящика' },
  groupRestrictions: { title: 'Кому можно писать этой группе' },
  mailUserRestrictions: {
    title: 'Кому можно писать этому почтовому пользователю',
    caveat: 'Если `IsDirSynced` равно True, меняйте в локальной организации.',
  },
  teamRestrictions: { title: 'Кому можно писать этой группе Microsoft 365' },
  dkimSigning: {
    title: 'Подписывает ли Exchange Online почту этого домена',
    caveat: 'Отвечает только за домены вашей организации.',
  },
  partnerConnectors: { title: 'Партнёрские соединители и кого они допускают' },
  directSend: { title: 'Запрещён ли Direct Send' },
  newConnectors: { title: 'Входящие соединители, сначала новые' },
  blockedConnectors: {
    title: 'Заблокирован ли соединитель',
    caveat: 'Пустой результат означает, что заблокированных нет.',
  },
  outOfDateServers: { title: 'Серверы, которые Exchange Online считает устаревшими' },
  exchangeVersions: { title: 'Сборки ваших серверов Exchange', caveat: EXCHANGE_SERVER },
  enforcementPauses: { title: 'Использованные паузы ограничения' },
  externalLimit: { title: 'Лимит внешних получателей организации и его расход' },
  topSenders: {
    title: 'Кто больше всех отправил за последние 24 часа',
    caveat: 'Считает только последние 5000 строк трассировки, в том числе внутреннюю и входящую почту.',
  },
  tenantBlocks: { title: 'Записи о блокировке этого получателя и его домена' },
  allowSmtpAuth: {
    title: 'Разрешить SMTP AUTH этому почтовому ящику',
    caveat:
      'Подставьте почтовый ящик, под которым входят; это открывает путь для подбора паролей, поэтому только тем, кому нужно.',
  },
  pauseEnforcement: {
    title: 'Приостановить ограничение на 30 дней',
    caveat: 'У организации есть 90 дней на календарный год; использованные не возвращаются.',
  },
  removeTenantBlock: {
    title: 'Удалить запись о блокировке этого получателя',
    caveat: 'Сначала узнайте, зачем её сделали. Если заблокирован домен, подставьте домен.',
  },
};

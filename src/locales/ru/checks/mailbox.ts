/** Words for `catalogue/checks/mailbox.ts` in Russian. */

import type { mailboxChecks as rows } from '../../../catalogue/checks/mailbox.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const mailboxChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  junkSettings: {
    title: 'Кого блокирует этот почтовый ящик',
    caveat: 'Работает только для почтовых ящиков вашей организации.',
  },
  clutter: { title: 'Включена ли функция «Несрочные» (Clutter) и есть ли её папка' },
  calendarDelegates: {
    title: 'У кого есть доступ к календарю',
    caveat: 'Имя папки — на языке почтового ящика, например «Календарь».',
  },
  federatedDomains: { title: 'Домены федерации', caveat: 'Выполните и в облаке, и в локальной организации.' },
  journalArchive: { title: 'Включено ли архивирование журналов', caveat: 'Выполните в Exchange Online PowerShell.' },
  journalRules: { title: 'Правила журнала и адреса их отчётов', caveat: EXCHANGE_SERVER },
  moderationTag: { title: 'Тег хранения для модерируемых сообщений', caveat: 'Пустой результат значит, что его нет.' },
  deferringRules: { title: 'Правила потока обработки почты, которые откладывают, если не успели' },
  receiveAbilities: { title: 'Соединители получения: какие сообщения они принимают', caveat: EXCHANGE_SERVER },
  turnClutterOff: {
    title: 'Выключить функцию «Несрочные» (Clutter) у этого получателя',
    caveat: 'Если письмо шло на группу, подставьте участника, до которого оно не дошло.',
  },
  createModerationTag: {
    title: 'Создать тег хранения для модерируемых сообщений',
    caveat: 'Сообщения, по которым не принято решение, теряют силу через 2 дня; если этого мало, задайте другое число.',
  },
};

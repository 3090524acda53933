/** Who can have to act, in Russian, as a noun phrase that can stand beside others. */

import type { Locale } from '../locale.ts';

export const actors: Locale['actors'] = {
  sender: 'отправитель',
  senderAdmin: 'администраторы почты отправителя',
  sendingAdmin: 'администратор отправляющего сервера (Microsoft, если отправляет Exchange Online)',
  addressOwner: 'владелец отправляющего IP-адреса (интернет-провайдер или хостинг)',
  deviceOwner: 'администратор отправляющего устройства (приложения)',
  recipient: 'получатель',
  recipientAdmin: 'администраторы почты получателя',
  destinationAdmin: 'администратор сервера назначения (ваша организация, если туда ведёт ваш соединитель)',
  destinationDns: 'администратор DNS домена назначения',
  rejectingAdmin: 'администраторы отклонившей сообщение организации',
  ourAdmin: 'администраторы Exchange вашей организации',
  ourNetwork: 'сетевые администраторы вашей организации',
  ourSecurity: 'служба безопасности вашей организации',
  ourDns: 'DNS-хостинг вашей организации',
  provider: 'поддержка Microsoft',
  inner: 'тот, на кого указывает последний ответ',
  nobody: 'никто',
};

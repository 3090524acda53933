/** What the events of a protocol log say, in Russian. */

import type { protocolEvents as rows } from '../../../catalogue/tokens/protocolEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const protocolEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  protocolConnect: {
    name: 'Подключение открыто',
    text: 'Здесь начинается сеанс; у его строк общий ИД сеанса.',
  },
  protocolDisconnect: {
    name: 'Подключение закрыто',
    text: 'Сеанс завершён. Кто закрыл, сказано в контексте: `Local` — этот сервер, `Remote` — другой; `SocketError` означает обрыв вместо завершения через QUIT.',
  },
  protocolSent: {
    name: 'Отправлено этим сервером',
    text: 'Строку отправил этот сервер: в журнале отправки это команда, в журнале получения — его собственный ответ.',
  },
  protocolReceived: {
    name: 'Получено от другой стороны',
    text: 'Строку прислала другая сторона: в журнале отправки это её ответ, в журнале получения — команда клиента.',
  },
  protocolInformation: {
    name: 'Сведения',
    text: 'Заметка этого сервера, не часть диалога SMTP: попытки подключения, сертификаты, разрешения, ошибки. Сбои TLS записаны здесь.',
  },
};

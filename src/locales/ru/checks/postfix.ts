/** Words for `catalogue/checks/postfix.ts` in Russian. */

import type { postfixChecks as rows } from '../../../catalogue/checks/postfix.ts';
import type { CheckWords } from '../../locale.ts';

const HOST = 'Запускайте на узле, где работает Postfix.';

export const postfixChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  mxPosix: { title: 'Запись MX через DNS-сервер этого узла', caveat: HOST },
  hostPosix: { title: 'Адресные записи домена через DNS-сервер этого узла', caveat: HOST },
  zoneTrace: { title: 'Запись MX с опросом от корневых серверов', caveat: 'Показывает, на каком сервере имён обрывается ответ.' },
  portOpen: { title: 'Отвечает ли порт 25 сервера', caveat: HOST },
  ipv6Route: {
    title: 'Есть ли у этого узла маршрут IPv6',
    caveat: `${HOST} Для Linux; пустой вывод означает, что маршрута нет.`,
  },
  chrootResolver: {
    title: 'Тот же ли DNS-сервер задан в chroot',
    caveat: `${HOST} Пустой вывод означает, что файлы одинаковы; без chroot второго файла может не быть.`,
  },
  postfixQueue: { title: 'Очередь с последней ошибкой каждого сообщения', caveat: HOST },
  postfixLifetime: { title: 'Сколько длятся повторные попытки и когда предупреждают отправителей', caveat: HOST },
  postfixProtocols: { title: 'IPv4 и IPv6 в Postfix', caveat: HOST },
  postfixDomains: { title: 'Домены и маршруты, известные Postfix', caveat: HOST },
  postfixTls: { title: 'Политика TLS при отправке из Postfix', caveat: HOST },
  tlsFinger: {
    title: 'Сеанс TLS глазами Postfix',
    caveat: `${HOST} Подключается к узлам MX домена и ничего не отправляет.`,
  },
};

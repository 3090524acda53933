/** Words for `catalogue/steps/postfix.ts` in Russian. */

import type { PostfixStepId } from '../../../catalogue/steps/postfix.ts';
import type { StepWords } from '../../locale.ts';

export const postfixSteps: Readonly<Record<PostfixStepId, StepWords>> = {
  openOutgoingPort: {
    text: 'Если тайм-аут и на других направлениях, попросите провайдера открыть исходящий порт 25 или отправляйте через его сервер на порту 587 (`relayhost`).',
  },
  tryElsewhere: {
    text: 'Проверьте порт 25 того же сервера из другой сети: если оттуда он отвечает, ищите блокировку у себя или спросите, не заблокирован ли там ваш адрес.',
  },
  checkNextHop: {
    text: 'Сравните адрес из журнала с записью MX, а если маршрут задают `relayhost` и `transport_maps`, то с ними, и исправьте устаревшее.',
  },
  useIpv4: {
    text: 'Настройте на узле маршрут IPv6 или задайте `inet_protocols = ipv4` в `main.cf` и перезапустите Postfix.',
  },
  readPhase: {
    text: 'Посмотрите, какой этап назван в журнале, попросите другую сторону проверить её журнал за эту минуту и спросите, не заблокирован ли ваш адрес.',
  },
  repairResolver: {
    text: 'Если не находятся многие домены, исправьте настройки DNS на узле.',
    how: [
      'Выполните запрос DNS из оболочки узла; если он не удаётся и там, исправьте `/etc/resolv.conf`.',
      'Если сбой только у Postfix, скопируйте `/etc/resolv.conf` в `etc/resolv.conf` внутри каталога очереди или задайте `n` в столбце chroot службы `smtp` в `master.cf`.',
      'Выполните `postfix reload`, затем `postqueue -f`.',
    ],
  },
  listDomain: {
    text: 'Если домен должен обслуживаться здесь, добавьте его в один подходящий класс: `mydestination`, `relay_domains`, `virtual_mailbox_domains` или `virtual_alias_domains`.',
  },
  correctMxOrTransport: {
    text: 'Если домен обслуживается в другом месте, исправьте его запись MX или строку в `transport_maps`; за трансляцией адресов задайте `proxy_interfaces`.',
  },
  relaxTlsPolicy: {
    text: 'Если у следующего сервера нет TLS, а передача без шифрования допустима, задайте для этого назначения `may` в `smtp_tls_policy_maps`; общий уровень не меняйте.',
  },
  compareTlsPolicy: {
    text: 'Сравните имена и издателей, которых требует политика для этого назначения, с предъявленным сертификатом и проверьте `smtp_tls_CAfile` или `smtp_tls_CApath`.',
  },
  repairTlsClient: {
    text: 'Прочитайте в журнале почты предупреждения о TLS прямо перед этой строкой, исправьте названный в них файл и выполните `postfix reload`.',
  },
};

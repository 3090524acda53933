/** What the statuses of queues say, in Russian. */

import type { queueStatuses as rows } from '../../../catalogue/tokens/queueStatuses.ts';
import type { TokenWords } from '../../locale.ts';

export const queueStatuses: Readonly<Record<keyof typeof rows, TokenWords>> = {
  queueActive: {
    name: 'Отправляется',
    text: 'Очередь отправляет; сообщение в этом состоянии доставляется, а в очереди отправки (`Submission`) ему подбирают путь.',
  },
  queueConnecting: {
    name: 'Подключается',
    text: 'Очередь открывает подключение к следующему узлу. Если это затягивается, смотрите журнал подключений.',
  },
  queueReady: { name: 'Готова', text: 'Очередь работает и пуста или ждёт своего хода; всё в порядке.' },
  queueRetry: {
    name: 'Ждёт повтора',
    text: 'Последнее подключение не удалось; почему — в `LastError`, когда следующее — в `NextRetryTime`. Исправив, повторите сразу командой `Retry-Queue`.',
  },
  queueSuspended: {
    name: 'Приостановлено',
    text: 'Остановил администратор, или это подозрительное сообщение (`Poison Message`): ничего не произойдёт до `Resume-Queue` или `Resume-Message`.',
  },
  queueLocked: { name: 'Заблокировано', text: 'Зарезервировано для службы Microsoft; в Exchange Server не используется.' },
  queuePendingRemove: {
    name: 'Будет удалено',
    text: 'Администратор удалил его во время отправки: исчезнет, только если эта попытка не удастся.',
  },
  queuePendingSuspend: {
    name: 'Будет приостановлено',
    text: 'Администратор приостановил его во время отправки: остановится, только если эта попытка не удастся.',
  },
};

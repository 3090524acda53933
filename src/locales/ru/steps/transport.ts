/** Words for `catalogue/steps/transport.ts` in Russian. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {
  relieveServer: { text: 'Освободите место на диске очереди или память на сервере; ресурс в скобках показывает, где.' },
  startTransport: { text: 'Запустите на сервере службы **Microsoft Exchange Transport** и **Frontend Transport**.' },
  resumeQueue: { text: 'Возобновите очередь (`Resume-Queue`), когда причина её приостановки устранена.' },
  relieveDatabase: {
    text: 'Подождите; если не проходит, проверьте нагрузку и диски базы почтовых ящиков и перенесите часть ящиков.',
  },
  useRightDns: {
    text: 'Укажите серверу или внешним запросам соединителя отправки DNS-серверы, которые разрешают имена из интернета.',
  },
  correctMxLoop: { text: 'Исправьте запись MX или добавьте домен в обслуживаемые, если его почта должна приходить сюда.' },
  separateFqdn: {
    text: 'Направьте соединитель на другой узел и проследите, чтобы `Fqdn` соединителя получения не совпадал с именем другого сервера или устройства в пути.',
  },
  allowExchangeAuth: {
    text: 'На внутреннем соединителе получения включите параметр **Проверка подлинности Exchange Server (Exchange Server authentication)** и группу разрешений **Серверы Exchange (Exchange servers)**; адресов ваших серверов не должно быть в `RemoteIPRanges` других соединителей.',
  },
  setClocks: { text: 'Синхронизируйте часы серверов, затем проверьте учётные записи компьютеров и их имена субъектов-служб.' },
  setConnectorCertificate: {
    text: 'Установите сертификат на этом сервере или задайте в `TlsCertificateName` соединителя отправки тот, который на нём есть.',
  },
  raiseRecipientLimit: { text: 'Если такие размеры нужны, увеличьте `MaxReceiveSize` получателя.' },
  raiseSenderLimit: { text: 'Если такие размеры нужны, увеличьте `MaxSendSize` отправителя.' },
  raiseTransportLimit: { text: 'Если такие размеры нужны, увеличьте ограничения организации и каждого соединителя на пути.' },
  releaseFromQuarantine: {
    text: 'Откройте сообщение в ящике карантина и отправьте его командой **Отправить повторно (Send Again)**; если такая почта нужна, исключите отправителя из фильтрации содержимого (`Set-ContentFilterConfig -BypassedSenders`).',
  },
  examinePoisonQueue: {
    text: 'Посмотрите сообщение в очереди подозрительных сообщений, экспортируйте или удалите его и обновите агент или фильтр, на котором произошёл сбой.',
  },
  askRejectingAdmin: { text: 'Передайте администраторам той организации время, адреса и ответ сервера.' },
  addForeignConnector: {
    text: 'Если та система используется, настройте внешний соединитель (foreign connector) или шлюз для её адресного пространства.',
  },
  enableAddressBookRouting: {
    text: 'Если эти двое должны переписываться, назначьте отправителю политику, в глобальном списке адресов которой есть получатель, или расширьте этот список.',
  },
  repairGroupFilter: { text: 'Исправьте фильтр получателей динамической группы рассылки.' },
  examineStore: { text: 'Если не проходит, проверьте диски базы данных и её журнал событий.' },
  activateComponents: {
    text: 'Завершите обслуживание: верните неактивные компоненты в активное состояние (`Set-ServerComponentState -Component ServerWideOffline -State Active -Requester Maintenance`).',
  },
  disableAgent: {
    text: 'Отключайте по одному агенты, не входящие в Exchange, каждый раз перезапуская службу транспорта; виновный агент обновите или удалите.',
  },
  bringShadowServers: {
    text: 'Верните в работу ещё один сервер почтовых ящиков группы или сайта и обеспечьте связь между серверами.',
  },
};

/** The ids of steps for recipients, mailboxes and content in Exchange Online. */

export type MailboxStepId =
  // Recipients.
  | 'askToUnblock'
  | 'waitForGroup'
  | 'writeBackAddresses'
  | 'correctContactAddress'
  | 'turnClutterOff'
  | 'addDelegateAfresh'
  | 'addFederatedAddress'
  // Senders.
  | 'completeSpf'
  | 'nameOneSender'
  | 'sendFewerToOne'
  | 'stopFlood'
  // Journaling, moderation and rules.
  | 'allowJournalArchive'
  | 'moveJournal'
  | 'createModerationTag'
  | 'letRuleGoOn'
  | 'protectAttachment'
  // Content.
  | 'sendFromOtherClient'
  | 'sendAsOrdinaryMime'
  | 'endLinesProperly'
  | 'offerBodyTypes'
  | 'offerChunking';

/** The shape of a check: a command to copy. Any room may import it. */

/** A command to copy. Placeholders stand for values of the record: `{recipient}`, or `{ip|server}` for the first that is known. */
export interface CheckRow {
  /** `powershell`: values become quoted literals. `native`: a value must look like a host or an address, or stays a placeholder. */
  readonly shell: 'powershell' | 'native';
  /** `change` alters something or sends a message, and is shown separately. */
  readonly effect: 'read' | 'change';
  /**
   * Where the command works; missing: anywhere. `exchange`: in the Exchange organisation or on the Exchange server whose log it is.
   * `recipientExchange`: in the Exchange organisation of the recipient.
   */
  readonly where?: 'exchange' | 'recipientExchange';
  readonly command: string;
}

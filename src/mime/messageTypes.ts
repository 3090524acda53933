/** Media types of a message's parts, in lower case: what is more than words, what is text, what nobody reads without a key. */

/** RFC 3464, RFC 6533. */
export const statusTypes: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
/** RFC 6522 section 4, RFC 6533. */
export const headerTypes: readonly string[] = ['text/rfc822-headers', 'message/global-headers'];
/** RFC 2046 section 5.2.1, RFC 6532. */
export const messageTypes: readonly string[] = ['message/rfc822', 'message/global'];

/** S/MIME (RFC 8551): enveloped data, or signed data that is not plain. */
export const SEALED_TYPE = /^application\/(?:x-)?pkcs7-mime$/;
/** Encrypted by rights management. */
export const RIGHTS_TYPE = 'application/x-microsoft-rpmsg-message';

const TEXT = /^(?:text|message)\//;

/** Whether what comes out of an encoding is text. */
export function isTextType(type: string): boolean {
  return TEXT.test(type);
}

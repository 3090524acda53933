/** Media types of a message's parts that are more than words. */

/** RFC 3464, RFC 6533. */
export const statusTypes: readonly string[] = ['message/delivery-status', 'message/global-delivery-status'];
/** RFC 6522 section 4, RFC 6533. */
export const headerTypes: readonly string[] = ['text/rfc822-headers', 'message/global-headers'];
/** RFC 2046 section 5.2.1, RFC 6532. */
export const messageTypes: readonly string[] = ['message/rfc822', 'message/global'];

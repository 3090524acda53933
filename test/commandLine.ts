/** The Node with which the tests run the built command line. */

/** The Node that MAIL_FLOW_LENS_NODE names, such as the oldest that is supported; otherwise the one that runs the tests. */
export const commandLineNode = process.env.MAIL_FLOW_LENS_NODE || process.execPath;

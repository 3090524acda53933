/** What the tests run the built command line by. */

/** The Node that MAIL_FLOW_LENS_NODE names, such as the oldest that is supported; else the one that runs the tests. */
export const commandLineNode = process.env.MAIL_FLOW_LENS_NODE || process.execPath;

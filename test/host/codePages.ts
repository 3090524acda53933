/** An empty stand-in for `iconv-lite`, which needs Node: the tests' writer of compound files imports it and never calls it. */

export {};

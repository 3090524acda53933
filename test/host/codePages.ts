/** Nothing of `iconv-lite`, which needs Node: the tests' writer of compound files imports it and never calls it. */

export {};

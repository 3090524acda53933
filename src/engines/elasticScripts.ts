/**
 * The scripts of the ingest pipelines, in Painless. They use no regular expressions, for which Painless allows a script little time: what
 * these find, the processors before have marked.
 */

import { MAX_GAP } from './phraseTable.ts';
import { MAX_TEXT } from './portableText.ts';

/** Ends a text at the first sign behind which one of some characters stands, or nothing. */
const CUT = `String cut(def text, def sign, def after) {
  def at = text.indexOf(sign);
  while (at >= 0) {
    def end = at + sign.length();
    if (end >= text.length() || after.contains(text.substring(end, end + 1))) { return text.substring(0, at); }
    at = text.indexOf(sign, at + 1);
  }
  return text;
}
String cutBracket(def text) {
  def at = text.indexOf(']');
  while (at >= 0) {
    if (at + 1 >= text.length() || text.substring(at + 1).startsWith(' [')) { return text.substring(0, at); }
    at = text.indexOf(']', at + 1);
  }
  return text;
}
String cutGroup(def text) {
  def one = text.indexOf('};{');
  def other = text.indexOf('}]');
  def at = one < 0 ? other : other < 0 ? one : one < other ? one : other;
  return at < 0 ? text : text.substring(0, at);
}
`;

/** The reply with which a line begins to say what happened; `rest`: what of it may quote another. */
export const replyScript = `${CUT}def w = ctx.mail_flow_lens_work;
def isStart = w.start.startsWith(params.mark);
def m = !isStart && w.reply.startsWith(params.mark) ? w.reply.splitOnToken(params.mark) : null;
def c = w.code.startsWith(params.mark) ? w.code.splitOnToken(params.mark) : null;
def reply = ''; def code = ''; def at = 0;
if (m != null) {
  reply = m[3] != '' ? m[3] : m[5];
  code = m[4] != '' ? m[4] : m[6];
  at = m[1].length() + m[2].indexOf(reply);
} else if (c != null) {
  code = c[3];
  at = c[1].length() + c[2].indexOf(code);
}
def text = w.line.substring(at);
def before = w.line.substring(0, at);
if (reply == '' && (before.endsWith('(') || before.endsWith('#')) && text.length() < code.length() + 3) { text = code + ' ' + w.line; }
else if (before.endsWith('"')) { text = cut(text, '"', ' .,;)<&}]'); }
else if (before.endsWith("'")) { text = cut(text, "'", ' .,;)<&'); }
else if (before.endsWith('LED=')) { text = cutGroup(text); }
else if (before.endsWith('[Message=')) { text = cutBracket(text); }
if (reply != '' && code != '' && reply.startsWith('2') != code.startsWith('2')) { code = ''; }
w.first = ['reply': reply, 'code': code];
w.outer = text;
w.rest = text.length() > 3 ? text.substring(3) : text;
`;

/** What the reply quotes; `own`: the words before it, which tell who speaks. */
export const quotingScript = `${CUT}def w = ctx.mail_flow_lens_work;
def m = w.quoting.startsWith(params.mark) && w.outer.length() > 3 ? w.quoting.splitOnToken(params.mark) : null;
w.ownOfFirst = w.outer;
w.text = w.outer; w.asked = w.first; w.isQuoted = false; w.quoted = null;
if (m != null) {
  def reply = m[3] != '' ? m[3] : m[5];
  def code = m[4] != '' ? m[4] : m[6];
  def at = 3 + m[1].length() + m[2].indexOf(reply != '' ? reply : code);
  def text = w.outer.substring(at);
  if (m[2].startsWith('[')) { text = cutBracket(text); }
  else if (m[2].startsWith('(')) { text = cut(text, ')', ' '); }
  else if (m[2].contains('"')) { text = cut(text, '"', ' .,;)<&}]'); }
  else if (m[2].contains("'")) { text = cut(text, "'", ' .,;)<&'); }
  w.ownOfFirst = w.outer.substring(0, at);
  w.quoted = ['reply': reply, 'code': code];
  w.text = text; w.asked = w.quoted; w.isQuoted = true;
}
w.own = w.quoted == null ? w.ownOfFirst : w.text;
`;

/** Puts what was quoted aside, and asks about the reply around it. */
export const outerScript = `def w = ctx.mail_flow_lens_work;
w.inner = w.meaning;
w.text = w.outer; w.own = w.ownOfFirst; w.asked = w.first; w.isQuoted = false;
`;

/** A reply that quotes another has the reason of that one, unless its own says more. */
export const togetherScript = `def w = ctx.mail_flow_lens_work;
def told = w.meaning;
if (w.inner != null) {
  if (params.vague.contains(told.reason) && w.inner.reason != null && w.inner.reason != 'unknown') { told.reason = w.inner.reason; }
  told.quoted_reply = w.inner.reply; told.quoted_code = w.inner.code; told.quoted_entry = w.inner.entry;
}
told.text = ctx.mail_flow_lens.text;
ctx.mail_flow_lens = told;
`;

/** A text in small letters, and without accents. */
export const wordsScript = `def w = ctx.mail_flow_lens_work;
w.lowered = w.text.toLowerCase();
def plain = new StringBuilder();
for (int i = 0; i < w.lowered.length() && i < ${MAX_TEXT}; i++) {
  def letter = w.lowered.substring(i, i + 1);
  def at = params.from.indexOf(letter);
  plain.append(at < 0 ? letter : params.to.substring(at, at + 1));
}
w.comparable = plain.toString();
`;

/** The choice of the meaning, in the order of the product. */
export const choiceScript = `boolean has(def list, def item) {
  for (def one : list) { if (one == item) { return true; } }
  return false;
}
boolean containsAny(def text, def list) {
  for (def one : list) { if (text.contains(one)) { return true; } }
  return false;
}
boolean fits(def row, def asked, def subject, def detail) {
  if (row.scope == 'code') { return row.key == asked.code; }
  if (row.scope == 'range') { return row.key == subject && row.low <= detail && detail <= row.high; }
  return row.scope == 'reply' && asked.code == '' && row.key == asked.reply;
}
boolean holds(def phrase, def words, def comparable) {
  def text = phrase.plain ? comparable : words;
  def at = text.indexOf(phrase.words);
  if (at < 0) { return false; }
  if (phrase.second == '') { return true; }
  def from = at + phrase.words.length();
  def second = text.indexOf(phrase.second, from);
  if (second < 0 || second - from > ${MAX_GAP}) { return false; }
  if (phrase.third == '') { return true; }
  from = second + phrase.second.length();
  def third = text.indexOf(phrase.third, from);
  return third >= 0 && third - from <= ${MAX_GAP};
}
def w = ctx.mail_flow_lens_work;
def given = ctx.mail_flow_lens;
def asked = w.asked;
def digit = asked.reply != '' ? asked.reply.substring(0, 1) : asked.code != '' ? asked.code.substring(0, 1) : '5';
def words = ' ' + w.words + ' ';
while (words.contains('  ')) { words = words.replace('  ', ' '); }
def suffix = asked.code == '' ? '' : asked.code.substring(1);
def isRegistered = has(params.registered, suffix);
def dot = asked.code.lastIndexOf('.');
def subject = dot < 0 ? '' : asked.code.substring(0, dot);
def detail = dot < 0 ? -1 : Integer.parseInt(asked.code.substring(dot + 1));

def byWords = null; def byHost = null; def longest = 0;
if (w.mark.startsWith(params.mark)) {
  def mark = w.mark.splitOnToken(params.mark)[2];
  for (def row : params.speakers) {
    if (row.kind == 'words' && row.text.length() > longest && mark.contains(row.text)) { byWords = row; longest = row.text.length(); }
  }
}
longest = 0;
if (given.server != null) {
  def name = '.' + given.server.toLowerCase();
  for (def row : params.speakers) {
    if (row.kind == 'host' && row.text.length() > longest && name.endsWith('.' + row.text)) { byHost = row; longest = row.text.length(); }
  }
}
def speaker = byWords != null ? byWords : byHost;
def named = speaker == null ? '' : speaker.authority;
def isExchange = speaker != null && speaker.exchange;
def writer = given.writer == null ? 'exchange' : given.writer;
if (isExchange) { writer = 'exchange'; }
else if (byWords != null) { writer = 'other'; }
else if (writer == 'exchange' && (w.isQuoted || speaker != null)) { writer = 'unknown'; }

def phrase = null;
if (digit != '2') {
  for (def row : params.phrases) {
    if ((row.digit == '' || row.digit == digit) && holds(row, words, w.comparable) && !containsAny(w.comparable, row.not)) { phrase = row; break; }
  }
}
def said = phrase == null ? '' : phrase.reason;
def isVague = has(params.vague, said);

def literal = null; def weak = null; def worded = null; def best = -1;
for (def row : params.literals) {
  if (!w.lowered.contains(row.text)) { continue; }
  if (row.scope == 'class') { if (weak == null && asked.code.startsWith(row.key.substring(0, 1))) { weak = row.entry; } continue; }
  if (row.scope == 'reason') { if (worded == null && row.key == said) { worded = row.entry; } continue; }
  def isApt = row.scope == 'words' ? asked.code == '' || digit != '2' : row.scope == 'alone' ? asked.code == '' && asked.reply == '' : fits(row, asked, subject, detail);
  if (!isApt || (row.besides.size() > 0 && !containsAny(w.lowered, row.besides))) { continue; }
  def entry = params.entries[row.entry];
  def speaks = entry.authority == named || (isExchange && entry.speaksExchange);
  def isAllowed = entry.exchange ? writer == 'exchange' || (writer == 'unknown' && !row.speaking) : speaks || !row.speaking;
  def order = (entry.authority == named ? 1000000 : 0) + row.text.length() * 100 + (row.scope == 'range' ? 1 : row.scope == 'words' || row.scope == 'alone' ? 0 : 2);
  if (isAllowed && order > best) { literal = row.entry; best = order; }
}

def string = null; def family = null;
if (writer == 'exchange') {
  for (def row : params.strings) {
    if (row.family ? family != null : string != null && row.code != asked.code) { continue; }
    def at = w.own.indexOf(row.text);
    def before = at <= 0 ? ' ' : w.own.substring(at - 1, at);
    if (at < 0 || 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.@-'.contains(before)) { continue; }
    if (row.family) { family = row; }
    else if ((digit == '2') == params.entries[row.entry].done && (string == null || row.text.length() == string.text.length())) { string = row; }
  }
}

def untold = null; def rank = 0L;
for (def row : params.numbers) {
  if (row.scope == 'standard' || !fits(row, asked, subject, detail)) { continue; }
  def entry = params.entries[row.entry];
  def speaks = entry.authority == named || (isExchange && entry.speaksExchange);
  def isAllowed = entry.exchange ? writer == 'exchange' || (writer == 'unknown' && !row.speaking && !isRegistered)
    : speaks || (!entry.standard && !isRegistered && named == '') || !(!entry.standard || row.speaking);
  def order = (row.scope == 'range' ? 2000000 : 0) + (speaks && row.scope == 'code' ? 0 : 1000000) + (row.high - row.low);
  if (isAllowed && (untold == null || order < rank)) { untold = row.entry; rank = order; }
}
def number = untold != null ? untold : weak;
if (number == null && digit != '2') {
  for (def row : params.numbers) { if (row.scope == 'standard' && row.key == suffix) { number = row.entry; break; } }
}
def numbered = number == null ? null : params.entries[number];
def isOwn = untold != null && asked.code != '' && !isRegistered;
def general = 'words/' + said;
def inGeneral = worded != null ? worded : params.entries[general] != null ? general : null;
def overNumber = null;
if (said != '') {
  if (numbered != null && said == numbered.reason) {
    if (numbered.standard && (worded == null || params.entries[worded].meaning != numbered.meaning)) { overNumber = worded; }
  } else if (!(phrase.weak && numbered != null && !numbered.standard && !has(params.vague, numbered.reason))) { overNumber = inGeneral; }
}
def entry = literal != null ? literal : string != null ? string.entry : null;
if (entry == null && family != null && digit != '2') {
  def telling = said == '' || phrase.weak || has(family.over, said) ? '' : said;
  def kin = params.entries[family.entry];
  def about = untold == null ? null : params.entries[untold];
  if (about == null || !(about.wrapper || about.reason == kin.reason || about.reason == telling)) {
    entry = telling == '' || telling == kin.reason || inGeneral == null ? family.entry : inGeneral;
  }
}
if (entry == null) { entry = isOwn || overNumber == null ? number : overNumber; }

def reason = null;
if (digit != '2') {
  def row = entry == null ? null : params.entries[entry];
  reason = row == null ? 'unknown' : row.reason;
  if (said != '') {
    def isDocumented = row != null && (row.worded || !row.standard);
    def saysMore = row != null && row.worded ? reason == 'policy' || reason == 'unknown' || (reason == 'ip-blocked' && said == 'domain-blocked')
      : said != 'server-busy' && !isVague;
    if (!isDocumented || (!phrase.weak && saysMore)) { reason = said; }
  }
}
w.meaning = ['reply': asked.reply, 'code': asked.code, 'class': digit == '2' ? 'success' : digit == '4' ? 'transient' : 'permanent', 'reason': reason, 'entry': entry];
`;

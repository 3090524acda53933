/** The `Content-Type` field (RFC 2045 section 5.1), as far as finding the parts needs it. */

export interface ContentType {
  /** Lower case, `text/plain` where the field is missing or unreadable. */
  readonly type: string;
  /** Of a multipart; null elsewhere. */
  readonly boundary: string | null;
}

const TYPE = /^\s*([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/;
const BOUNDARY = /;\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;

/** Reads the unfolded value of the field. */
export function readContentType(value: string | undefined): ContentType {
  const type = TYPE.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain';
  const match = BOUNDARY.exec(value ?? '');
  const boundary = match?.[1]?.replace(/\\(.)/g, '$1') ?? match?.[2] ?? null;
  return { type, boundary: type.startsWith('multipart/') ? boundary : null };
}

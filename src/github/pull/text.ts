/** The text that the bytes of a file are. */
import type { FileText } from '../../model/pull-request.ts';

/** Where Git looks for a zero, by which it tells that a file is binary. Source: Git's documentation, `gitattributes`, and its source. */
const LOOKED_AT = 8_000;

/** With its byte order mark, where it has one. */
export function fileText(bytes: Uint8Array): FileText {
  if (bytes.subarray(0, LOOKED_AT).includes(0)) return { problem: 'is binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: 'is not UTF-8' };
  }
}

/** Files that hold events of CloudTrail in another shape than its log files: what people save by hand. */
import { gunzipSync } from 'node:zlib';

/** What is kept by hand is small; log files of any size are read otherwise. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * The records of a file that is one record, a list of records, or an answer of LookupEvents (`{Events: [{CloudTrailEvent:
 * "…"}]}`). Undefined when it is none of these. Source: CloudTrail API reference, LookupEvents.
 */
export function otherShape(bytes: Uint8Array): readonly unknown[] | undefined {
  const value = parsed(bytes);
  if (Array.isArray(value)) return value.every(isRecord) ? value : undefined;
  if (isRecord(value)) return [value];
  const events = (value as { Events?: unknown } | null | undefined)?.Events;
  if (!Array.isArray(events)) return undefined;
  const records = events.map((event: { CloudTrailEvent?: unknown } | null) =>
    typeof event?.CloudTrailEvent === 'string' ? json(event.CloudTrailEvent) : undefined,
  );
  return records.every(isRecord) ? records : undefined;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const plain = isGzip ? gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
    if (plain.byteLength > MOST_BYTES) return undefined;
    return json(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch {
    return undefined;
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every record of CloudTrail has these (CloudTrail User Guide, "Record contents"). */
function isRecord(value: unknown): boolean {
  const record = value as { eventName?: unknown; eventSource?: unknown } | null | undefined;
  return typeof record?.eventName === 'string' && typeof record.eventSource === 'string';
}

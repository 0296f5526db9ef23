/** Unpacks a log file in pieces, so that neither a large file nor a zip bomb takes memory. */
import { createGunzip, gunzipSync } from 'node:zlib';
import { TrailFileError } from './trail-file-error.ts';

/** Log files unpack to some 100 KB. Up to here a file is unpacked whole, which takes half the time. */
const WHOLE_BYTES = 16 * 2 ** 20;
const LEAST_CHUNK = 2 ** 16;
const MOST_CHUNK = 2 ** 20;
const PIECE = 2 ** 18;
/** The last four bytes of a gzip file hold the length of what was packed, modulo 2^32 (RFC 1952). */
const LENGTH_BYTES = 4;

/** Whether it begins as every gzip file does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/**
 * Calls `take` with each piece of the unpacked text. Members that follow each other are one text, as gzip has it.
 * Throws `TrailFileError`.
 */
export async function gunzip(
  bytes: Uint8Array,
  mostBytes: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const whole = gunzipWhole(bytes, Math.min(WHOLE_BYTES, mostBytes));
  if (whole !== undefined) take(whole);
  else await gunzipInPieces(bytes, mostBytes, take);
}

/** Undefined when it has more than `mostBytes`. */
function gunzipWhole(bytes: Uint8Array, mostBytes: number): Uint8Array | undefined {
  const claimed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < LENGTH_BYTES ? 0 : claimed.readUInt32LE(bytes.length - LENGTH_BYTES);
  // Only a hint: anybody can write anything there.
  if (length > mostBytes) return undefined;
  const chunkSize = Math.max(LEAST_CHUNK, Math.min(MOST_CHUNK, length + 1));
  try {
    const { buffer, engine } = gunzipSync(bytes, {
      chunkSize,
      maxOutputLength: mostBytes,
      info: true,
    }) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    checkRead(engine.bytesWritten, bytes.length);
    return buffer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw explained(error);
  }
}

async function gunzipInPieces(
  bytes: Uint8Array,
  mostBytes: number,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const stream = createGunzip({ chunkSize: PIECE });
  stream.end(bytes);
  let total = 0;
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > mostBytes) {
        throw new TrailFileError(
          'TooLarge',
          `${bytes.length} bytes unpack to more than ${mostBytes}: it is no log file of CloudTrail's`,
        );
      }
      take(piece);
    }
    checkRead(stream.bytesWritten, bytes.length);
  } catch (error) {
    throw explained(error);
  } finally {
    stream.destroy();
  }
}

/** Node leaves unread what follows the last member after a zero byte, and calls anything else damaged. */
function checkRead(read: number, length: number): void {
  if (read >= length) return;
  throw new TrailFileError('Corrupt', `${length - read} bytes that are not gzip follow the packed text`);
}

/** @see https://www.zlib.net/manual.html for the codes */
function explained(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') {
    return new TrailFileError('Truncated', 'the packed file ends too early: it was cut off', {
      cause: error,
    });
  }
  if (code === 'Z_DATA_ERROR' || code === 'Z_NEED_DICT') {
    return new TrailFileError('Corrupt', `the packed file is damaged: ${message}`, { cause: error });
  }
  return error;
}

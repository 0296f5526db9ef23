/**
 * What the reader and its workers say to each other. Log files are small, and a message costs as much as unpacking some
 * ten kilobytes: so several files go in one, and their bytes in one buffer, which is handed over without copying.
 */
import type { FileFindings, ReadOptions, TrailFileReader } from './file.ts';
import { TrailFileError, type TrailFileErrorCode } from './trail-file-error.ts';

export interface PackedFile {
  readonly offset: number;
  readonly length: number;
  readonly options: ReadOptions;
}

export interface Batch {
  readonly buffer: ArrayBuffer;
  readonly files: readonly PackedFile[];
}

export type Outcome = FileFindings | { readonly code: TrailFileErrorCode; readonly message: string };

export interface BatchFile {
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

/** Above this, bytes are taken over rather than copied. */
const COPIED_BYTES = 2 ** 18;

/** Takes the bytes over when it is one large file that has its buffer for itself; else copies them. */
export function pack(files: readonly BatchFile[]): Batch {
  const [first] = files;
  if (files.length === 1 && first !== undefined && isTakenOver(first.bytes)) {
    const { bytes, options } = first;
    return { buffer: bytes.buffer as ArrayBuffer, files: [{ offset: 0, length: bytes.length, options }] };
  }
  const packed = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let offset = 0;
  const places = files.map(({ bytes, options }) => {
    packed.set(bytes, offset);
    offset += bytes.length;
    return { offset: offset - bytes.length, length: bytes.length, options };
  });
  return { buffer: packed.buffer, files: places };
}

function isTakenOver(bytes: Uint8Array): boolean {
  return (
    bytes.length > COPIED_BYTES &&
    bytes.length === bytes.buffer.byteLength &&
    bytes.buffer instanceof ArrayBuffer
  );
}

/** Never throws: what can't be read is an outcome. */
export async function readBatch(reader: TrailFileReader, { buffer, files }: Batch): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { offset, length, options } of files) {
    outcomes.push(await outcomeOf(reader, { bytes: new Uint8Array(buffer, offset, length), options }));
  }
  return outcomes;
}

export async function outcomeOf(reader: TrailFileReader, { bytes, options }: BatchFile): Promise<Outcome> {
  try {
    return await reader.read(bytes, options);
  } catch (error) {
    if (error instanceof TrailFileError) return { code: error.code, message: error.message };
    return { code: 'ReaderFailed', message: `reading failed: ${String(error)}` };
  }
}

export const TRAIL_FILE_ERRORS = [
  'NotGzip',
  'Truncated',
  'Corrupt',
  'TooLarge',
  'NotATrail',
  'ReaderFailed',
] as const;
export type TrailFileErrorCode = (typeof TRAIL_FILE_ERRORS)[number];

/** A file that can't be read as a log file of CloudTrail. The message names what was found; it may be foreign text. */
export class TrailFileError extends Error {
  override readonly name = 'TrailFileError';
  readonly code: TrailFileErrorCode;

  constructor(code: TrailFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

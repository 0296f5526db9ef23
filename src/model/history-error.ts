/** Why a history of role switches could not be read or kept. The message names the place and tells what to do. */
export type HistoryErrorCode =
  /** It is there and can't be understood; it was not overwritten. */
  | 'HistoryUnreadable'
  /** A newer version of the action wrote it; it was not overwritten. */
  | 'HistoryTooNew'
  /** Rights, a token, a branch or a table are missing. */
  | 'HistoryRefused'
  /** Others write it all the time, or a run that died has left it locked. */
  | 'HistoryBusy'
  /** What else can go wrong between here and there. */
  | 'HistoryFailed';

export class HistoryError extends Error {
  override readonly name = 'HistoryError';
  readonly code: HistoryErrorCode;

  constructor(code: HistoryErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

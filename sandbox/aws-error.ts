/** A failure as AWS answers it: a code, a message and an HTTP status. */
export class AwsError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'AwsError';
    this.code = code;
    this.status = status;
  }

  /** `Sender` when the request is to blame, `Receiver` when the service is. */
  get type(): 'Sender' | 'Receiver' {
    return this.status >= 500 ? 'Receiver' : 'Sender';
  }
}

export const noSuchEntity = (message: string): AwsError => new AwsError(404, 'NoSuchEntity', message);
export const invalidInput = (message: string): AwsError => new AwsError(400, 'InvalidInput', message);
export const validationError = (message: string): AwsError => new AwsError(400, 'ValidationError', message);
export const accessDenied = (message: string): AwsError => new AwsError(403, 'AccessDenied', message);
export const throttling = (): AwsError => new AwsError(400, 'Throttling', 'Rate exceeded');

const THROTTLING: ReadonlySet<string> = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'ProvisionedThroughputExceededException',
  'SlowDown',
]);

export const isThrottling = ({ code }: AwsError): boolean => THROTTLING.has(code);

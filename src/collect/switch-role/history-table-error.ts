/** What DynamoDB refuses about a history table, in words that end the search. */
import { errorCode, factError, failureKind } from '../../aws/errors.ts';
import { HistoryError } from '../../model/history-error.ts';

export interface TablePlace {
  readonly table: string;
  readonly region: string;
  readonly accountId: string;
  readonly partition: string;
}

/** Any failure of a call as a `HistoryError`; one that is one already stays. */
export function explainTable(error: unknown, place: TablePlace): HistoryError {
  if (error instanceof HistoryError) return error;
  const { table, region, accountId, partition } = place;
  const where = `table ${table} in ${region} of account ${accountId}`;
  const said = error instanceof Error ? error.message : String(error);
  const code = errorCode(error);
  if (code === 'ResourceNotFoundException') {
    return new HistoryError(
      'HistoryRefused',
      `${where}: there is no such table. Make it: aws dynamodb create-table --region ${region} --table-name ${table}` +
        ' --attribute-definitions AttributeName=pk,AttributeType=S AttributeName=sk,AttributeType=S' +
        ' --key-schema AttributeName=pk,KeyType=HASH AttributeName=sk,KeyType=RANGE --billing-mode PAY_PER_REQUEST',
      error,
    );
  }
  if (code === 'ValidationException' && /key/i.test(said)) {
    return new HistoryError(
      'HistoryRefused',
      `${where}: it has other keys than the partition key pk and the sort key sk, both of type S (${said}). ` +
        'Name a table that was made for the history.',
      error,
    );
  }
  if (failureKind(error) === 'denied') {
    const operation = (error as { operation?: string }).operation ?? 'Query';
    const arn = `arn:${partition}:dynamodb:${region}:${accountId}:table/${table}`;
    return new HistoryError(
      'HistoryRefused',
      `${where}: ${factError(operation, error, 'dynamodb', arn).message}`,
      error,
    );
  }
  return new HistoryError('HistoryFailed', `${where}: ${code}: ${said}`, error);
}

/** Failures of reading a table of switches, each with its remedy. */
import { errorCode, failureKind } from '../../aws/errors.ts';
import { CredentialsError } from '../../aws/explain-credentials.ts';
import type { SourceProblem } from '../../model/switch-role.ts';

/** What is being read, as far as it is known yet. */
export interface TablePlace {
  readonly table: string;
  readonly roleArn: string | undefined;
  region: string | undefined;
  partition?: string;
}

/** Names the table, the Region and what to do. */
export function tableProblem(error: unknown, place: TablePlace): SourceProblem {
  const name = `table ${place.table}${place.region === undefined ? '' : ` in ${place.region}`}`;
  if (error instanceof CredentialsError) {
    return { operation: 'sts:AssumeRole', code: error.code, message: `${name}: ${error.message}` };
  }
  const said = (error instanceof Error ? error.message : String(error)) || 'no message';
  return {
    operation: `dynamodb:${(error as { operation?: string } | null)?.operation ?? 'DescribeTable'}`,
    code: errorCode(error).replace(/Exception$/, ''),
    message: `${name}: ${said.replace(/\.?\s*$/, '.')}${remedy(error, place)}`,
  };
}

function remedy(error: unknown, { table, region, partition = 'aws', roleArn }: TablePlace): string {
  if (errorCode(error) === 'ResourceNotFoundException') {
    return ' Set table and region of this source to those of the table, and role-arn where it is in another account.';
  }
  if (failureKind(error) === 'throttled') {
    return ' The table can not be read as fast as this: give it more read capacity, or make it on-demand.';
  }
  if (failureKind(error) !== 'denied') return '';
  const arn = `arn:${partition}:dynamodb:${region}:*:table/${table}`;
  const statement = JSON.stringify({
    Effect: 'Allow',
    Action: ['dynamodb:DescribeTable', 'dynamodb:Query', 'dynamodb:Scan'],
    Resource: [arn, `${arn}/index/*`],
  });
  return ` Add to the policy of ${roleArn ?? 'the role of the run'}: ${statement}`;
}

/** Failures of the query over CloudTrail's logs, each with its remedy. */
import { errorCode, failureKind } from '../../aws/errors.ts';
import { CredentialsError } from '../../aws/explain-credentials.ts';
import type { SourceOf } from '../../model/settings.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import { QueryError } from './athena-query.ts';

const TABLE_PAGE = 'docs/athena.md has the definition';

export function athenaProblem(error: unknown, source: SourceOf<'athena'>): SourceProblem {
  const table = `table ${source.database}.${source.table}`;
  if (error instanceof CredentialsError) {
    return { operation: 'sts:AssumeRole', code: error.code, message: `${table}: ${error.message}` };
  }
  const { operation: call = 'StartQueryExecution' } = error as { operation?: string };
  const operation = `athena:${call}`;
  const code = errorCode(error).replace(/Exception$/, '');
  const said = words(error);
  if (error instanceof QueryError) {
    const message = `${table}: ${queryRemedy(error, source)} Athena said: ${said}`;
    return { operation, code: error.code, message };
  }
  if (failureKind(error) === 'denied') {
    const statement = JSON.stringify({ Effect: 'Allow', Action: operation, Resource: '*' });
    const message = `${table}: ${said} Add to the policy of the role that queries: ${statement}; docs/athena.md has the whole policy.`;
    return { operation, code, message };
  }
  if (/output location/i.test(said)) {
    const message = `workgroup ${source.workgroup} has no place for results: set one in the workgroup, or set \`output-location: s3://BUCKET/PREFIX/\` here. Athena said: ${said}`;
    return { operation, code, message };
  }
  return { operation, code, message: `${table}: ${said}` };
}

/** Athena tells in words what failed; these begin with the codes of its engine. */
const REMEDIES: readonly (readonly [RegExp, (source: SourceOf<'athena'>) => string])[] = [
  [
    /(?:TABLE|SCHEMA|CATALOG|DATABASE)_NOT_FOUND|does not exist/i,
    ({ catalog, region }) =>
      `there is no such table in catalog ${catalog}${region === undefined ? '' : ` of ${region}`}: ${TABLE_PAGE}.`,
  ],
  [
    /COLUMN_NOT_FOUND|TYPE_MISMATCH|FUNCTION_NOT_FOUND/,
    () => `the table is not the expected one: ${TABLE_PAGE}.`,
  ],
  [
    /CONSTRAINT_VIOLATION.*injected/is,
    () =>
      'the table has an injected partition column: list `accounts`, or define the column as in docs/athena.md.',
  ],
  [
    /access ?denied|insufficient permissions|not authorized|PERMISSION_DENIED/i,
    () =>
      'the query may not read the table, the logs or the place of the results: docs/athena.md has the whole policy.',
  ],
  [
    /bytes scanned limit/i,
    ({ workgroup }) =>
      `workgroup ${workgroup} limits what a query may scan: raise the limit, or lower \`look-back-days\`.`,
  ],
  [
    /HIVE_CURSOR_ERROR|HIVE_BAD_DATA|Malformed/i,
    () => 'a log file can not be read; move it away, or use the source `s3`, which names each one.',
  ],
  [
    /exhausted resources|EXCEEDED_/i,
    () => 'the query is too large: list `accounts`, or lower `look-back-days`.',
  ],
];

function queryRemedy(error: QueryError, source: SourceOf<'athena'>): string {
  const found = REMEDIES.find(([pattern]) => pattern.test(error.message));
  return found?.[1](source) ?? 'the query ended without a result.';
}

/** One line that ends with a full stop. */
function words(error: unknown): string {
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return (said || errorCode(error)).replace(/\.?$/, '.');
}

/** The Regions of an account that could not be read, as problems that say the way out. */
import { factError } from '../../aws/errors.ts';
import type { SourceProblem } from '../../model/switch-role.ts';
import type { RegionHistory } from './event-history-region.ts';

export const OPERATION = 'cloudtrail:LookupEvents';

/** Those with the same reason together. `ofIam` is the one of IAM's events, among the others or not. */
export function failuresOf(
  accountId: string,
  regions: readonly RegionHistory[],
  ofIam: RegionHistory,
): SourceProblem[] {
  const groups = new Map<string, { regions: string[]; code: string; message: string }>();
  for (const { region, failure } of regions) {
    if (failure === undefined) continue;
    const { code, message } = factError('LookupEvents', failure, 'cloudtrail');
    const key = `${code} ${message.replaceAll(region, '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { regions: [region], code, message });
    else group.regions.push(region);
  }
  const problems = [...groups.values()].map((group) => {
    const names = group.regions.sort();
    return problem(accountId, group.code, `${names.join(', ')}: ${group.message}${wayOut(names, regions)}`);
  });
  if (ofIam.failure !== undefined && !regions.includes(ofIam)) {
    const { code, message } = factError('LookupEvents', ofIam.failure, 'cloudtrail');
    const why = 'It is asked, though it is not listed, because IAM records there who was renamed.';
    problems.push(problem(accountId, code, `${ofIam.region}: ${message} ${why}`));
  }
  return problems;
}

function problem(accountId: string, code: string, what: string): SourceProblem {
  return { operation: OPERATION, code, message: `event history of ${what}`, accountId };
}

/** A Region that a service control policy denies holds no switch; the user may say that it does not count. */
function wayOut(failed: readonly string[], regions: readonly RegionHistory[]): string {
  return failed.length === regions.length
    ? ''
    : ' If the account can not be used there, list the other Regions under regions of this source.';
}

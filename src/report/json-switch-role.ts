/** The stocktaking of role switching in `report.json`. */
import type { JudgedSwitcher, JudgedSwitchRole } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { SourceFacts } from '../model/switch-role.ts';
import { byCodeUnit, list } from './json-list.ts';

type SwitchRole = NonNullable<Report['switchRole']>;

export function* switchRolePart({
  thresholdDays,
  coverage,
  users,
}: JudgedSwitchRole): Generator<string, void, undefined> {
  const { from, to, sources } = coverage;
  const covered = { from, to, sources: sources.map(sourceItem) } satisfies SwitchRole['coverage'];
  yield '  "switchRole": {\n';
  yield `    "thresholdDays": ${JSON.stringify(thresholdDays)},\n`;
  yield `    "coverage": ${JSON.stringify(covered)},\n`;
  yield* list('users', users, userItem, { indent: '    ', last: true });
  yield '  },\n';
}

/** Its problems stand among the errors of the report. */
function sourceItem({
  type,
  name,
  accounts,
  regions,
  from,
  to,
  problemCount,
  amounts,
}: SourceFacts): SwitchRole['coverage']['sources'][number] {
  return {
    type,
    name,
    accounts: [...accounts],
    regions: [...regions],
    from,
    to,
    problemCount,
    amounts: Object.fromEntries(Object.entries(amounts).sort(([a], [b]) => byCodeUnit(a, b))),
  };
}

function userItem(judged: JudgedSwitcher): SwitchRole['users'][number] {
  const { user, lastRoleArn, lastBy, reason, namedBySessionAt } = judged;
  return {
    userArn: user.arn,
    userName: user.name,
    lastSwitchedAt: judged.lastSwitchedAt,
    ...(lastRoleArn !== undefined && { lastRoleArn }),
    ...(lastBy !== undefined && { lastBy }),
    ageDays: judged.ageDays,
    watchedSince: judged.watchedSince,
    assumableRoles: [...judged.assumableRoles],
    status: judged.status,
    ...(reason !== undefined && { reason }),
    ...(namedBySessionAt !== undefined && { namedBySessionAt }),
  };
}

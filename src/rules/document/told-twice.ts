/** One fact, one finding: what two rules tell of the same statement is left to the one that tells more. */
import { SEVERITIES, type Settings } from '../../model/settings.ts';
import type { StatementRef, Trouble } from '../../model/trouble.ts';

/**
 * Those of the troubles that another one tells as well. A service that is allowed as a whole is told by
 * `privilege-escalation` where it holds ways to more rights.
 * @param troubles of one set of documents, by all rules that are on: a rule that is off can't tell for another
 */
export function toldTwice(troubles: readonly Trouble[], rules: Settings['rules']): ReadonlySet<Trouble> {
  const ways = troubles.filter(({ rule }) => rule === 'privilege-escalation');
  if (ways.length === 0) return new Set();
  const rank = ({ rule, severity }: Trouble) => {
    const setting = rules[rule];
    return SEVERITIES.indexOf(setting === 'default' || setting === 'off' ? severity : setting);
  };
  const isTold = (whole: Trouble) =>
    ways.some(
      (way) =>
        way.about === whole.about &&
        rank(way) <= rank(whole) &&
        whole.statements.every((ref) => way.statements.some((other) => isSame(ref, other))),
    );
  return new Set(troubles.filter((trouble) => trouble.rule === 'wildcard-service' && isTold(trouble)));
}

function isSame(one: StatementRef, other: StatementRef): boolean {
  return one.document === other.document && one.statement === other.statement;
}

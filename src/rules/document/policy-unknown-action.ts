/**
 * Actions that AWS does not have, and patterns that match none. IAM takes them without a word, and they do nothing.
 * Source: AWS Service Authorization Reference, by way of `policy/action-table.ts`; IAM User Guide, "IAM policy validation
 * check reference", on invalid actions.
 */
import { holdsUnknown } from '../../changes/unknown-name.ts';
import type { Severity } from '../../model/settings.ts';
import type { StatementRef, Trouble } from '../../model/trouble.ts';
import { isEmpty, matchedActions } from '../../policy/action-set.ts';
import { ACTION_TABLE_DATE, serviceActions } from '../../policy/action-table.ts';
import { readActionPattern } from '../../policy/match.ts';
import type { PolicyStatement } from '../../policy/statement.ts';
import { type DocumentRule, statementsOf } from './document-rule.ts';
import { meantAction, meantService } from './meant-action.ts';
import { quoted } from './pattern-parts.ts';

/** Services that AWS ended, for those who look for them in vain. The table still has most of the others. */
const GONE: Readonly<Record<string, string>> = {
  deepcomposer: 'the service has ended',
  deeplens: 'the service has ended',
  deepracer: 'the service has ended',
  gamesparks: 'the service has ended',
  iot1click: 'the service has ended',
  macie: 'Macie Classic has ended; today it is macie2',
  mobilehub: 'the service has ended',
  sumerian: 'the service has ended',
};

interface UnknownAction {
  readonly written: string;
  readonly statement: PolicyStatement;
  readonly ref: StatementRef;
  readonly severity: Severity;
}

export const policyUnknownAction: DocumentRule = {
  id: 'policy-unknown-action',
  title: 'Action that AWS does not have',
  finds: 'An action or a service that AWS does not have, or a pattern that matches no action.',
  why: 'IAM takes it without a word: what it should allow stays forbidden, and what it should deny goes on.',
  severity:
    'Medium where it should deny something or keep it from being allowed, low where it should allow it or spare it from a Deny.',

  find(documents) {
    const groups = new Map<string, UnknownAction[]>();
    for (const { statement, ref } of statementsOf(documents, ({ told }) => told === 'own')) {
      for (const written of new Set(statement.actions ?? statement.notActions)) {
        if (!isUnknown(written)) continue;
        const key = `${ref.document}:${written.toLowerCase()}`;
        const known = groups.get(key);
        const found = { written, statement, ref, severity: severityOf(statement) };
        if (known === undefined) groups.set(key, [found]);
        else known.push(found);
      }
    }
    return [...groups.values()].map(trouble);
  },
};

/** An exclusion that excludes nothing is as a Deny that denies nothing. */
function severityOf({ effect, actions }: PolicyStatement): Severity {
  return (effect === 'Deny') === (actions !== undefined) ? 'medium' : 'low';
}

function isUnknown(written: string): boolean {
  if (holdsUnknown(written)) return false;
  const { pattern } = readActionPattern(written);
  if (pattern === undefined || pattern.anyService) return false;
  const service = serviceActions(pattern.namespace);
  return service === undefined || isEmpty(matchedActions(service, pattern.action));
}

function trouble(found: readonly UnknownAction[]): Trouble {
  const ordered = found.toSorted((a, b) => Number(b.severity === 'medium') - Number(a.severity === 'medium'));
  const [first] = ordered;
  const [ref, ...more] = ordered.map((action) => action.ref);
  if (first === undefined || ref === undefined) throw new Error('a trouble without an action');
  const { written, statement, severity } = first;
  const [namespace = '', action = ''] = written.toLowerCase().split(':');
  return {
    rule: 'policy-unknown-action',
    severity,
    statements: [ref, ...more],
    about: written.toLowerCase(),
    service: namespace,
    says: `${verb(statement)} ${quoted(written)}, ${whatIsWrong(namespace, action)}`,
    remedy: `${advice(namespace, action)} AWS may have added it since ${ACTION_TABLE_DATE}: then exempt it until the next release of this tool.`,
  };
}

function verb({ effect, actions }: PolicyStatement): string {
  if (actions !== undefined) return effect === 'Allow' ? 'allows' : 'denies';
  return effect === 'Allow' ? 'keeps out of what it allows' : 'spares from what it denies';
}

function whatIsWrong(namespace: string, action: string): string {
  if (serviceActions(namespace) === undefined) {
    const gone = Object.hasOwn(GONE, namespace) ? ` (${GONE[namespace]})` : '';
    return `whose service is not among those that AWS had published by ${ACTION_TABLE_DATE}${gone}`;
  }
  return action.includes('*') || action.includes('?')
    ? `which matches none of the actions of ${namespace} that AWS had published by ${ACTION_TABLE_DATE}`
    : `which is not among the actions of ${namespace} that AWS had published by ${ACTION_TABLE_DATE}`;
}

function advice(namespace: string, action: string): string {
  const meant =
    serviceActions(namespace) === undefined ? meantService(namespace) : meantAction(namespace, action);
  return meant === undefined ? 'Correct it, or take it out.' : `Did you mean ${meant}?`;
}

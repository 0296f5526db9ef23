/** What the rules about unused access have in common: whom they look at, and how their findings are put together. */
import type { ActionAccess, ServiceAccess } from '../model/access.ts';
import type { Evidence, Finding } from '../model/finding.ts';
import type { RuleId } from '../model/settings.ts';
import type { EscalationPath } from '../policy/types.ts';
import type { Examined, GrantedService } from './examined.ts';
import { severityOf } from './severity.ts';

const PASS_ROLE = 'iam:PassRole';
const UNTRACED = Object.freeze([PASS_ROLE]);

/** Services of an entity that rules may judge: none where nobody has what is granted, or its use is not known. */
export function judgedServices(examined: Examined): readonly GrantedService[] {
  return examined.accessKnown && examined.reachesSomebody ? examined.services : [];
}

export function isRecentlyGranted(examined: Examined, service: GrantedService): boolean {
  return examined.grantedLatelySince(service) !== null;
}

export function serviceFinding(
  rule: RuleId,
  examined: Examined,
  service: GrantedService,
  evidence: Evidence,
): Finding {
  const { access, level, escalations, grantedBy } = service;
  return {
    rule,
    severity: severityOf(level, escalations),
    entity: examined.entity,
    subject: examined.examiner.subject(access.namespace),
    serviceName: access.name,
    evidence,
    grantedBy,
    ...notes(examined, access, escalations),
  };
}

/** A tracked action of a service that is in use, with what its finding would be made of. */
export interface GrantedAction {
  /** As `service:Action`. */
  readonly name: string;
  readonly access: ActionAccess;
  readonly service: GrantedService;
}

/**
 * Tracked actions that rules may judge: those that the policies allow, of services that were used lately. Of a
 * service that was not, the rules about services have said it. `iam:PassRole` leaves no trace and is never judged.
 */
export function judgedActions(examined: Examined): GrantedAction[] {
  const { grants, examiner } = examined;
  if (examiner.thresholds.granularity !== 'action') return [];
  return judgedServices(examined).flatMap((service) => {
    if (service.ageDays === null || examined.isUnused(service.ageDays)) return [];
    return (service.access.actions ?? []).flatMap((access) => {
      const name = actionName(service.access, access);
      const judged = name.toLowerCase() !== PASS_ROLE.toLowerCase() && grants.allows(name);
      return judged ? [{ name, access, service }] : [];
    });
  });
}

export function isActionRecentlyGranted(examined: Examined, action: GrantedAction): boolean {
  return actionGrantedLatelySince(examined, action) !== null;
}

/** ISO-8601 UTC; null: not only within the grace time. */
export function actionGrantedLatelySince(
  { examiner }: Examined,
  { name, service }: GrantedAction,
): string | null {
  return examiner.recentGrants.action(name, service.grantedBy);
}

export function actionFinding(
  rule: RuleId,
  examined: Examined,
  { name, service }: GrantedAction,
  evidence: Evidence,
): Finding {
  const { severity, escalations } = examined.examiner.actionSeverity.of(name, service);
  return {
    rule,
    severity,
    entity: examined.entity,
    subject: examined.examiner.subject(service.access.namespace, name),
    serviceName: service.access.name,
    evidence,
    grantedBy: service.grantedBy,
    ...notes(examined, service.access, escalations),
  };
}

/** IAM names tracked actions without their service; exports of other tools write `service:Action`. */
function actionName({ namespace }: ServiceAccess, { action }: ActionAccess): string {
  return action.includes(':') ? action : `${namespace}:${action}`;
}

function notes(
  { grants }: Examined,
  { namespace }: ServiceAccess,
  escalations: readonly EscalationPath[],
): Pick<Finding, 'untraced' | 'escalations'> {
  return {
    ...(namespace === 'iam' && grants.allows(PASS_ROLE) && { untraced: UNTRACED }),
    ...(escalations.length > 0 && { escalations: escalations.map(({ explanation }) => explanation) }),
  };
}

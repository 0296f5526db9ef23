/** A role of a template and its live self, as tests about the use of what changes write them. */
import type { ServiceAccess } from '../../../src/model/access.ts';
import type { Entity, Role } from '../../../src/model/entity.ts';
import type { ChangeSettings } from '../../../src/model/settings.ts';
import { accessTo, aRole, aSnapshot } from '../factory.ts';
import { aChange, allows, changeSettings, judged, policy, roleWith, template, withUsage } from './changes.ts';

export const doc = (...actions: readonly string[]) => policy(allows(actions));

/** Role `deploy` of a template with an inline policy `app`, before and after. */
export const deploy = (before: object | undefined, after: object | undefined) => {
  const role = (document: object) => template({ R: roleWith({ app: document }, { RoleName: 'deploy' }) });
  return aChange({
    path: 'stack.json',
    ...(before && { before: role(before) }),
    ...(after && { after: role(after) }),
  });
};

export const liveRole = (document: object, services: readonly ServiceAccess[], more: Partial<Role> = {}) =>
  aRole({
    name: 'deploy',
    inlinePolicies: [{ name: 'app', document }],
    access: accessTo(...services),
    ...more,
  });

export const usage = (
  change: ReturnType<typeof aChange>,
  entities: readonly Entity[],
  changes: Partial<ChangeSettings> = {},
) => judged(change, withUsage(aSnapshot(entities, { granularity: 'action' })), changeSettings({}, changes));

export const about = (judgement: ReturnType<typeof usage>, rule: string) =>
  judgement.findings.filter((finding) => finding.rule === rule);

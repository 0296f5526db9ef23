/** IAM access advisor: its four calls, as the API reference of version 2010-05-08 describes them. */
import type { Account, Entity } from './account.ts';
import { invalidInput, noSuchEntity } from './aws-error.ts';
import { grantedNamespaces, policiesOf } from './grants.ts';
import type { Job } from './jobs.ts';
import { documentServices } from './policy-document.ts';
import { serviceName } from './services.ts';
import { entityUses, serviceUse, trackedActions } from './usage.ts';
import {
  constraintError,
  memberList,
  pageOf,
  required,
  type SignedCall,
  type SignedOperation,
} from './world.ts';
import type { XmlValue } from './xml.ts';

/** A path may hold every character from `!` to `~` (API reference, CreateRole); a name may not. */
const ENTITY_ARN = /^arn:[^:]+:iam::(\d{12}|aws):(user|role|group|policy)\/([!-~]*\/)?[\w+=,.@-]+$/;

/** The calls that name an entity: it must look like an entity's ARN, and exist in the caller's account. */
function entityOf(call: SignedCall): Entity {
  const arn = required(call.form, 'Arn');
  if (!ENTITY_ARN.test(arn)) throw invalidInput(`Invalid ARN: ${arn}`);
  const entity = call.account.entities.get(arn);
  if (!entity) throw noSuchEntity(`ARN ${arn} does not exist.`);
  return entity;
}

const generate: SignedOperation = (call) => {
  const entity = entityOf(call);
  const granularity = call.form.get('Granularity') ?? 'SERVICE_LEVEL';
  if (granularity !== 'SERVICE_LEVEL' && granularity !== 'ACTION_LEVEL') {
    const allowed = 'Member must satisfy enum value set: [SERVICE_LEVEL, ACTION_LEVEL]';
    throw constraintError(granularity, 'granularity', allowed);
  }
  const { jobs, faults, behaviour } = call.world;
  const fault = faults.ofJob(entity.arn);
  const recordedFailure = call.account.lastAccessed?.[entity.arn]?.JobStatus === 'FAILED';
  const job = jobs.start(
    {
      arn: entity.arn,
      owner: call.caller.sessionId,
      granularity,
      createdAt: call.now,
      failed: recordedFailure || fault === 'job-failed',
    },
    behaviour.jobMs,
    fault === 'job-endless',
  );
  return { JobId: job.id };
};

/** The caller's job with its entity; somebody else's job does not exist for the caller. */
function jobOf(call: SignedCall): { readonly job: Job; readonly entity: Entity } {
  const id = required(call.form, 'JobId');
  if (id.length !== 36) throw constraintError(id, 'jobId', 'Member must have length equal to 36');
  const job = call.world.jobs.find(id, call.caller.sessionId);
  const entity = job && call.account.entities.get(job.arn);
  if (!entity) throw noSuchEntity(`JobId ${id} does not exist.`);
  return { job, entity };
}

function errorOf(account: Account, job: Job): XmlValue {
  const recorded = account.lastAccessed?.[job.arn]?.Error;
  return {
    Message: recorded?.Message ?? 'The report could not be generated because of an internal error.',
    Code: recorded?.Code ?? 'ServiceFailure',
  };
}

function stateOf(
  call: SignedCall,
  job: Job,
): { readonly done: boolean; readonly fields: Record<string, XmlValue> } {
  const created = { JobCreationDate: new Date(job.createdAt).toISOString() };
  if (call.now < job.doneAt) return { done: false, fields: { JobStatus: 'IN_PROGRESS', ...created } };
  const times = { ...created, JobCompletionDate: new Date(job.doneAt).toISOString() };
  if (!job.failed) return { done: true, fields: { JobStatus: 'COMPLETED', ...times } };
  return { done: false, fields: { JobStatus: 'FAILED', ...times, Error: errorOf(call.account, job) } };
}

function serviceXml(account: Account, job: Job, entity: Entity, namespace: string): XmlValue {
  const use = serviceUse(account, entity, namespace, job.createdAt);
  const actions =
    job.granularity === 'ACTION_LEVEL'
      ? trackedActions(account, entity, namespace, job.createdAt)
      : undefined;
  return {
    ServiceName: serviceName(namespace),
    LastAuthenticated: use.LastAuthenticated,
    ServiceNamespace: namespace,
    LastAuthenticatedEntity: use.LastAuthenticatedEntity,
    LastAuthenticatedRegion: use.LastAuthenticatedRegion,
    TotalAuthenticatedEntities:
      use.TotalAuthenticatedEntities ?? (use.LastAuthenticated === undefined ? 0 : 1),
    TrackedActionsLastAccessed: actions?.map((action) => ({
      ActionName: action.ActionName,
      LastAccessedEntity: action.LastAccessedEntity,
      LastAccessedTime: action.LastAccessedTime,
      LastAccessedRegion: action.LastAccessedRegion,
    })),
  };
}

const getDetails: SignedOperation = (call) => {
  const { job, entity } = jobOf(call);
  const { done, fields } = stateOf(call, job);
  const { page, ...paging } = pageOf(call, done ? grantedNamespaces(call.account, entity) : []);
  return {
    ...fields,
    JobType: job.granularity,
    ...paging,
    ServicesLastAccessed: page.map((namespace) => serviceXml(call.account, job, entity, namespace)),
  };
};

const getDetailsWithEntities: SignedOperation = (call) => {
  const { job, entity } = jobOf(call);
  const namespace = required(call.form, 'ServiceNamespace');
  const { done, fields } = stateOf(call, job);
  if (done && !grantedNamespaces(call.account, entity).includes(namespace)) {
    throw noSuchEntity(`Service namespace ${namespace} is not in the report of job ${job.id}.`);
  }
  const uses = done ? entityUses(call.account, entity, namespace, job.createdAt) : [];
  const { page, ...paging } = pageOf(call, uses);
  return {
    ...fields,
    ...paging,
    EntityDetailsList: page.map((use) => ({
      EntityInfo: { ...use.EntityInfo },
      LastAuthenticated: use.LastAuthenticated,
    })),
  };
};

const listPoliciesGrantingServiceAccess: SignedOperation = (call) => {
  const namespaces = memberList(call.form, 'ServiceNamespaces');
  if (namespaces.length < 1 || namespaces.length > 200) {
    const bound = namespaces.length < 1 ? 'greater than or equal to 1' : 'less than or equal to 200';
    throw constraintError(
      `[${namespaces.join(', ')}]`,
      'serviceNamespaces',
      `Member must have length ${bound}`,
    );
  }
  const entity = entityOf(call);
  if (entity.type === 'policy')
    throw invalidInput(`Invalid ARN: ${entity.arn} is not a user, group or role.`);
  const held = policiesOf(call.account, entity);
  // A managed policy that comes in two ways, through a group and directly, is named once.
  const policies = held.filter(
    (policy, index) => policy.arn === undefined || held.findIndex((it) => it.arn === policy.arn) === index,
  );
  const { page, ...paging } = pageOf(call, namespaces);
  return {
    ...paging,
    PoliciesGrantingServiceAccess: page.map((namespace) => ({
      ServiceNamespace: namespace,
      // Only an inline policy tells whom it belongs to: a managed one has no single holder.
      Policies: policies
        .filter((policy) => documentServices(policy.document).allowed.has(namespace))
        .map((policy) =>
          policy.type === 'INLINE'
            ? {
                PolicyName: policy.name,
                PolicyType: 'INLINE',
                EntityType: policy.holder.type.toUpperCase(),
                EntityName: policy.holder.name,
              }
            : { PolicyName: policy.name, PolicyType: 'MANAGED', PolicyArn: policy.arn },
        ),
    })),
  };
};

export const LAST_ACCESSED_OPERATIONS: Readonly<Record<string, SignedOperation>> = {
  GenerateServiceLastAccessedDetails: generate,
  GetServiceLastAccessedDetails: getDetails,
  GetServiceLastAccessedDetailsWithEntities: getDetailsWithEntities,
  ListPoliciesGrantingServiceAccess: listPoliciesGrantingServiceAccess,
};

/** What access advisor knows of one entity, as a fact of the snapshot; a failure becomes `unknown` with its reason. */
import {
  type EntityDetails,
  GetServiceLastAccessedDetailsWithEntitiesCommand,
  type ServiceLastAccessed,
  type TrackedActionLastAccessed,
} from '@aws-sdk/client-iam';
import { factError, failureKind } from '../aws/errors.ts';
import type { Access, ActionAccess, EntityUse, GrantingPolicy, ServiceAccess } from '../model/access.ts';
import type { Entity, Group } from '../model/entity.ts';
import { type Interned, isoTime, isoTimeOrNull, required } from './decode.ts';
import { grantingPolicies } from './granting-policies.ts';
import { JobError, type JobPorts, type JobResult, lastAccessed, readJob } from './jobs.ts';
import type { ServicePacker } from './packed-services.ts';
import { pages } from './paging.ts';

export interface AccessPorts extends JobPorts {
  readonly groupsByArn: ReadonlyMap<string, Group>;
  readonly interned: Interned;
  readonly packer: ServicePacker;
}

/** Never throws: what could not be had is `unknown`, and the other entities go on. */
export async function accessOf(entity: Entity, ports: AccessPorts): Promise<Access> {
  let operation = 'GetServiceLastAccessedDetails';
  try {
    const { job, more: users } = await lastAccessed(entity.arn, ports, (result) =>
      usersOf(entity, result, ports),
    );
    operation = 'ListPoliciesGrantingServiceAccess';
    const granting = await grantingOf(entity, job, ports);
    const services = job.services.map((service) => serviceAccess(service, granting, users, ports));
    return complete(isoTime(job.completedAt), ports.packer.pack(services));
  } catch (error) {
    return { status: 'unknown', reason: reasonOf(error, operation) };
  }
}

/** An object as any other for who reads, copies or saves it; its services are put together when they are asked for. */
function complete(reportedAt: string, services: () => readonly ServiceAccess[]): Access {
  return {
    status: 'complete',
    reportedAt,
    get services() {
      return services();
    },
  };
}

/**
 * Who used a service through a group or a policy. Asked only where several did: of a single user the report itself
 * tells the name.
 */
async function usersOf(
  entity: Entity,
  job: JobResult,
  ports: AccessPorts,
): Promise<ReadonlyMap<string, EntityUse[]>> {
  const users = new Map<string, EntityUse[]>();
  if (entity.type !== 'group' && entity.type !== 'policy') {
    return users;
  }
  for (const { ServiceNamespace, TotalAuthenticatedEntities } of job.services) {
    if (ServiceNamespace === undefined || (TotalAuthenticatedEntities ?? 0) < 2) {
      continue;
    }
    const fetch = (marker: string | undefined) =>
      readJob(job, ports, () =>
        ports.caller.call('GetServiceLastAccessedDetailsWithEntities', () =>
          ports.iam.send(
            new GetServiceLastAccessedDetailsWithEntitiesCommand({
              JobId: job.jobId,
              ServiceNamespace,
              MaxItems: 1_000,
              Marker: marker,
            }),
          ),
        ),
      );
    const list: EntityUse[] = [];
    for await (const page of pages(fetch)) {
      list.push(...(page.EntityDetailsList ?? []).map((details) => entityUse(details, ports.interned)));
    }
    users.set(ServiceNamespace, list);
  }
  return users;
}

function entityUse({ EntityInfo, LastAuthenticated }: EntityDetails, interned: Interned): EntityUse {
  const type = { USER: 'user', ROLE: 'role', GROUP: 'group' } as const;
  return {
    arn: interned.of(required(EntityInfo?.Arn, 'EntityInfo.Arn')),
    name: interned.of(required(EntityInfo?.Name, 'EntityInfo.Name')),
    type: type[required(EntityInfo?.Type, 'EntityInfo.Type')],
    lastAccessedAt: isoTimeOrNull(LastAuthenticated),
  };
}

async function grantingOf(
  entity: Entity,
  job: JobResult,
  ports: AccessPorts,
): Promise<(namespace: string) => readonly GrantingPolicy[]> {
  if (entity.type === 'policy') {
    const itself: readonly GrantingPolicy[] = [
      { policyName: entity.name, policyType: 'managed', policyArn: entity.arn },
    ];
    return () => itself;
  }
  const namespaces = job.services.map(({ ServiceNamespace }) =>
    required(ServiceNamespace, 'ServiceNamespace'),
  );
  const granting = await grantingPolicies(entity, namespaces, ports.groupsByArn, ports);
  const none: readonly GrantingPolicy[] = [];
  return (namespace) => granting.get(namespace) ?? none;
}

function serviceAccess(
  service: ServiceLastAccessed,
  granting: (namespace: string) => readonly GrantingPolicy[],
  users: ReadonlyMap<string, readonly EntityUse[]>,
  { interned, granularity }: AccessPorts,
): ServiceAccess {
  const namespace = required(service.ServiceNamespace, 'ServiceNamespace');
  const actions = granularity === 'action' ? service.TrackedActionsLastAccessed : undefined;
  const by = service.LastAuthenticatedEntity;
  const region = service.LastAuthenticatedRegion;
  const usedBy = users.get(namespace);
  return {
    namespace,
    name: service.ServiceName ?? namespace,
    lastAccessedAt: isoTimeOrNull(service.LastAuthenticated),
    ...(by !== undefined && { lastAccessedBy: by }),
    ...(region !== undefined && { lastAccessedRegion: region }),
    ...(actions !== undefined && { actions: actions.map((action) => actionAccess(action, interned)) }),
    ...(usedBy !== undefined && { usedBy }),
    grantedBy: granting(namespace),
  };
}

function actionAccess(action: TrackedActionLastAccessed, interned: Interned): ActionAccess {
  return {
    action: interned.of(required(action.ActionName, 'ActionName')),
    lastAccessedAt: isoTimeOrNull(action.LastAccessedTime),
    ...(action.LastAccessedEntity && { lastAccessedBy: interned.of(action.LastAccessedEntity) }),
    ...(action.LastAccessedRegion && { lastAccessedRegion: interned.of(action.LastAccessedRegion) }),
  };
}

function reasonOf(error: unknown, operation: string) {
  if (error instanceof JobError) {
    return { operation, code: error.name, message: error.message };
  }
  const failed = operationOf(error) ?? operation;
  if (failureKind(error) === 'not-found') {
    return {
      operation: failed,
      code: 'NoSuchEntity',
      message: 'IAM no longer knows the entity: it was deleted or renamed while the audit ran',
    };
  }
  return factError(failed, error);
}

/** `Caller` notes on an error which operation it came from. */
export function operationOf(error: unknown): string | undefined {
  const operation = (error as { operation?: unknown } | null)?.operation;
  return typeof operation === 'string' ? operation : undefined;
}

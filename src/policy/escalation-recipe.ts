/** The form of a privilege-escalation combination, and the kinds of resources that it must reach. */
import type { ResourceKind } from './resource.ts';

export interface EscalationNeed {
  /** `service:Action`. */
  readonly action: string;
  /** Set where the action must reach beyond resources of this kind that are named one by one. */
  readonly target?: ResourceKind;
  /** For `iam:PassRole`: principals of the services of which the role must be allowed to reach one. */
  readonly passedTo?: readonly string[];
}

export interface EscalationRecipe {
  readonly id: string;
  readonly needs: readonly EscalationNeed[];
  readonly explanation: string;
}

export const role: ResourceKind = { service: 'iam', prefix: 'role/' };
export const user: ResourceKind = { service: 'iam', prefix: 'user/' };
export const group: ResourceKind = { service: 'iam', prefix: 'group/' };
export const policy: ResourceKind = { service: 'iam', prefix: 'policy/' };
export const instance: ResourceKind = { service: 'ec2', prefix: 'instance/' };
/** Documents of AWS that run a script, a playbook, a package or a document that the caller gives them. */
export const commandDocument: ResourceKind = {
  service: 'ssm',
  prefix: 'document/',
  openNames: [
    'AWS-RunShellScript',
    'AWS-RunPowerShellScript',
    'AWS-RunRemoteScript',
    'AWS-RunDocument',
    'AWS-RunAnsiblePlaybook',
    'AWS-ApplyAnsiblePlaybooks',
    'AWS-ApplyChefRecipes',
    'AWS-ApplyDSCMofs',
    'AWS-RunSaltState',
    'AWS-RunInspecChecks',
    'AWS-RunDockerAction',
    'AWS-InstallApplication',
    'AWS-InstallPowerShellModule',
  ],
};
export const lambdaFunction: ResourceKind = { service: 'lambda', prefix: 'function:', nameEnd: ':' };
export const stack: ResourceKind = { service: 'cloudformation', prefix: 'stack/', nameEnd: '/' };
export const devEndpoint: ResourceKind = { service: 'glue', prefix: 'devEndpoint/' };
export const stackSet: ResourceKind = { service: 'cloudformation', prefix: 'stackset/', nameEnd: ':' };
export const launchTemplate: ResourceKind = { service: 'ec2', prefix: 'launch-template/' };
export const glueJob: ResourceKind = { service: 'glue', prefix: 'job/' };
export const notebook: ResourceKind = { service: 'sagemaker', prefix: 'notebook-instance/' };
export const buildProject: ResourceKind = { service: 'codebuild', prefix: 'project/' };
export const ecsTask: ResourceKind = { service: 'ecs', prefix: 'task/' };
export const appRunnerService: ResourceKind = { service: 'apprunner', prefix: 'service/', nameEnd: '/' };
export const codeInterpreter: ResourceKind = {
  service: 'bedrock-agentcore',
  prefix: 'code-interpreter-custom/',
};
export const agentRuntime: ResourceKind = { service: 'bedrock-agentcore', prefix: 'runtime/', nameEnd: '/' };
export const browser: ResourceKind = { service: 'bedrock-agentcore', prefix: 'browser-custom/' };
export const jobDefinition: ResourceKind = { service: 'batch', prefix: 'job-definition/', nameEnd: ':' };
export const deploymentGroup: ResourceKind = { service: 'codedeploy', prefix: 'deploymentgroup:' };
export const identityPool: ResourceKind = { service: 'cognito-identity', prefix: 'identitypool/' };
export const permissionSet: ResourceKind = { service: 'sso', prefix: 'permissionSet/' };

const needs = new Map<string, EscalationNeed>();

/** One object for each need, so that an answer about it serves every recipe. */
export function need(action: string, target?: ResourceKind, passedTo?: readonly string[]): EscalationNeed {
  const key = [action, target?.prefix, passedTo].join(' ');
  const known = needs.get(key) ?? { action, ...(target && { target }), ...(passedTo && { passedTo }) };
  needs.set(key, known);
  return known;
}

/** Each action once, though it may be needed on resources of several kinds. */
export function actionsOf({ needs }: Pick<EscalationRecipe, 'needs'>): readonly string[] {
  return [...new Set(needs.map(({ action }) => action))];
}

/** One action is enough. */
export function alone(
  id: string,
  action: string,
  target: ResourceKind,
  explanation: string,
): EscalationRecipe {
  return { id, needs: [need(action, target)], explanation };
}

/** Every one of the actions is needed. */
export function together(
  id: string,
  parts: readonly EscalationNeed[],
  explanation: string,
): EscalationRecipe {
  return { id, needs: parts, explanation };
}

/**
 * Hands a role to a service, by way of the actions that make that service work with it.
 * @param services the service principals, without `.amazonaws.com`, any of which the role may be handed to
 */
export function passRole(
  id: string,
  services: readonly string[],
  actions: readonly (string | EscalationNeed)[],
  explanation: string,
): EscalationRecipe {
  const passed = need(
    'iam:PassRole',
    role,
    services.map((service) => `${service}.amazonaws.com`),
  );
  const needs = actions.map((action) => (typeof action === 'string' ? need(action) : action));
  return { id: `pass-role-${id}`, needs: [passed, ...needs], explanation };
}

/** Labels, and who is assigned. Source: GitHub Docs, "REST API endpoints for labels" and "for issue assignees". */
import { created, type Endpoint, first, type GitHubCall, NO_CONTENT, ok } from './endpoint.ts';
import { isAssignable } from './issue-endpoints.ts';
import { assigneesIn, labelsIn, newLabelIn } from './issue-input.ts';
import { numberedPage } from './paging.ts';
import { notFound, validationFailed } from './refusal.ts';
import { issueOf, issueShown, labelShown, labelsShown } from './shown.ts';

function createLabel({ world, input }: GitHubCall) {
  const { name, color, description } = newLabelIn(input);
  if (world.issues.labels.find(name)) {
    throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
  }
  return created(labelShown(world.issues.labels.add(name, color, description)));
}

function addLabels(call: GitHubCall) {
  const issue = issueOf(call);
  // A bare list will do, too.
  const names = labelsIn(Array.isArray(call.input) ? { labels: call.input } : call.input) ?? [];
  if (call.behaviour.mayTriage) call.actor.addLabels(issue.number, ...names);
  return ok(labelsShown(call.world.issues.labels, issue));
}

function removeLabel(call: GitHubCall) {
  const issue = issueOf(call);
  const name = call.parts[1] ?? '';
  if (!issue.labels.some((it) => it.toLowerCase() === name.toLowerCase())) {
    throw notFound('Label does not exist');
  }
  if (call.behaviour.mayTriage) call.actor.removeLabel(issue.number, name);
  return ok(labelsShown(call.world.issues.labels, issue));
}

/** Logins that can't be assigned are passed over without a word, and so are those beyond ten. */
function changeAssignees(call: GitHubCall, change: 'assign' | 'unassign') {
  const issue = issueOf(call);
  const { behaviour, actor, input } = call;
  const known = (assigneesIn(input) ?? []).filter((login) => isAssignable(behaviour.assignable, login));
  if (behaviour.mayTriage) actor[change](issue.number, ...known);
  return issueShown(call, issue);
}

const ASSIGNEES = /^\/issues\/(\d+)\/assignees$/;

export const LABEL_ENDPOINTS: readonly Endpoint[] = [
  {
    operation: 'ListLabels',
    method: 'GET',
    path: /^\/labels$/,
    area: 'issues',
    run: (call) => numberedPage(call, call.world.issues.labels.all(), labelShown),
  },
  {
    operation: 'CreateLabel',
    method: 'POST',
    path: /^\/labels$/,
    area: 'issues',
    makesContent: true,
    run: createLabel,
  },
  {
    operation: 'GetLabel',
    method: 'GET',
    path: /^\/labels\/(.+)$/,
    area: 'issues',
    run(call) {
      const label = call.world.issues.labels.find(first(call));
      if (!label) throw notFound();
      return ok(labelShown(label));
    },
  },
  {
    operation: 'AddLabels',
    method: 'POST',
    path: /^\/issues\/(\d+)\/labels$/,
    area: 'issues',
    run: addLabels,
  },
  {
    operation: 'RemoveLabel',
    method: 'DELETE',
    path: /^\/issues\/(\d+)\/labels\/(.+)$/,
    area: 'issues',
    run: removeLabel,
  },
  {
    operation: 'CheckAssignee',
    method: 'GET',
    path: /^\/assignees\/([^/]+)$/,
    area: 'issues',
    run(call) {
      if (!isAssignable(call.behaviour.assignable, first(call))) throw notFound();
      return NO_CONTENT;
    },
  },
  {
    operation: 'AddAssignees',
    method: 'POST',
    path: ASSIGNEES,
    area: 'issues',
    run: (call) => created(changeAssignees(call, 'assign')),
  },
  {
    operation: 'RemoveAssignees',
    method: 'DELETE',
    path: ASSIGNEES,
    area: 'issues',
    run: (call) => ok(changeAssignees(call, 'unassign')),
  },
];

/** Slips in what the config file says of issues, report files and the gate, and all that is said about each. */

const LOGIN = 'the login of a GitHub user, without @ (a number in quotes)';
const GLOB =
  'a glob that starts with role/, user/, group/, policy/, account/, arn: or *, with the wildcards *, **, ? and {a,b}, and \\ before a sign to take it as it is';

/** `problems` without the name of the file. */
export const ISSUE_CASES: readonly [title: string, file: string, ...problems: string[]][] = [
  [
    'a yes that is not true',
    'issue:\n  open: yes\n',
    '2:9: issue.open: found "yes". Allowed: true or false.',
  ],
  [
    'a truth value in quotes',
    'issue:\n  open: "true"\n',
    '2:9: issue.open: found "true". Allowed: true or false, without quotes.',
  ],
  [
    'a truth value by another name',
    'gate:\n  baseline: known.json\n  ratchet: on\n',
    '3:12: gate.ratchet: found "on". Allowed: true or false.',
  ],
  [
    'the name of the input as a key',
    'issue:\n  open-issue: true\n',
    '2:3: issue.open-issue: unknown key. Allowed: open, open-on, per, max, labels, assignees, owners, owner-tag, key. Did you mean "issue.open"?',
  ],
  [
    'a login as it is mentioned',
    'issue:\n  assignees:\n    - octocat\n    - "@hubot"\n',
    `4:7: issue.assignees[1]: found "@hubot". Allowed: ${LOGIN}.`,
  ],
  [
    'a team, which can be assigned nothing',
    'issue:\n  assignees: ["@example/platform"]\n',
    `2:15: issue.assignees[0]: found "@example/platform". Allowed: ${LOGIN}.`,
  ],
  [
    'a login of digits alone',
    'issue:\n  assignees: [1234]\n',
    `2:15: issue.assignees[0]: found 1234. Allowed: ${LOGIN}.`,
  ],
  [
    'more assignees than an issue takes',
    `issue:\n  assignees: [${'abcdefghijk'.split('').join(', ')}]\n`,
    '2:14: issue.assignees: found a list. Allowed: at most 10 logins, which is what an issue takes.',
  ],
  [
    'a label with a comma',
    'issue:\n  labels:\n    - iam\n    - "iam, sweep"\n',
    '4:7: issue.labels[1]: found "iam, sweep". Allowed: a label of 1 to 50 characters without a comma (a number in quotes).',
  ],
  [
    'a label of digits alone',
    'issue: { labels: [1] }',
    '1:19: issue.labels[0]: found 1. Allowed: a label of 1 to 50 characters without a comma (a number in quotes).',
  ],
  [
    'a label twice, which GitHub compares without case',
    'issue:\n  labels: [iam, team-a, IAM]\n',
    '2:25: issue.labels[2]: found "IAM". Allowed: each label once, whatever its case, and labels[0] is this one already.',
  ],
  [
    'a key of digits alone',
    'issue: { key: 7 }',
    '1:15: issue.key: found 7. Allowed: a name of 1 to 100 characters (a number in quotes).',
  ],
  [
    'labels in one text',
    'issue:\n  labels: iam, sweep\n',
    '2:11: issue.labels: found "iam, sweep". Allowed: a list of labels.',
  ],
  [
    'no label',
    'issue:\n  labels: []\n',
    '2:11: issue.labels: found an empty list. Allowed: at least one label, by which the issue is found again.',
  ],
  [
    'owners with a slip each',
    'issue:\n  owners:\n    - entity: team/*\n      assignees: octocat\n    - entity: role/*\n    - assignees: []\n      entity: user/*\n      team: a\n',
    `3:15: issue.owners[0].entity: found "team/*". Allowed: ${GLOB}.`,
    '4:18: issue.owners[0].assignees: found "octocat". Allowed: a list of logins of GitHub users.',
    '5:7: issue.owners[1].assignees: missing. Allowed: a list of logins of GitHub users.',
    '6:18: issue.owners[2].assignees: found an empty list. Allowed: at least one login.',
    '8:7: issue.owners[2].team: unknown key. Allowed: entity, assignees.',
  ],
  [
    'owners as a mapping',
    'issue:\n  owners:\n    role/*: [octocat]\n',
    '3:5: issue.owners: found a mapping. Allowed: a list of owners, each with entity and assignees.',
  ],
  [
    'a severity at which no issue can open',
    'issue:\n  open-on: never\n',
    '2:12: issue.open-on: found "never". Allowed: critical, high, medium, low.',
  ],
  [
    'a report that there is not',
    'report:\n  formats: [HTML, pdf]\n',
    '2:13: report.formats[0]: found "HTML". Allowed: html, sarif, csv. Did you mean "html"?',
    '2:19: report.formats[1]: found "pdf". Allowed: html, sarif, csv.',
  ],
  [
    'a report in place of the list',
    'report:\n  formats: csv\n',
    '2:12: report.formats: found "csv". Allowed: a list of html, sarif, csv.',
  ],
  [
    'a baseline outside the workspace',
    'gate:\n  baseline: ../known.json\n',
    '2:13: gate.baseline: found "../known.json". Allowed: a path inside the workspace, relative to it and without "..".',
  ],
  [
    'a ratchet without a baseline',
    'gate:\n  ratchet: true\n',
    '2:12: gate.ratchet: found true, and there is no gate.baseline. Allowed: a ratchet together with gate.baseline, whose findings it counts.',
  ],
  [
    'a baseline that would overwrite a report',
    'gate:\n  save-baseline: ./out/report.csv\nreport:\n  directory: out\n',
    '2:18: gate.save-baseline: found "./out/report.csv", which is a report too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
  [
    'a baseline that would overwrite the config',
    'gate: { save-baseline: .github/iam-sweep.yml }\n',
    '1:24: gate.save-baseline: found ".github/iam-sweep.yml", which is the config file too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
  [
    'a baseline that would overwrite the facts',
    'gate: { save-baseline: facts.json }\nsnapshot: { save: facts.json }\n',
    '1:24: gate.save-baseline: found "facts.json", which is the file of snapshot.save too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
  [
    'a baseline that would overwrite the history',
    'gate: { save-baseline: h.json }\nswitch-role:\n  history: { store: file, path: h.json }\n',
    '1:24: gate.save-baseline: found "h.json", which is the file of switch-role.history too. Allowed: a file of its own, mostly that of gate.baseline.',
  ],
];

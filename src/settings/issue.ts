/** The part of the config about the issue that tells the state and keeps itself. */
import * as z from 'zod';
import { SEVERITIES } from '../model/settings.ts';
import { choice, entityGlob, listOf, section, tagKey, text, wholeNumber } from './fields.ts';

const labelAllowed = 'a label of 1 to 50 characters without a comma (a number in quotes)';
const label = text(/^(?=\S)[^\p{Cc},]{1,50}(?<=\S)$/u, labelAllowed);

/** GitHub compares labels without case. */
const labels = listOf(label, 'labels')
  .min(1, 'at least one label, by which the issue is found again')
  .max(20, 'at most 20 labels')
  .check(({ value, issues }) => {
    const first = new Map<string, number>();
    for (const [index, name] of value.entries()) {
      const earlier = first.get(name.toLowerCase());
      if (earlier === undefined) first.set(name.toLowerCase(), index);
      else {
        const message = `each label once, whatever its case, and labels[${earlier}] is this one already`;
        issues.push({ code: 'custom', input: name, path: [index], message });
      }
    }
  });

/** Source: GitHub's rules for names of accounts; those of managed users end in `_` and a short code. */
const login = text(
  /^(?=.{1,48}$)[A-Za-z\d](?:-?[A-Za-z\d]){0,38}(?:_[A-Za-z\d]{1,8})?$/,
  'the login of a GitHub user, without @ (a number in quotes)',
);

const MOST_ASSIGNEES = 10;
const logins = listOf(login, 'logins of GitHub users').max(
  MOST_ASSIGNEES,
  `at most ${MOST_ASSIGNEES} logins, which is what an issue takes`,
);

const owner = section({
  entity: entityGlob.describe('Glob over type/path/name or over the ARN.'),
  assignees: logins.min(1, 'at least one login').describe('Who looks after these entities.'),
});

export const issue = section({
  open: z
    .boolean('true or false')
    .default(false)
    .describe('Whether an issue is opened, kept and closed. Needs a token with permissions: issues: write.'),
  'open-on': choice(SEVERITIES)
    .default('high')
    .describe('The lowest severity of a new finding that opens an issue.'),
  per: choice(['account', 'entity'])
    .default('account')
    .describe('One issue for each account, or one for each entity with such a finding.'),
  max: wholeNumber(1, 100)
    .default(20)
    .describe('The most issues with per: entity; the worst entities come first.'),
  labels: labels
    .default(['iam-sweep'])
    .describe('Labels of the issue, made when missing. It is found again by the first.'),
  assignees: logins.default([]).describe('Who is assigned when an issue is opened.'),
  owners: listOf(owner, 'owners, each with entity and assignees')
    .default([])
    .describe('Who is assigned for which entities; the first entry that matches an entity holds.'),
  'owner-tag': tagKey
    .optional()
    .describe('Key of the tag whose value is the login of the owner of an entity; owners go first.'),
  key: text(/^(?=.*\S)[^\p{Cc}]{1,100}$/u, 'a name of 1 to 100 characters (a number in quotes)')
    .optional()
    .describe(
      'Tells two audits of one account in one repository apart. Without it the path of the config file, or of the workflow.',
    ),
});

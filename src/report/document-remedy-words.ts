/** What to do about a policy document, as one sentence. */
import type { DocumentRemedy } from './document-remedy.ts';
import {
  type Accounts,
  entityPhrase,
  isAwsManaged,
  isIdentityCenter,
  label,
  throughGroup,
} from './entity-words.ts';
import { count, named, nameList, own, type Phrase, plural, say } from './phrase.ts';

/** Of more holders, so many are named. */
const NAMED = 3;

export function documentRemedy(remedy: DocumentRemedy, accounts: Accounts): Phrase {
  const { finding, others } = remedy;
  const more = others <= 0 ? own('') : own(` (and ${count(others, 'more finding')})`);
  return say`${command(remedy, accounts)}: it ${finding.trouble?.says ?? ''}${more}`;
}

function command({ entities, policy, finding, isFault }: DocumentRemedy, accounts: Accounts): Phrase {
  const { entity } = finding;
  const verb = own(isFault ? 'Correct' : 'Narrow');
  const what = entityPhrase(entity, accounts);
  if (policy === 'trust') return say`${verb} the trust policy of ${what}`;
  if (entity.type === 'policy') {
    return entity.awsManaged ? say`Replace ${what} by a narrower policy` : say`${verb} ${what}`;
  }
  const at = isIdentityCenter(entity) ? say`the permission set of ${what} in IAM Identity Center` : what;
  if (policy === undefined) return say`${verb} what ${at} is granted`;
  if (isAwsManaged(policy)) {
    const names = entities.map(label);
    const kind = own(`${plural(names.length, entity.type)} `);
    const holders = names.length === 1 ? at : say`${kind}${nameList(names, names.length, NAMED)}`;
    return say`Replace ${named(policy.policyName)} on ${holders} by a narrower policy`;
  }
  const isInline = policy.policyType === 'inline';
  const name = say`${own(isInline ? 'inline policy ' : 'policy ')}${named(policy.policyName)}`;
  const group = throughGroup(policy, entity);
  const holder = group === undefined ? at : say`${what}, who has it through ${named(group)}`;
  return say`${verb} ${name} of ${holder}`;
}

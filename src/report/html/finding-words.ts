/** What a finding is about, in the few words that a cell of a table holds. */
import type { JudgedFinding } from '../../model/finding.ts';
import { documentSubject } from '../document-words.ts';
import { isAboutDocument } from '../matter.ts';
import { actionName } from '../sample.ts';

const CREDENTIALS = {
  password: 'console password',
  'access-key-1': 'access key 1',
  'access-key-2': 'access key 2',
} as const;

/** Service, action, credential or policy; undefined where it is about the entity as a whole. */
export function subjectWords(finding: JudgedFinding): string | undefined {
  const { subject, serviceName } = finding;
  if (isAboutDocument(finding)) return documentSubject(finding);
  if (subject.action !== undefined) return actionName(subject);
  if (subject.credential !== undefined) return CREDENTIALS[subject.credential];
  if (subject.service === undefined) return undefined;
  return serviceName === undefined ? subject.service : `${serviceName} (${subject.service})`;
}

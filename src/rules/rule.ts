/** What a rule is. Adding one takes a file of its own, its id in the settings, and a line in the catalogue. */
import type { Finding } from '../model/finding.ts';
import type { RuleId } from '../model/settings.ts';
import type { Examined } from './examined.ts';

/** Plain text without markup. It quotes names from AWS as they are: whoever renders it makes them harmless. */
export interface Explanation {
  /** What was found, with its evidence. */
  readonly message: string;
  /** What to do about it, and where. */
  readonly remediation: string;
}

export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** Why that matters, in one sentence. */
  readonly why: string;
  /** What its severity depends on when the settings name none. */
  readonly severity: string;
  /** It judges what is in its grace time too. */
  readonly atOnce?: true;
  /** Judges one entity, past its grace time unless the rule asks at once. */
  find(examined: Examined): Finding[];
  /** Puts a finding of this rule into words. */
  explain(finding: Finding): Explanation;
}

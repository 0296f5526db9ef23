/** A cheap look at values that only another program gives a meaning to: whether they may be of IAM. */

/** `s3:Get*`, `iam:*`; a version or a port behind a name begins otherwise. */
const ACTION = /(?:^|["'\s[,])[a-z][a-z\d-]*:(?:\*|[A-Z*][A-Za-z*?]*)(?=$|["'\s\],])/;
const ARN = /arn:aws[\w-]*:/i;
/** The whole of a value: anything, or an account that something is shared with. */
const WHOLE = /^(?:\*|\d{12})$|["'](?:\*|\d{12})["']/;
const WORDS =
  /(?:^|[^a-z])(?:iam|polic(?:y|ies)|roles?|principals?|permissions?|trust(?:ed)?|assume|admins?|boundar(?:y|ies)|actions?|federated|oidc)(?:[^a-z]|$)/i;

/** Whether the text holds what a policy would: actions, ARNs, the wildcard, accounts. */
export function holdsIamValue(text: string): boolean {
  return ACTION.test(text) || ARN.test(text) || WHOLE.test(text);
}

/** Whether it holds that, or names it. */
export function speaksOfIam(text: string): boolean {
  return holdsIamValue(text) || WORDS.test(text);
}

/** Lines of either text, from 1, that the other one does not have, but for comments. */
export function differingLines(
  old: string,
  now: string,
): readonly { readonly text: string; readonly line: number; readonly isNew: boolean }[] {
  const [before, after] = [old, now].map((text) => text.split('\n').map((line) => line.trim()));
  const only = (of: readonly string[] = [], others: readonly string[] = [], isNew: boolean) => {
    const known = new Set(others);
    return of.flatMap((text, at) =>
      known.has(text) || /^(?:#|\/\/|$)/.test(text) ? [] : [{ text, line: at + 1, isNew }],
    );
  };
  return [...only(after, before, true), ...only(before, after, false)];
}

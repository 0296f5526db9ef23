/**
 * The text of `Fn::Sub`. Source: AWS CloudFormation User Guide, "Fn::Sub".
 */

/**
 * Replaces each `${Name}`; `${!Name}` becomes `${Name}`, which is how the variables of IAM are written there.
 * An opening that nothing closes stays as it is.
 */
export function substitute(text: string, replace: (name: string) => string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const opens = text.indexOf('${', at);
    const closes = opens < 0 ? -1 : text.indexOf('}', opens);
    if (closes < 0) break;
    const name = text.slice(opens + 2, closes);
    parts.push(text.slice(at, opens), name.startsWith('!') ? `\${${name.slice(1)}}` : replace(name.trim()));
    at = closes + 1;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The name where the text is one `${Name}` and nothing else. */
export function soleName(text: string): string | undefined {
  return /^\$\{([^!{}][^{}]*)\}$/.exec(text)?.[1]?.trim();
}

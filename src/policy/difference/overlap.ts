/** Whether two patterns with IAM's wildcards, `*` and `?`, can match one text. */

export function overlap(one: string, other: string): boolean {
  if (!one.includes('*')) return fits(other, one);
  if (!other.includes('*')) return fits(one, other);
  // A text that both match: the longer start, then what each wants in its middle, then the longer end.
  return startsAgree(one, other) && endsAgree(one, other);
}

function startsAgree(one: string, other: string): boolean {
  for (let at = 0; one[at] !== '*' && other[at] !== '*'; at++) {
    if (!agree(one[at], other[at])) return false;
  }
  return true;
}

function endsAgree(one: string, other: string): boolean {
  for (let at = 1; one.at(-at) !== '*' && other.at(-at) !== '*'; at++) {
    if (!agree(one.at(-at), other.at(-at))) return false;
  }
  return true;
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === other || one === '?' || other === '?';
}

/** Whether the pattern matches some text of the form `plain`, in which `?` is the only wildcard. */
function fits(pattern: string, plain: string): boolean {
  let p = 0;
  let t = 0;
  let starAt = -1;
  let resumeAt = 0;
  while (t < plain.length) {
    if (pattern[p] === '*') {
      starAt = p++;
      resumeAt = t;
    } else if (p < pattern.length && agree(pattern[p], plain[t])) {
      p++;
      t++;
    } else if (starAt >= 0) {
      p = starAt + 1;
      t = ++resumeAt;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/** Whether a log file holds events that only read: a trail may be set up to leave them out. */

/** As CloudTrail writes it, and as other tools write JSON. */
const FORMS = ['"readOnly":true', '"readOnly": true'].map((form) => Buffer.from(form));
/** From there to the end of what tells that it is the record's own, with white space between. */
const LOOKED_AT = 80;

/**
 * A record's own `readOnly`, with what follows it. Requests may hold a key of this name too, of a container's volume for
 * example, but not before these.
 */
const OWN = /^"readOnly": ?true\s*,\s*"(?:eventType"\s*:\s*"Aws|resources"\s*:\s*\[)/;

/**
 * Most events only read, so that one is found at once; where none is, the search takes little beside what unpacking took.
 * @param text a piece of a file
 */
export function looksReadOnly(text: Uint8Array): boolean {
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return FORMS.some((form) => {
    for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + form.length)) {
      if (OWN.test(bytes.toString('latin1', at, at + LOOKED_AT))) return true;
    }
    return false;
  });
}

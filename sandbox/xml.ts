/** XML as AWS's Query protocol writes it: a list is a sequence of `<member>`, an absent value has no element. */

export type XmlValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly XmlValue[]
  | { readonly [name: string]: XmlValue };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};

export function escapeXml(text: string): string {
  return /[&<>"\r]/.test(text) ? text.replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? '') : text;
}

/** The content of an element: text, members, or one element for each key that has a value. */
export function xmlContent(value: XmlValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value !== 'object') return String(value);
  let content = '';
  if (Array.isArray(value)) {
    for (const member of value) content += `<member>${xmlContent(member)}</member>`;
    return content;
  }
  for (const [name, child] of Object.entries(value)) {
    if (child !== undefined && child !== null) content += `<${name}>${xmlContent(child)}</${name}>`;
  }
  return content;
}

/** The answer to a call that succeeded. */
export function responseXml(
  namespace: string,
  operation: string,
  result: XmlValue,
  requestId: string,
): string {
  return (
    `<${operation}Response xmlns="${namespace}">\n` +
    `<${operation}Result>${xmlContent(result)}</${operation}Result>\n` +
    `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>\n</${operation}Response>\n`
  );
}

/** The answer to a call that failed. */
export function errorXml(
  namespace: string,
  error: { readonly type: string; readonly code: string; readonly message: string },
  requestId: string,
): string {
  return (
    `<ErrorResponse xmlns="${namespace}">\n<Error><Type>${error.type}</Type><Code>${error.code}</Code>` +
    `<Message>${escapeXml(error.message)}</Message></Error>\n<RequestId>${requestId}</RequestId>\n</ErrorResponse>\n`
  );
}

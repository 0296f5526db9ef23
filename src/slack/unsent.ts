/** Whether a request that ended without an answer had reached anybody: only then may a message have arrived. */

/**
 * For sure: nobody was found or there, the proxy opened no way, or the other side's certificate was refused. After a
 * timeout or a reset it is not known, and of what has another name neither. Sources: Node.js, "Errors" and "TLS";
 * the messages of the package `tunnel`, which gives every failure of a proxy the code of a reset.
 */
export function isSurelyUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // Every address of a host was tried.
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(isSurelyUnsent);
  const { code = '', syscall = '' } = error as { code?: unknown; syscall?: unknown };
  return (
    syscall === 'connect' ||
    syscall === 'getaddrinfo' ||
    /^(?:tunneling socket could not be established|got illegal response body from proxy)/.test(
      error.message,
    ) ||
    /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|^ERR_INVALID_|^ERR_UNESCAPED_/.test(String(code))
  );
}

/** Making something at GitHub once, though answers get lost. */
import { requestFailure } from '../request-failure.ts';

const TRIES = 4;

/**
 * Sends what `make` sends. When it may have arrived although no answer came, it is looked for before it is sent again.
 * `make` must not repeat anything by itself.
 */
export async function makeOnce<T>(
  make: () => Promise<T>,
  look: () => Promise<T | undefined>,
  pause: (tried: number) => Promise<void>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await make();
    } catch (error) {
      if (!mayHaveArrived(error) || tried === TRIES) throw error;
      await pause(tried);
      const there = await look();
      if (there !== undefined) return there;
    }
  }
}

/** No answer, or one that says that something broke. */
function mayHaveArrived(error: unknown): boolean {
  const { status } = requestFailure(error);
  return status === undefined || status >= 500;
}

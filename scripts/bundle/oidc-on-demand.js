/**
 * Stands for the OIDC client in the bundle of `@actions/core`, and loads the real one when a token is asked for. Its
 * HTTP client takes longer to load than Node takes to start, and most of what needs `@actions/core` needs only its log.
 */
export const OidcClient = {
  async getIDToken(audience) {
    const { OidcClient: real } = await import('../../node_modules/@actions/core/lib/oidc-utils.js');
    return real.getIDToken(audience);
  },
};

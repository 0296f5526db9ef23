import { OidcClient } from "./http-client.js";

export { OidcClient };
import { ONLY_ONCE, githubClient } from "./octokit.js";

export { githubClient };
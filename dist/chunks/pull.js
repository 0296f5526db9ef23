import { commitTree, readPullRequest } from "./change.js";

export { commitTree, readPullRequest };
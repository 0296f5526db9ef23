import { stockOf, takeStock } from "./rules.js";

export { stockOf };
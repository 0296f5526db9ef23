import { conclusionOf, countNew, entityStatus, exitCodeOf } from "./rules.js";

export { exitCodeOf };
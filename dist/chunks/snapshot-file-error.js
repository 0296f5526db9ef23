// src/files/snapshot-file-error.ts
var SnapshotFileError = class extends Error {
	name = "SnapshotFileError";
};

export { SnapshotFileError };
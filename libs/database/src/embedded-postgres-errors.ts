/** The embedded PostgreSQL cannot start; `message` says why and what to do about it. */
export class EmbeddedPostgresError extends Error {
  readonly code: string = 'EMBEDDED_POSTGRES_FAILED';

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** A living process has the data folder; it was not disturbed. */
export class DataFolderInUse extends EmbeddedPostgresError {
  override readonly code = 'DATA_FOLDER_IN_USE';
  readonly dataDir: string;
  readonly ownerPid: number;

  constructor(dataDir: string, ownerPid: number) {
    super(
      `The data folder ${dataDir} is in use by process ${ownerPid}. ` +
        'Stop that process, or choose another folder.',
    );
    this.dataDir = dataDir;
    this.ownerPid = ownerPid;
  }
}

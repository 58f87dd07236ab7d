/** An application in which somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly application: string;
  readonly since: Date;
}

/** Who knows in which applications a person (`sub`) is signed in, and can end that: the provider above us. */
export interface SessionsOfPerson {
  readonly list: (sub: string) => Promise<readonly OpenSession[]>;
  readonly end: (sub: string, id: string) => Promise<void>;
  readonly endAll: (sub: string) => Promise<void>;
}

/** An application in which somebody is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly application: string;
  readonly since: Date;
}

/** Who knows in which applications a person (`sub`) is signed in, and can end that: the provider above us. */
export interface SessionsOfPerson {
  readonly list: (sub: string) => Promise<readonly OpenSession[]>;
  /** Nothing happens when it is not theirs. */
  readonly end: (sub: string, id: string) => Promise<void>;
  /** Ends all, except the one with the identifier `keep`. */
  readonly endAll: (sub: string, keep?: string) => Promise<void>;
}

/** What the pages need: the sessions, and which of them the visitor looks from. */
export interface SessionsDeps {
  readonly sessions: SessionsOfPerson;
  /** The identifier of the visitor's own session in the list above; null when it is not known. */
  readonly ownSession: (sessionId: string) => Promise<string | null>;
}

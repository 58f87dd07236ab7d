/** Seconds, as the real provider documents them; an interaction's was not found. */
export const lifetimes = {
  AuthorizationCode: 30,
  AccessToken: 3600,
  IdToken: 3600,
  Interaction: 1200,
  Grant: 7200,
  // Of an application's program: what leaves its dossier is gone everywhere after this long. Ours, not confirmed.
  ClientCredentials: 300,
} as const;

/** The single sign-on session ends two hours after the person proved who they are, however much it is used. */
const session = 7200;

export const sessionSecondsLeft = (loginTs: number | undefined, now: Date): number =>
  loginTs === undefined ? session : Math.max(1, loginTs + session - Math.floor(now.getTime() / 1000));

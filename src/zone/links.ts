/** Public addresses of the other links of the chain, for the help on the front page. */
export interface ZoneLinks {
  readonly kbo: URL;
  readonly btb: URL;
  readonly gebruikersbeheer: URL;
  readonly sleutels: URL;
  readonly hulp: URL;
}

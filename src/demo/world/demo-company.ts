export interface DemoEstablishment {
  /** 10 digits */
  readonly number: string;
  readonly name: string;
  readonly street: string;
  readonly houseNumber: string;
  readonly postalCode: string;
  readonly municipality: string;
}

export interface DemoCompany {
  /** 10 digits */
  readonly number: string;
  readonly name: string;
  readonly legalForm: string;
  /** KBO's code; without one: 000, the normal situation */
  readonly legalSituation?: string;
  readonly established: string;
  readonly seat: Omit<DemoEstablishment, 'number' | 'name'>;
  readonly establishments: readonly DemoEstablishment[];
  readonly representatives: readonly {
    readonly insz: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly functionCode: string;
    readonly since: string;
    /** The company that holds the function, which this person represents permanently. */
    readonly holderCompany?: string;
  }[];
  /** null: not recognised */
  readonly recognition: {
    readonly number: string;
    readonly activities: string;
    readonly since: string;
    /** The first day of a suspension without known end. */
    readonly suspendedFrom?: string;
    readonly withdrawn?: string;
  } | null;
}

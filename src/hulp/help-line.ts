/** The telephone line for questions about the zone itself. */
export interface HelpLine {
  readonly phone: string;
  /** Our choice in the settings: whether it closes on Belgian legal holidays is not confirmed. */
  readonly closedOnHolidays: boolean;
}

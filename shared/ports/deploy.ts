// What a deploy asks of the world. Types only.

/** The active receipt rule set of this account and region: there is one at most. */
export interface RuleSets {
  /** Its name. */
  active(): Promise<string | undefined>;
  activate(ruleSetName: string): Promise<void>;
  /** Afterwards none is active: SES takes no mail. */
  deactivate(): Promise<void>;
}

export interface DeployAnswers {
  /** Throws `AnswerNotTakenError`. */
  send(url: string, answer: object): Promise<void>;
}

// How a language names the project that time goes to.

export interface ProjectWords {
  /** Words in front of a name: `for`, `on`, `project`. */
  readonly before: ReadonlySet<string>;
  /** Those of `before` that say it most clearly. */
  readonly strongBefore: ReadonlySet<string>;
  /** Between such a word and the name. */
  readonly articles: ReadonlySet<string>;
  /** Words that begin lines and name no project though capitalised. */
  readonly ordinary: ReadonlySet<string>;
  /** Endings of such words. */
  readonly ordinaryEndings: readonly string[];
  /** Capital letters that are no code: `API`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** All nouns are: an everyday ending tells at any place that a word is no name. */
  readonly nounsAreCapitalised?: boolean;
  /** How names are written in a script without capitals: `ファルコン`. */
  readonly nameScript?: RegExp;
  /** Right behind a name: `ファルコンの`, `ファルコン案件`. */
  readonly behind?: ReadonlySet<string>;
  /** Right behind the name of a person: `田中さん`. */
  readonly personsBehind?: ReadonlySet<string>;
}

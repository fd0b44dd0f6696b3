// What a workspace files time under.

export interface Client {
  readonly clientId: string;
  readonly name: string;
}

export interface Project {
  readonly projectId: string;
  readonly clientId?: string;
  readonly name: string;
  /** Such as `ACME`: the strongest match in mail. */
  readonly code: string;
  readonly aliases: readonly string[];
  readonly billableDefault: boolean;
  readonly archived: boolean;
}

export interface Catalogue {
  readonly clients: readonly Client[];
  readonly projects: readonly Project[];
  /** The workspace wants no model to be asked about what its members write. */
  readonly withoutFallback?: true;
}

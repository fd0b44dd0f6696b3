// OpenAPI 3.1 and JSON Schema as far as our document uses them: what makes it (openapi.ts) and what shows it share these.

/** JSON Schema 2020-12, as far as it is shown. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** Of an answer. */
export interface Header {
  readonly required?: true;
  readonly description: string;
  readonly schema: Schema;
}

/** To one of the document's components. */
export interface HeaderRef {
  readonly $ref: `#/components/headers/${string}`;
}

/** By media type. */
export type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Answered {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | HeaderRef>>;
  /** Absent: it has no body. */
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  /** One: what the path is about. */
  readonly tags: readonly [string];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly object[];
  readonly 'x-timepost-role'?: string;
  /** An API token has one of these; empty: none may ask. */
  readonly 'x-timepost-scopes'?: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Answered>>;
}

/** Version 3.1.1 of the OpenAPI Specification, as far as we use it. */
export type OpenApi = {
  readonly openapi: string;
  readonly info: Readonly<Record<'title' | 'version' | 'description', string>>;
  readonly servers: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly securitySchemes: object;
    readonly headers: Readonly<Record<string, Header>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
};

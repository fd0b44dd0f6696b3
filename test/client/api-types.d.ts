// Made by `npm run openapi` from docs/openapi.json; `npm run check` fails where it is not what that says. No one edits it.

export interface paths {
  "/v1/health": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Health"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/ready": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Readiness"];
          };
        };
        503: {
          content: {
            "application/json": components["schemas"]["Readiness"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/openapi.json": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": {
              openapi: string;
            };
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/docs": {
    get: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "text/html": string;
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/capture-aliases": {
    get: {
      parameters: {
        query?: {
          memberId?: string;
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["CaptureAliasPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["NewCaptureAlias"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MadeCaptureAlias"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/capture-aliases/{id}/rotate": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["CaptureAliasRotation"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MadeCaptureAlias"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/capture-aliases/{id}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["CaptureAlias"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          memberId?: string;
          projectId?: string;
          status?: "logged" | "submitted" | "approved" | "changes_requested" | "voided";
          billable?: "true" | "false";
          sort?: "workDate" | "-workDate";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EntryPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["NewEntry"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["WrittenEntry"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Entry"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["EntryChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WrittenEntry"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries/{id}/versions": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EntryVersions"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries/{id}/void": {
    post: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["WhyEntry"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WrittenEntry"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries/{id}/restore": {
    post: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["WhyEntry"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WrittenEntry"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/entries/bulk": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["BulkEntries"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["BulkResults"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/exports/entries": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          memberId?: string;
          everyone?: "true" | "false";
          projectId?: string;
          billable?: "true" | "false";
          format?: "csv" | "json" | "xlsx" | "pdf";
          columns?: string;
          locale?: string;
          bom?: "true" | "false";
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Export"];
            "text/csv": unknown;
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
            "application/pdf": unknown;
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/exports": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ExportJobPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewEntriesExport"] | components["schemas"]["NewReportExport"];
        };
      };
      responses: {
        202: {
          content: {
            "application/json": components["schemas"]["ExportJob"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/exports/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ExportJob"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ExportJob"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/calendar.ics": {
    get: {
      parameters: {
        query?: {
          token?: string;
          days?: number;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "text/calendar": unknown;
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MemberPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewMember"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["MemberChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/suspend": {
    post: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/reactivate": {
    post: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/addresses": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MemberAddressPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewMemberAddress"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MemberAddress"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/addresses/{addressId}/resend": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
          addressId: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MemberAddress"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/addresses/{addressId}/confirm": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
          addressId: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Confirmation"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MemberAddress"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/addresses/{addressId}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
          addressId: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MemberAddress"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/invitation": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Member"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/invitations/accept": {
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Confirmation"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Joined"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/schedule": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WorkSchedule"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    put: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["WorkScheduleForm"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WorkSchedule"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/holidays": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["HolidayRegions"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/holidays/{region}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          region: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Holidays"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    put: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          region: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["HolidaysForm"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Holidays"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/absences": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Absences"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/absences/{date}": {
    put: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
          date: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["AbsenceForm"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Absence"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
          date: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Absence"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/members/{id}/work-days": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["WorkDays"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/messages": {
    get: {
      parameters: {
        query?: {
          disposition?: "logged" | "needs_review" | "ignored" | "command";
          sort?: "receivedAt" | "-receivedAt";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["MessagePage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/messages/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Message"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          kind?: "week" | "month" | "custom";
          memberId?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Periods"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/team": {
    get: {
      parameters: {
        query: {
          kind?: "week" | "month" | "custom";
          on: string;
          status?: "open" | "submitted" | "approved" | "changes_requested" | "partially_approved" | "locked";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["PeriodPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Period"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/{id}/submit": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["SubmitPeriod"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Period"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/{id}/approve": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["ApprovePeriod"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Period"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/{id}/request-changes": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["RequestChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Period"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/periods/{id}/reopen": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Why"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Period"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/preview": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["PreviewRequest"];
          "text/plain": string;
          "message/rfc822": string;
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Preview"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/proposals": {
    get: {
      parameters: {
        query?: {
          status?: "open" | "over";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ProposalPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/proposals/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Proposal"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/proposals/{id}/accept": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["AcceptProposal"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["AcceptedProposal"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/proposals/{id}/decline": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Proposal"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/quarantine": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["QuarantinePage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/quarantine/{id}/release": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EndedQuarantine"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/quarantine/{id}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["EndedQuarantine"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/suppressions": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["SuppressionPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/suppressions/{id}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["LiftedSuppression"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tokens": {
    get: {
      parameters: {
        query?: {
          memberId?: string;
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ApiTokenPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewApiToken"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MadeApiToken"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tokens/{id}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ApiToken"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/timer": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TimerState"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["NewTimer"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["TimerState"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TimerState"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/timer/stop": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["StopTimer"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["WrittenEntry"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/audit-events": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          actorId?: string;
          objectId?: string;
          sort?: "at" | "-at";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["AuditEventPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/clients": {
    get: {
      parameters: {
        query?: {
          archived?: "true" | "false";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ClientPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewClient"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Client"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/clients/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Client"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["ClientChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Client"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/projects": {
    get: {
      parameters: {
        query?: {
          clientId?: string;
          archived?: "true" | "false";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["ProjectPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewProject"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Project"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/projects/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Project"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["ProjectChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Project"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tags": {
    get: {
      parameters: {
        query?: {
          archived?: "true" | "false";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TagPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewTag"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Tag"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tags/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Tag"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["TagChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Tag"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tasks": {
    get: {
      parameters: {
        query?: {
          archived?: "true" | "false";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TaskPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewTask"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/projects/{id}/tasks": {
    get: {
      parameters: {
        query?: {
          archived?: "true" | "false";
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["TaskPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewTask"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/tasks/{id}": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["TaskChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Task"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/legal-holds": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["LegalHoldPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Why"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["LegalHold"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/legal-holds/{id}/lift": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["Why"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["LegalHold"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/reports": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          memberId?: string;
          projectId?: string;
          groupBy?: string;
          clientId?: string;
          billable?: "true" | "false";
          compare?: "previous";
          target?: "true" | "false";
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Report"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/reports/rounding": {
    get: {
      parameters: {
        query: {
          from: string;
          to: string;
          memberId?: string;
          projectId?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["RoundingReport"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/saved-reports": {
    get: {
      parameters: {
        query?: {
          limit?: number;
          cursor?: string;
        };
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["SavedReportPage"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path?: never;
      };
      requestBody: {
        content: {
          "application/json": components["schemas"]["NewSavedReport"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["SavedReport"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/saved-reports/{id}/report": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Report"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/saved-reports/{id}": {
    delete: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["SavedReport"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/saved-reports/{id}/links": {
    post: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
        };
        path: {
          id: string;
        };
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["NewReportLink"];
        };
      };
      responses: {
        201: {
          content: {
            "application/json": components["schemas"]["MadeReportLink"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/shared-report": {
    get: {
      parameters: {
        query: {
          token: string;
        };
        header?: never;
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["SharedReport"];
            "text/html": unknown;
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        404: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
  "/v1/workspace": {
    get: {
      parameters: {
        query?: never;
        header?: {
          "Timepost-Workspace"?: string;
          "If-None-Match"?: string;
        };
        path?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Workspace"];
          };
        };
        304: {
          content?: never;
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
    patch: {
      parameters: {
        query?: never;
        header: {
          "Timepost-Workspace"?: string;
          "Idempotency-Key"?: string;
          "If-Match": string;
        };
        path?: never;
      };
      requestBody?: {
        content: {
          "application/json": components["schemas"]["WorkspaceChanges"];
        };
      };
      responses: {
        200: {
          content: {
            "application/json": components["schemas"]["Workspace"];
          };
        };
        400: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        401: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        403: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        409: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        412: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        413: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        415: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        422: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        428: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        429: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        503: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
          };
        };
        default: {
          content: {
            "application/problem+json": components["schemas"]["Problem"];
            "application/json": {
              message?: string;
            };
          };
        };
      };
    };
  };
}

export interface components {
  schemas: {
    Absence: {
      memberId: string;
      date: string;
      kind: "vacation" | "sickness" | "care" | "unpaid" | "training" | "other";
      part: "full" | "half";
      version: number;
    };
    AbsenceForm: {
      kind: "vacation" | "sickness" | "care" | "unpaid" | "training" | "other";
      part?: "full" | "half";
    };
    Absences: {
      items: (components["schemas"]["Absence"])[];
    };
    AcceptProposal: {
      entries?: (components["schemas"]["NewEntry"])[];
      lockOverride?: string;
    };
    AcceptedProposal: {
      proposal: components["schemas"]["Proposal"];
      entries: (components["schemas"]["WrittenEntry"])[];
    };
    ApiToken: {
      tokenId: string;
      memberId: string;
      name: string;
      status: "active" | "expired" | "revoked";
      scopes: ("read" | "write_own" | "write_team" | "approve" | "admin" | "audit" | "calendar")[] | null;
      projectIds: (string)[] | null;
      report?: {
        reportId: string;
        showsMembers: boolean;
      };
      createdAt: string;
      expiresAt: string;
      revokedAt?: string;
      lastUsedAt?: string;
    };
    ApiTokenPage: {
      items: (components["schemas"]["ApiToken"])[];
      nextCursor?: string;
    };
    ApprovePeriod: {
      contentHash: string;
      projectId?: string | null;
    };
    AuditEvent: {
      eventId: string;
      at: string;
      actor: {
        kind: "member" | "system" | "link";
        id: string;
      };
      channel: "mail" | "api" | "feedback";
      action: string;
      object: {
        kind: string;
        id: string;
      };
      reason: string;
      afterDigest: string;
    };
    AuditEventPage: {
      items: (components["schemas"]["AuditEvent"])[];
      nextCursor?: string;
    };
    BulkEntries: {
      items: ({
        action: "create";
        entry: components["schemas"]["NewEntry"];
      } | {
        action: "amend";
        entryId: string;
        version: number;
        changes: components["schemas"]["EntryChanges"];
      } | {
        action: "void";
        entryId: string;
        version: number;
        reason: string;
        lockOverride?: string;
      })[];
    };
    BulkResult: {
      status: number;
      entry?: components["schemas"]["WrittenEntry"];
      problem?: components["schemas"]["Problem"];
    };
    BulkResults: {
      results: (components["schemas"]["BulkResult"])[];
    };
    CaptureAlias: {
      aliasId: string;
      memberId: string;
      projectId: string | null;
      status: "active" | "expired" | "revoked";
      createdAt: string;
      expiresAt: string;
      revokedAt?: string;
    };
    CaptureAliasPage: {
      items: (components["schemas"]["CaptureAlias"])[];
      nextCursor?: string;
    };
    CaptureAliasRotation: {
      days?: number;
      overlapDays?: number;
    };
    Client: {
      clientId: string;
      version: number;
      name: string;
      archived: boolean;
      rounding: components["schemas"]["Rounding"] | null;
    };
    ClientChanges: {
      name?: string;
      archived?: boolean;
      rounding?: components["schemas"]["NewRounding"] | null;
    };
    ClientPage: {
      items: (components["schemas"]["Client"])[];
      nextCursor?: string;
    };
    Command: {
      kind: "correct" | "cancel" | "undo" | "move" | "split" | "report" | "query" | "approve" | "reject" | "submit" | "start" | "stop" | "help" | "stop_mail";
      days?: (string)[];
      period?: {
        from: string;
        to: string;
      };
      minutes?: number;
      newMinutes?: number;
      project?: {
        kind: "known";
        projectId: string;
        name: string;
        clientId?: string;
      } | {
        kind: "named";
        name: string;
      };
      newProject?: {
        kind: "known";
        projectId: string;
        name: string;
        clientId?: string;
      } | {
        kind: "named";
        name: string;
      };
      format?: "csv" | "pdf" | "xlsx";
    };
    Confirmation: {
      code: string;
    };
    DraftEntry: {
      workDate: string;
      durationSeconds: number;
      start?: string;
      end?: string;
      project: string | null;
      projectId: string | null;
      description: string;
      tags: (string)[];
      billable?: boolean;
      confidence: number;
      evidence: (components["schemas"]["Evidence"])[];
    };
    EndedQuarantine: {
      id: string;
      status: "released" | "discarded";
    };
    Entry: {
      entryId: string;
      version: number;
      status: "logged" | "submitted" | "approved" | "changes_requested" | "voided";
      memberId: string;
      workDate: string;
      timeZone: string;
      durationSeconds: number;
      startedAt?: string;
      endedAt?: string;
      breakSeconds?: number;
      project: string | null;
      projectId: string | null;
      taskId?: string;
      description: string;
      tags: (string)[];
      billable?: boolean;
      evidence: (components["schemas"]["Evidence"])[];
      source: {
        channel: "mail";
        messageKey: string;
        proposalId?: string;
      } | {
        channel: "api";
      };
      engineVersion?: string;
      createdAt: string;
      change?: {
        kind: "amended" | "voided" | "restored";
        at: string;
        memberId: string;
        reason: string;
      };
      lockOverride?: string;
    };
    EntryChanges: {
      reason: string;
      workDate?: string;
      timeZone?: string;
      durationSeconds?: number;
      startedAt?: string | null;
      endedAt?: string | null;
      breakSeconds?: number;
      projectId?: string | null;
      taskId?: string | null;
      description?: string;
      tags?: (string)[];
      billable?: boolean | null;
      lockOverride?: string;
    };
    EntryDoubt: {
      kind: "overlap" | "duplicate";
      entryIds: (string)[];
    };
    EntryPage: {
      items: (components["schemas"]["Entry"])[];
      nextCursor?: string;
    };
    EntryRounding: {
      mode: "none" | "up" | "down" | "nearest";
      stepSeconds: number;
      scope: "entry" | "day";
      saidBy: "project" | "client" | "workspace";
    };
    EntryVersions: {
      items: (components["schemas"]["Entry"])[];
    };
    Evidence: {
      field: string;
      source: string;
      start: number;
      end: number;
      text: string;
      rule: string;
      said: boolean;
      confidence: number;
    };
    Export: {
      from: string;
      to: string;
      complete: boolean;
      nextFrom?: string;
      totalSeconds: number;
      entries: (components["schemas"]["ExportedEntry"])[];
    };
    ExportJob: {
      exportId: string;
      of: "entries" | "report";
      status: "queued" | "running" | "done" | "failed" | "expired";
      from: string;
      to: string;
      memberId: string | null;
      projectId: string | null;
      billable: boolean | null;
      clientId: string | null;
      groupBy: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[] | null;
      compare: "previous" | null;
      target: boolean;
      format: "csv" | "json";
      askedAt: string;
      startedAt: string | null;
      endedAt: string | null;
      expiresAt: string;
      rows: number;
      members: number;
      ofMembers: number | null;
      bytes: number | null;
      totalSeconds: number | null;
      complete: boolean | null;
      incomplete: {
        reason: "too_many_rows" | "too_large" | "out_of_time";
        detail: string;
      } | null;
      failure: {
        reason: "no_longer_allowed" | "internal_error" | "out_of_time" | "too_many_rows";
        detail: string;
      } | null;
      link: {
        url: string;
        expiresAt: string;
      } | null;
    };
    ExportJobPage: {
      items: (components["schemas"]["ExportJob"])[];
      nextCursor?: string;
    };
    ExportedEntry: {
      entryId: string;
      version: number;
      changedAt: string;
      memberId: string;
      member: string;
      workDate: string;
      timeZone: string;
      start?: string;
      end?: string;
      startedAt?: string;
      endedAt?: string;
      breakSeconds?: number;
      durationSeconds: number;
      roundedSeconds?: number;
      rounding?: components["schemas"]["EntryRounding"] | null;
      client?: string;
      project?: string;
      task?: string;
      tags: (string)[];
      billable?: boolean;
      description: string;
    };
    Health: {
      status: "ok";
      engineVersion: string;
    };
    HolidayRegions: {
      items: ({
        region: string;
      })[];
    };
    Holidays: {
      region: string;
      version: number;
      holidays: ({
        date: string;
        name: string;
        part: "full" | "half";
      })[];
    };
    HolidaysForm: {
      holidays: ({
        date: string;
        name: string;
        part?: "full" | "half";
      })[];
    };
    Joined: {
      workspaceId: string;
      memberId: string;
      status: "active";
      signsIn: boolean;
    };
    LegalHold: {
      holdId: string;
      status: "in_force" | "lifted";
      reason: string;
      setAt: string;
      setBy: string;
      liftedAt: string | null;
      liftedBy: string | null;
      liftReason: string | null;
    };
    LegalHoldPage: {
      items: (components["schemas"]["LegalHold"])[];
      nextCursor?: string;
    };
    LiftedSuppression: {
      id: string;
      status: "lifted";
    };
    MadeApiToken: {
      tokenId: string;
      memberId: string;
      name: string;
      status: "active" | "expired" | "revoked";
      scopes: ("read" | "write_own" | "write_team" | "approve" | "admin" | "audit" | "calendar")[] | null;
      projectIds: (string)[] | null;
      report?: {
        reportId: string;
        showsMembers: boolean;
      };
      createdAt: string;
      expiresAt: string;
      revokedAt?: string;
      lastUsedAt?: string;
      token?: string;
      calendarPath?: string;
    };
    MadeCaptureAlias: {
      aliasId: string;
      memberId: string;
      projectId: string | null;
      status: "active" | "expired" | "revoked";
      createdAt: string;
      expiresAt: string;
      revokedAt?: string;
      address?: string;
    };
    MadeReportLink: {
      tokenId: string;
      memberId: string;
      name: string;
      status: "active" | "expired" | "revoked";
      scopes: ("read" | "write_own" | "write_team" | "approve" | "admin" | "audit" | "calendar")[] | null;
      projectIds: (string)[] | null;
      report?: {
        reportId: string;
        showsMembers: boolean;
      };
      createdAt: string;
      expiresAt: string;
      revokedAt?: string;
      lastUsedAt?: string;
      path?: string;
    };
    Member: {
      memberId: string;
      displayName: string;
      address: string;
      role: "owner" | "admin" | "manager" | "member" | "auditor";
      status: "active" | "suspended" | "invited";
      timeZone: string;
      locale: string;
      workdayMinutes: number;
      managerId: string | null;
      version: number;
    };
    MemberAddress: {
      addressId: string;
      memberId: string;
      address: string;
      asks: "invitation" | "address";
      status: "pending" | "expired" | "confirmed";
      createdAt: string;
      confirmedAt?: string;
      letters: number;
      expiresAt: string | null;
      version: number;
    };
    MemberAddressPage: {
      items: (components["schemas"]["MemberAddress"])[];
      nextCursor?: string;
    };
    MemberChanges: {
      displayName?: string;
      timeZone?: string;
      locale?: string;
      role?: "owner" | "admin" | "manager" | "member" | "auditor";
      workdayMinutes?: number;
      managerId?: string | null;
    };
    MemberPage: {
      items: (components["schemas"]["Member"])[];
      nextCursor?: string;
    };
    Message: {
      id: string;
      status: "acted" | "replied" | "ignored" | "quarantined" | "released" | "failed";
      disposition?: "logged" | "needs_review" | "ignored" | "command";
      reason: "accepted" | "accepted_partial" | "proposed" | "needs_clarification" | "command_unsupported" | "confirmation_applied" | "confirmation_unclear" | "address_taken" | "ignored_automated" | "ignored_list" | "ignored_own" | "duplicate_content" | "bounce_recorded" | "unknown_sender" | "unknown_recipient" | "unverified_sender" | "suspended_member" | "token_invalid" | "token_expired" | "no_time_found" | "period_locked" | "limit_exceeded" | "rate_limited" | "too_large" | "undecodable" | "encrypted_mail" | "virus" | "spam_quarantined" | "address_suppressed" | "internal_error";
      receivedAt: string;
      timeline: ({
        step: "received" | "released" | "screened" | "authenticated" | "parsed" | "decided" | "answered" | "withheld" | "discarded" | "failed";
        at: string;
        reason?: "accepted" | "accepted_partial" | "proposed" | "needs_clarification" | "command_unsupported" | "confirmation_applied" | "confirmation_unclear" | "address_taken" | "ignored_automated" | "ignored_list" | "ignored_own" | "duplicate_content" | "bounce_recorded" | "unknown_sender" | "unknown_recipient" | "unverified_sender" | "suspended_member" | "token_invalid" | "token_expired" | "no_time_found" | "period_locked" | "limit_exceeded" | "rate_limited" | "too_large" | "undecodable" | "encrypted_mail" | "virus" | "spam_quarantined" | "address_suppressed" | "internal_error";
      })[];
      entryIds: (string)[];
      engineVersion: string;
      flags: ("message_id_reused")[];
    };
    MessagePage: {
      items: (components["schemas"]["Message"])[];
      nextCursor?: string;
    };
    NewApiToken: {
      name: string;
      scopes: ("read" | "write_own" | "write_team" | "approve" | "admin" | "audit" | "calendar")[];
      projectIds?: (string)[];
      days?: number;
    };
    NewCaptureAlias: {
      projectId?: string;
      days?: number;
    };
    NewClient: {
      name: string;
      rounding?: components["schemas"]["NewRounding"];
    };
    NewEntriesExport: {
      of?: "entries";
      from: string;
      to: string;
      projectId?: string;
      billable?: boolean;
      memberId?: string;
      everyone?: boolean;
      format?: "csv" | "json";
      locale?: string;
      bom?: boolean;
      columns?: ("day" | "start" | "end" | "break" | "hours" | "duration" | "minutes" | "seconds" | "roundedHours" | "roundedDuration" | "roundedSeconds" | "rounding" | "client" | "project" | "task" | "member" | "tags" | "billable" | "description" | "timeZone" | "startedAt" | "endedAt" | "memberId" | "entryId" | "version")[];
    };
    NewEntry: {
      memberId?: string;
      workDate?: string;
      timeZone?: string;
      durationSeconds?: number;
      startedAt?: string;
      endedAt?: string;
      breakSeconds?: number;
      projectId?: string;
      taskId?: string;
      description?: string;
      tags?: (string)[];
      billable?: boolean;
      lockOverride?: string;
    };
    NewMember: {
      displayName: string;
      address: string;
      role?: "owner" | "admin" | "manager" | "member" | "auditor";
      timeZone: string;
      locale?: string;
      workdayMinutes?: number;
      managerId?: string;
    };
    NewMemberAddress: {
      address: string;
    };
    NewProject: {
      name: string;
      code: string;
      aliases?: (string)[];
      clientId?: string;
      billableDefault?: boolean;
      visibility?: "everyone" | "members";
      memberIds?: (string)[];
      managerIds?: (string)[];
      rounding?: components["schemas"]["NewRounding"];
    };
    NewReportExport: {
      of: "report";
      from: string;
      to: string;
      projectId?: string;
      billable?: boolean;
      memberId?: string;
      clientId?: string;
      groupBy?: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[];
      compare?: "previous";
      target?: boolean;
      format?: "csv" | "json";
      locale?: string;
      bom?: boolean;
    };
    NewReportLink: {
      title?: string;
      days?: number;
      showsMembers?: boolean;
    };
    NewRounding: {
      mode: "none" | "up" | "down" | "nearest";
      stepSeconds?: number;
      scope?: "entry" | "day";
    };
    NewSavedReport: {
      name: string;
      period: "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year";
      groupBy: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[];
      compare?: "previous";
      target?: boolean;
      memberId?: string;
      projectId?: string;
      clientId?: string;
      billable?: boolean;
    };
    NewTag: {
      name: string;
    };
    NewTask: {
      name: string;
      billableDefault?: boolean;
    };
    NewTimer: {
      startedAt?: string;
      timeZone?: string;
      projectId?: string;
      taskId?: string;
      description?: string;
      tags?: (string)[];
      billable?: boolean;
    };
    Period: {
      periodId: string;
      memberId: string;
      kind: "week" | "month" | "custom";
      startDate: string;
      endDate: string;
      status: "open" | "submitted" | "approved" | "changes_requested" | "partially_approved" | "locked";
      version: number;
      seconds: number;
      billableSeconds: number;
      entries: number;
      contentHash: string;
      parts: ({
        projectId: string | null;
        seconds: number;
        billableSeconds: number;
        entries: number;
        contentHash: string;
        status: "open" | "submitted" | "approved" | "changes_requested";
      })[];
      steps: ({
        step: "submitted" | "approved" | "changes_requested" | "reopened";
        at: string;
        by: string;
        projectId?: string | null;
        contentHash?: string;
        reason?: string;
      })[];
    };
    PeriodLine: {
      periodId: string;
      memberId: string;
      kind: "week" | "month" | "custom";
      startDate: string;
      endDate: string;
      status: "open" | "submitted" | "approved" | "changes_requested" | "partially_approved" | "locked";
      seconds: number;
    };
    PeriodPage: {
      items: (components["schemas"]["PeriodLine"])[];
      nextCursor?: string;
    };
    Periods: {
      items: (components["schemas"]["PeriodLine"])[];
    };
    Preview: {
      disposition: "logged" | "needs_review" | "ignored" | "command";
      reason: "accepted" | "accepted_partial" | "proposed" | "needs_clarification" | "command_unsupported" | "confirmation_applied" | "confirmation_unclear" | "address_taken" | "ignored_automated" | "ignored_list" | "ignored_own" | "duplicate_content" | "bounce_recorded" | "unknown_sender" | "unknown_recipient" | "unverified_sender" | "suspended_member" | "token_invalid" | "token_expired" | "no_time_found" | "period_locked" | "limit_exceeded" | "rate_limited" | "too_large" | "undecodable" | "encrypted_mail" | "virus" | "spam_quarantined" | "address_suppressed" | "internal_error";
      entries: (components["schemas"]["DraftEntry"])[];
      toldBefore?: (components["schemas"]["DraftEntry"])[];
      onLockedDays?: (components["schemas"]["DraftEntry"])[];
      question?: components["schemas"]["Question"];
      command?: components["schemas"]["Command"];
    };
    PreviewRequest: {
      text: string;
      subject?: string;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      errors?: ({
        field: string;
        detail: string;
      })[];
      current?: Record<string, unknown>;
    };
    Project: {
      projectId: string;
      version: number;
      clientId: string | null;
      name: string;
      code: string;
      aliases: (string)[];
      billableDefault: boolean;
      archived: boolean;
      visibility: "everyone" | "members";
      memberIds: (string)[];
      managerIds: (string)[];
      rounding: components["schemas"]["Rounding"] | null;
    };
    ProjectChanges: {
      name?: string;
      code?: string;
      aliases?: (string)[];
      clientId?: string | null;
      billableDefault?: boolean;
      visibility?: "everyone" | "members";
      memberIds?: (string)[];
      managerIds?: (string)[];
      archived?: boolean;
      rounding?: components["schemas"]["NewRounding"] | null;
    };
    ProjectPage: {
      items: (components["schemas"]["Project"])[];
      nextCursor?: string;
    };
    Proposal: {
      proposalId: string;
      status: "open" | "accepted" | "amended" | "declined" | "expired";
      messageKey: string;
      drafts: (components["schemas"]["DraftEntry"])[];
      question?: components["schemas"]["Question"];
      createdAt: string;
      openUntil: string;
      decidedAt?: string;
      entryIds?: (string)[];
    };
    ProposalPage: {
      items: (components["schemas"]["Proposal"])[];
      nextCursor?: string;
    };
    QuarantinePage: {
      items: (components["schemas"]["QuarantinedMail"])[];
      nextCursor?: string;
    };
    QuarantinedMail: {
      id: string;
      reason: "accepted" | "accepted_partial" | "proposed" | "needs_clarification" | "command_unsupported" | "confirmation_applied" | "confirmation_unclear" | "address_taken" | "ignored_automated" | "ignored_list" | "ignored_own" | "duplicate_content" | "bounce_recorded" | "unknown_sender" | "unknown_recipient" | "unverified_sender" | "suspended_member" | "token_invalid" | "token_expired" | "no_time_found" | "period_locked" | "limit_exceeded" | "rate_limited" | "too_large" | "undecodable" | "encrypted_mail" | "virus" | "spam_quarantined" | "address_suppressed" | "internal_error";
      receivedAt: string;
      claimedFrom: string | null;
      subject: string;
      keptUntil: string;
      canBeReleased: boolean;
    };
    Question: {
      doubt: string;
      words: string;
      evidence: (components["schemas"]["Evidence"])[];
      choices?: ({
        kind: "known";
        projectId: string;
        name: string;
        clientId?: string;
      } | {
        kind: "named";
        name: string;
      })[];
      guessed?: true;
    };
    Readiness: {
      status: "ready" | "not_ready";
      dependencies: ({
        name: string;
        status: string;
        milliseconds: number;
      })[];
    };
    Report: {
      from: string;
      to: string;
      previous?: {
        from: string;
        to: string;
        totals: components["schemas"]["ReportTotals"];
      };
      groupBy: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[];
      weekStart: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      totals: components["schemas"]["ReportTotals"];
      targetSeconds?: number | null;
      rules: ({
        rule: components["schemas"]["Rounding"] | null;
        saidBy: "project" | "client" | "workspace" | "nobody";
        totals: components["schemas"]["ReportTotals"];
      })[];
      rows: (components["schemas"]["ReportRow"])[];
    };
    ReportInnerRow: {
      by: "client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month";
      key: string | null;
      name: string | null;
      tags?: (string)[];
      totals: components["schemas"]["ReportTotals"];
      previous?: components["schemas"]["ReportTotals"];
      targetSeconds?: number | null;
    };
    ReportRow: {
      by: "client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month";
      key: string | null;
      name: string | null;
      tags?: (string)[];
      totals: components["schemas"]["ReportTotals"];
      previous?: components["schemas"]["ReportTotals"];
      targetSeconds?: number | null;
      rows?: (components["schemas"]["ReportInnerRow"])[];
    };
    ReportTotals: {
      entries: number;
      seconds: number;
      roundedSeconds: number;
      billableSeconds: number;
      billableRoundedSeconds: number;
    };
    RequestChanges: {
      reason: string;
      contentHash?: string;
      projectId?: string | null;
    };
    Rounding: {
      mode: "none" | "up" | "down" | "nearest";
      stepSeconds: number;
      scope: "entry" | "day";
    };
    RoundingLeaning: {
      rounded: number;
      seconds: number;
      roundedSeconds: number;
      raised: number;
      raisedSeconds: number;
      lowered: number;
      loweredSeconds: number;
    };
    RoundingReport: {
      from: string;
      to: string;
      totals: components["schemas"]["RoundingLeaning"];
      rules: ({
        rule: components["schemas"]["Rounding"] | null;
        saidBy: "project" | "client" | "workspace" | "nobody";
        totals: components["schemas"]["RoundingLeaning"];
      })[];
      members: ({
        memberId: string;
        name: string | null;
        totals: components["schemas"]["RoundingLeaning"];
      })[];
    };
    SavedReport: {
      reportId: string;
      name: string;
      period: "this_week" | "last_week" | "this_month" | "last_month" | "this_year" | "last_year";
      groupBy: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[];
      compare: "previous" | null;
      target: boolean;
      memberId: string | null;
      projectId: string | null;
      clientId: string | null;
      billable: boolean | null;
      savedAt: string;
    };
    SavedReportPage: {
      items: (components["schemas"]["SavedReport"])[];
      nextCursor?: string;
    };
    SharedReport: {
      title: string;
      workspace: string | null;
      from: string;
      to: string;
      previous?: {
        from: string;
        to: string;
        totals: components["schemas"]["ReportTotals"];
      };
      groupBy: ("client" | "project" | "task" | "member" | "tag" | "day" | "week" | "month")[];
      weekStart: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      totals: components["schemas"]["ReportTotals"];
      targetSeconds?: number | null;
      rules: ({
        rule: components["schemas"]["Rounding"] | null;
        saidBy: "project" | "client" | "workspace" | "nobody";
        totals: components["schemas"]["ReportTotals"];
      })[];
      rows: (components["schemas"]["ReportRow"])[];
      madeAt: string;
      expiresAt: string;
    };
    StopTimer: {
      endedAt?: string;
      breakSeconds?: number;
      lockOverride?: string;
    };
    SubmitPeriod: {
      contentHash?: string;
    };
    Suppression: {
      id: string;
      memberId: string;
      name: string | null;
      address: string | null;
      cause: "full_mailbox" | "bounce" | "complaint";
      since: string;
      until: string;
    };
    SuppressionPage: {
      items: (components["schemas"]["Suppression"])[];
      nextCursor?: string;
    };
    Tag: {
      tagId: string;
      version: number;
      name: string;
      archived: boolean;
    };
    TagChanges: {
      name?: string;
      archived?: boolean;
    };
    TagPage: {
      items: (components["schemas"]["Tag"])[];
      nextCursor?: string;
    };
    Task: {
      taskId: string;
      version: number;
      projectId: string | null;
      name: string;
      billableDefault: boolean | null;
      archived: boolean;
    };
    TaskChanges: {
      name?: string;
      billableDefault?: boolean | null;
      archived?: boolean;
    };
    TaskPage: {
      items: (components["schemas"]["Task"])[];
      nextCursor?: string;
    };
    Timer: {
      timerId: string;
      startedAt: string;
      elapsedSeconds: number;
      isForgotten: boolean;
      timeZone: string;
      project: string | null;
      projectId: string | null;
      taskId?: string;
      description: string;
      tags: (string)[];
      billable?: boolean;
    };
    TimerState: {
      timer: components["schemas"]["Timer"] | null;
    };
    Why: {
      reason: string;
    };
    WhyEntry: {
      reason: string;
      lockOverride?: string;
    };
    WorkDays: {
      memberId: string;
      from: string;
      to: string;
      targetSeconds: number;
      loggedSeconds: number;
      missingDays: (string)[];
      days: ({
        date: string;
        kind: "work" | "free" | "holiday" | "absence";
        targetSeconds: number;
        loggedSeconds: number;
        isMissing: boolean;
        holiday: {
          name: string;
          part: "full" | "half";
        } | null;
        absence: {
          kind: string;
          part: "full" | "half";
        } | null;
        warnings: (components["schemas"]["WorkingTimeWarning"])[];
      })[];
      weeks: ({
        from: string;
        to: string;
        targetSeconds: number;
        loggedSeconds: number;
        warnings: (components["schemas"]["WorkingTimeWarning"])[];
      })[];
    };
    WorkSchedule: {
      memberId: string;
      version: number;
      weeks: ({
        validFrom: string;
        daySeconds: (number)[];
        region: string | null;
      })[];
    };
    WorkScheduleForm: {
      weeks: ({
        validFrom: string;
        daySeconds: (number)[];
        region?: string;
      })[];
    };
    WorkingTime: {
      mostDaySeconds: number | null;
      mostWeekSeconds: number | null;
      leastRestSeconds: number | null;
      breaks: ({
        afterSeconds: number;
        breakSeconds: number;
      })[];
    };
    WorkingTimeWarning: {
      kind: "long_day" | "long_week" | "short_rest" | "short_break";
      seconds: number;
      mostSeconds?: number;
      leastSeconds?: number;
    };
    Workspace: {
      workspaceId: string;
      version: number;
      name: string;
      fallback: boolean;
      entryPolicy: {
        overlap: "allow" | "warn" | "refuse";
        duplicate: "allow" | "warn" | "refuse";
        longestEntrySeconds: number;
        longestDaySeconds: number;
        futureDays: number;
        allowZero: boolean;
        tags: "free" | "listed";
      };
      retentionDays: {
        messageText: number;
        messageRecord: number;
        proposal: number;
        timeEntry: number;
      };
      rounding: components["schemas"]["Rounding"] | null;
      lock: {
        lockedUpTo: string | null;
        graceUntil: string | null;
        firmUpTo: string | null;
        overrideRole: "owner" | "admin" | "manager" | "nobody";
      };
      weekStart: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      workingTime: components["schemas"]["WorkingTime"];
    };
    WorkspaceChanges: {
      name?: string;
      fallback?: boolean;
      entryPolicy?: {
        overlap?: "allow" | "warn" | "refuse" | null;
        duplicate?: "allow" | "warn" | "refuse" | null;
        longestEntrySeconds?: number | null;
        longestDaySeconds?: number | null;
        futureDays?: number | null;
        allowZero?: boolean | null;
        tags?: "free" | "listed" | null;
      };
      retentionDays?: {
        messageText?: number | null;
        messageRecord?: number | null;
        proposal?: number | null;
        timeEntry?: number | null;
      };
      rounding?: components["schemas"]["NewRounding"] | null;
      lock?: {
        lockedUpTo?: string | null;
        graceUntil?: string | null;
        overrideRole?: "owner" | "admin" | "manager" | "nobody" | null;
      };
      weekStart?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
      workingTime?: {
        mostDaySeconds?: number | null;
        mostWeekSeconds?: number | null;
        leastRestSeconds?: number | null;
        breaks?: ({
          afterSeconds: number;
          breakSeconds: number;
        })[] | null;
      };
    };
    WrittenEntry: {
      entryId: string;
      version: number;
      status: "logged" | "submitted" | "approved" | "changes_requested" | "voided";
      memberId: string;
      workDate: string;
      timeZone: string;
      durationSeconds: number;
      startedAt?: string;
      endedAt?: string;
      breakSeconds?: number;
      project: string | null;
      projectId: string | null;
      taskId?: string;
      description: string;
      tags: (string)[];
      billable?: boolean;
      evidence: (components["schemas"]["Evidence"])[];
      source: {
        channel: "mail";
        messageKey: string;
        proposalId?: string;
      } | {
        channel: "api";
      };
      engineVersion?: string;
      createdAt: string;
      change?: {
        kind: "amended" | "voided" | "restored";
        at: string;
        memberId: string;
        reason: string;
      };
      lockOverride?: string;
      warnings: (components["schemas"]["EntryDoubt"])[];
    };
  };
}


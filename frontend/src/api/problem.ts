export type FieldError = { pointer: string; code: string; detail: string };

type Body = {
  title?: string;
  detail?: string | null;
  code?: string;
  params?: Record<string, unknown> | null;
  errors?: FieldError[] | null;
};

/** What the server refused (RFC 9457), or status 0 when it could not be reached at all. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: Record<string, unknown>;
  readonly errors: FieldError[];

  constructor(status: number, body: Body = {}) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.code = body.code ?? (status === 0 ? "client.unreachable" : "client.unexpected");
    this.params = body.params ?? {};
    this.errors = body.errors ?? [];
  }

  static async of(response: Response): Promise<Problem> {
    const body = await response.json().catch(() => ({}));
    return new Problem(response.status, body as Body);
  }

  /** What is wrong with one field of what was sent. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
}

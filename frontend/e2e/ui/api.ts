import type { APIRequestContext } from "@playwright/test";

/** Calls the API in somebody's name: what happened before a story begins needs no screen. */
export async function caller(request: APIRequestContext, who: string) {
  const { issuer } = await (await request.get("/api/v1/configuration")).json();
  const answer = await request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "nhipcau-cli", username: who, password: "nhipcau" },
  });
  const { access_token: token } = await answer.json();
  return (method: "get" | "post" | "put", path: string, data?: unknown, etag?: string) =>
    request[method](`/api/v1${path}`, {
      data: data as never,
      headers: { Authorization: `Bearer ${token}`, ...(etag && { "If-Match": etag }) },
    });
}

export type Caller = Awaited<ReturnType<typeof caller>>;

/** Does something with a report as it stands now. */
export async function act(as: Caller, report: string, verb: string, data?: unknown) {
  const { etag } = (await as("get", `/reports/${report}`)).headers();
  const answer = await as(verb === "content" ? "put" : "post", `/reports/${report}/${verb}`, data, etag);
  if (!answer.ok()) throw new Error(`${verb}: ${await answer.text()}`);
  return answer.json();
}

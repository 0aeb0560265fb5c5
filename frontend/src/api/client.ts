import createClient from "openapi-fetch";
import { Problem } from "./problem.ts";
import type { paths } from "./schema";
import { actingFor, renewOnce, token } from "./session.ts";

export const ACTING_FOR = "X-Acting-For";

const send = async (request: Request): Promise<Response> => {
  const bearer = token();
  if (bearer) request.headers.set("Authorization", `Bearer ${bearer}`);
  const organization = actingFor();
  // A request that names its organization keeps it: it may be sent after this tab has changed seats.
  if (organization && bearer && !request.headers.has(ACTING_FOR)) {
    request.headers.set(ACTING_FOR, organization);
  }
  request.headers.set("Accept-Language", document.documentElement.lang || "vi");
  try {
    return await fetch(request);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new Problem(0);
  }
};

const unreachable = () => {
  throw new Problem(0);
};

/** Sends with the token, renews an expired one once, and turns every refusal into a thrown Problem. */
async function authorizedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  let response = await send(request);
  if (response.status === 401 && (await renewOnce().catch(unreachable))) response = await send(again);
  if (!response.ok) throw await Problem.of(response);
  return response;
}

export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorizedFetch });

type Answer<T> = { data?: T; response: Response };

/** The body of an answer. Refusals were thrown before, so a missing body means a broken contract. */
export async function body<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data } = await answer;
  if (data === undefined) throw new Problem(502);
  return data;
}

export type Versioned<T> = { value: T; etag: string };

/** The body together with the version that a later change has to name in If-Match. */
export async function versioned<T>(answer: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, response } = await answer;
  if (data === undefined) throw new Problem(502);
  return { value: data, etag: response.headers.get("ETag") ?? "" };
}

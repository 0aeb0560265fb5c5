import { ACTING_FOR } from "./client.ts";
import { Problem } from "./problem.ts";
import { actingFor, renewOnce, token } from "./session.ts";

type Answer = { status: number; body: unknown };

type Upload = { path: string; file: File; onProgress: (share: number) => void; signal: AbortSignal };

/** Sends a file as the form field `file`. Only XMLHttpRequest tells how far it has come. */
export async function upload<T>(sent: Upload): Promise<T> {
  let answer = await send(sent);
  if (answer.status === 401 && (await renewOnce().catch(unreachable))) answer = await send(sent);
  if (answer.status < 200 || answer.status > 299) {
    throw new Problem(answer.status, (answer.body ?? {}) as ConstructorParameters<typeof Problem>[1]);
  }
  return answer.body as T;
}

const unreachable = () => {
  throw new Problem(0);
};

function send({ path, file, onProgress, signal }: Upload): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", path);
    request.responseType = "json";
    const bearer = token();
    if (bearer) request.setRequestHeader("Authorization", `Bearer ${bearer}`);
    const organization = actingFor();
    if (organization) request.setRequestHeader(ACTING_FOR, organization);
    request.setRequestHeader("Accept-Language", document.documentElement.lang || "vi");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(new Problem(0));
    request.onabort = () => reject(new DOMException("Aborted", "AbortError"));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}

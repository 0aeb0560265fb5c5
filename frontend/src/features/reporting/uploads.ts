import { useEffect, useRef, useState } from "react";
import { Problem } from "../../api/problem.ts";

export type Upload = { key: number; file: File; share: number; problem: Problem | null };

type Send = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<unknown>;

/** Whether the same file may fare better another time. */
export const worthRetrying = ({ unreachable, status }: Problem) =>
  unreachable || status >= 500 || [401, 408, 409, 412, 429].includes(status);

export const LARGEST = 25 * 1024 * 1024;

let last = 0;

/**
 * Files on their way, one after the other so that a slow line is not shared among them. One that failed stays until it
 * is tried again or given up: nobody has to remember which of ten it was.
 */
export function useUploads(send: Send, tooLarge: string) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef<{ key: number; abort: AbortController } | null>(null);
  const change = (key: number, part: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: number) => {
    if (running.current?.key === key) running.current.abort.abort();
    setUploads((all) => all.filter((one) => one.key !== key));
  };

  const next = uploads.find(({ problem }) => problem === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts when another file is the next, and only then
  useEffect(() => {
    if (!next || running.current) return;
    const { key, file } = next;
    const abort = new AbortController();
    running.current = { key, abort };
    send(file, (share) => change(key, { share }), abort.signal)
      .then(
        () => setUploads((all) => all.filter((one) => one.key !== key)),
        (error: unknown) => {
          if (error instanceof DOMException && error.name === "AbortError") return;
          change(key, { problem: error instanceof Problem ? error : new Problem(500), share: 0 });
        },
      )
      .finally(() => {
        running.current = null;
        // The next one starts by the change of the list; after an abort the list has changed before.
        setUploads((all) => [...all]);
      });
  }, [next?.key, uploads]);
  // Leaving the page gives up what is on its way: nobody is left to be told how it ended.
  useEffect(() => () => running.current?.abort.abort(), []);

  return {
    uploads,
    add: (files: File[]) =>
      setUploads((all) => [
        ...all,
        ...files.map((file) => ({
          key: ++last,
          file,
          share: 0,
          // What the server would refuse after minutes is refused at once.
          problem:
            file.size > LARGEST ? new Problem(413, { code: "document.too_large", detail: tooLarge }) : null,
        })),
      ]),
    retry: (key: number) => change(key, { problem: null }),
    drop,
  };
}

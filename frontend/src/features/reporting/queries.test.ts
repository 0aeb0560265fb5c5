import { afterEach, expect, it, vi } from "vitest";
import { ACTING_FOR } from "../../api/client.ts";
import { actFor, openSession } from "../../api/session.ts";
import { fetchReport, saveContent } from "./queries.ts";

afterEach(() => vi.unstubAllGlobals());

it("saves a draft in the name of the seat it was written in, whatever the tab acts for by then", async () => {
  const asked: Request[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    asked.push(request);
    return Response.json({}, { headers: { ETag: '"2"' } });
  });
  openSession({ token: () => "token", renew: async () => true, onEnded: () => undefined });
  actFor("new-office");
  const content = { sections: {}, indicators: {}, note: null };
  await saveContent("report", content as Parameters<typeof saveContent>[1], '"1"', "old-office");
  await fetchReport("report", "old-office");
  await fetchReport("report");
  expect(asked.map((request) => request.headers.get(ACTING_FOR))).toEqual([
    "old-office",
    "old-office",
    "new-office",
  ]);
});

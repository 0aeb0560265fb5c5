import { expect, test } from "vitest";
import type { Duty, Provision } from "../../api/types.ts";
import { isMapped, isRead } from "./provision-tree.ts";

const provision = (asksNothing: boolean, ...states: Duty["state"][]) =>
  ({ asksNothing, duties: states.map((state) => ({ state })) }) as Provision;

test("a clause is read when it has a duty that is not over, or is marked", () => {
  expect(isRead(provision(false))).toBe(false);
  expect(isRead(provision(true))).toBe(true);
  expect(isRead(provision(false, "IN_FORCE"))).toBe(true);
  expect(isRead(provision(false, "UPCOMING"))).toBe(true);
  expect(isMapped(provision(false, "ENDED"))).toBe(false);
  expect(isMapped(provision(true))).toBe(false);
});

import { expect, it } from "vitest";
import { actFor, actingFor } from "../../api/session.ts";
import { changeSeat } from "./change-seat.ts";

it("sends and leaves in the old seat, and asks anew in the new one", async () => {
  actFor("old-office");
  const steps: string[] = [];
  const step = (name: string) => async () => {
    steps.push(`${name} as ${actingFor()}`);
  };
  await changeSeat("new-office", { send: step("send"), leave: step("leave"), forget: step("forget") });
  expect(steps).toEqual(["send as old-office", "leave as old-office", "forget as new-office"]);
});

import { actFor } from "../../api/session.ts";

type Steps = {
  /** Sends what was written in the seat that is left. */
  send: () => Promise<unknown>;
  /** Leaves the page, which belongs to that seat. */
  leave: () => Promise<unknown>;
  /** Forgets what that seat saw. */
  forget: () => Promise<unknown>;
};

/** In this order, or the last words written in one seat would be sent in the name of the other. */
export async function changeSeat(organizationCode: string, { send, leave, forget }: Steps) {
  await send();
  await leave();
  actFor(organizationCode);
  await forget();
}

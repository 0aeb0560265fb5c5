// What every request carries. The app fills it in after login; nothing here outlives the page.
type Session = {
  token: () => string | undefined;
  /** Renews the token; false when the login has ended for good, an error when that could not be asked. */
  renew: () => Promise<boolean>;
  onEnded: () => void;
};

let current: Session | undefined;
let renewing: Promise<boolean> | undefined;

export function openSession(session: Session) {
  current = session;
}

export function token(): string | undefined {
  return current?.token();
}

/** Many requests may meet an expired token at once: they share one renewal. */
export function renewOnce(): Promise<boolean> {
  if (!current) return Promise.resolve(false);
  const session = current;
  renewing ??= session
    .renew()
    .then((renewed) => {
      if (!renewed) session.onEnded();
      return renewed;
    })
    .finally(() => {
      renewing = undefined;
    });
  return renewing;
}

const ACTING_FOR = "nhipcau.acting-for";

export function actingFor(): string | null {
  return sessionStorage.getItem(ACTING_FOR);
}

/** Which organization this browser tab acts for, when the person holds several seats. */
export function actFor(organizationCode: string | null) {
  if (organizationCode === null) sessionStorage.removeItem(ACTING_FOR);
  else sessionStorage.setItem(ACTING_FOR, organizationCode);
}

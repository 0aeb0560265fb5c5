import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/**
 * The people of the embedded mode, by the names they log in with. Each file has people of its own: against guessing,
 * Keycloak refuses a second login of the same person while the first is still being checked, and files run side by side.
 */
export const cast = {
  frontOfficer: "mttq.officer",
  frontLeader: "mttq.leader",
  peopleOfficer: "ubnd.officer",
  peopleLeader: "ubnd.leader",
  committeeOfficer: "danguy.officer",
  committeeLeader: "danguy.leader",
  boardOfficer: "tgdv.officer",
  farmersOfficer: "hnd.officer",
  farmersLeader: "hnd.leader",
  committeeReviewer: "danguy.reviewer",
  strangerOfficer: "lienhuong.officer",
  cityOfficer: "thanhuy.officer",
  cityLeader: "thanhuy.leader",
  cityBoardOfficer: "bdvpt.officer",
  neighbourFrontOfficer: "phutrinh.officer",
  neighbourBoardOfficer: "phutrinh.board",
  cityBoardLeader: "bdvpt.leader",
  coastOfficer: "hamtien.officer",
  coastCommitteeLeader: "hamtien.danguy.leader",
  provinceBoardOfficer: "bdv.officer",
  provinceLeader: "bdv.leader",
  provinceStanding: "tinhuy.standing",
  seasideOfficer: "muine.officer",
  seasideLeader: "muine.leader",
  seasideCommittee: "muine.committee",
  requirementsAdministrator: "admin.chedo",
  ruralOfficer: "tienloi.officer",
  harbourOfficer: "thanhhai.officer",
  harbourLeader: "thanhhai.leader",
  harbourCommittee: "thanhhai.committee",
  springLeader: "xuanan.leader",
  springCommittee: "xuanan.committee",
  longFront: "duclong.mttq",
  longCommittee: "duclong.danguy",
  taiFront: "phutai.mttq",
  taiCommittee: "phutai.danguy",
  cityConsolidator: "thanhuy.tonghop",
  formsAdministrator: "admin.mau",
  administrator: "admin",
  registerAdministrator: "admin.danhba",
  registerKeeper: "admin.nhapso",
  auditor: "auditor",
} as const;

export type CastMember = (typeof cast)[keyof typeof cast];

const PASSWORD = "nhipcau";

type Fixtures = {
  /** Opens a browser of this person's own, logged in, at the given address. */
  enter: (who: CastMember, at?: string) => Promise<Page>;
  /** The same for somebody who has just got an account: Keycloak asks for a password of their own. */
  newcomer: (username: string, temporary: string, own: string) => Promise<Page>;
};

type Opened = { open: () => Promise<Page> };

export const test = base.extend<Fixtures & Opened>({
  open: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const violations: string[] = [];
    await use(async () => {
      const context = await browser.newContext({
        baseURL,
        locale: "vi-VN",
        timezoneId: "Asia/Ho_Chi_Minh",
        reducedMotion: "reduce",
        viewport: desktop,
      });
      contexts.push(context);
      await watchContentSecurity(context, violations);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(violations, "the Content-Security-Policy was violated").toEqual([]);
  },
  enter: async ({ open }, use) => {
    await use(async (who, at = "/") => {
      const page = await open();
      await page.goto(at);
      await login(page, who);
      return page;
    });
  },
  newcomer: async ({ open }, use) => {
    await use(async (username, temporary, own) => {
      const page = await open();
      await page.goto("/");
      await giveCredentials(page, username, temporary);
      await page.locator("#password-new").fill(own);
      await page.locator("#password-confirm").fill(own);
      await page.locator("[type=submit]").first().click();
      await expect(page.getByRole("navigation", { name: "Danh mục chính" })).toBeVisible();
      return page;
    });
  },
});

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

async function giveCredentials(page: Page, username: string, password: string) {
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  // Keycloak's page speaks the language of its own settings; its ids are the same in all of them.
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(password);
  await page.locator("#kc-login").click();
}

export async function login(page: Page, who: CastMember) {
  await giveCredentials(page, who, PASSWORD);
  await expect(page.getByRole("navigation", { name: "Danh mục chính" })).toBeVisible();
}

/** Asks for the logout; what becomes of unsent text may still have to be answered. */
export async function askForLogout(page: Page) {
  await page.getByRole("button", { name: /^Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
}

async function watchContentSecurity(context: BrowserContext, violations: string[]) {
  await context.exposeBinding("tellOfViolation", (_source, told: string) => {
    violations.push(told);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { tellOfViolation } = window as unknown as { tellOfViolation: (told: string) => void };
      // Keycloak's own pages have their own policy; ours is what this listens for.
      if (event.documentURI.startsWith(window.location.origin) && document.getElementById("root")) {
        tellOfViolation(
          `${event.documentURI}: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
        );
      }
    });
  });
}

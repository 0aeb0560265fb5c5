import { expect, type Page, test } from "@playwright/test";

/** An access token as `make token USER=admin` prints it. */
async function accessToken(page: Page, username: string): Promise<string> {
  const { issuer } = await (await page.request.get("/api/v1/configuration")).json();
  const answer = await page.request.post(`${issuer}/protocol/openid-connect/token`, {
    form: { grant_type: "password", client_id: "nhipcau-cli", username, password: "nhipcau" },
  });
  expect(answer.status()).toBe(200);
  return (await answer.json()).access_token;
}

test("an administrator tries the API out in Swagger UI", async ({ page }) => {
  const token = await accessToken(page, "admin");
  await page.goto("/q/swagger-ui/");
  await expect(page.getByRole("heading", { name: /Nhịp Cầu/ })).toBeVisible();

  await test.step("with a token of Keycloak's", async () => {
    await page.getByRole("button", { name: "Authorize" }).first().click();
    const dialog = page.locator(".auth-container");
    await dialog.getByRole("textbox").fill(token);
    await dialog.getByRole("button", { name: "Apply credentials" }).click();
    await dialog.getByRole("button", { name: "Close" }).click();
  });

  await test.step("it asks who it is, and is answered", async () => {
    const me = page.locator("#operations-access-getMe");
    await me
      .getByRole("button", { name: /\/api\/v1\/me/ })
      .first()
      .click();
    await me.getByRole("button", { name: "Try it out" }).click();
    await me.getByRole("button", { name: "Execute" }).click();
    const answer = me.locator(".live-responses-table");
    await expect(answer.locator("tbody .response-col_status")).toContainText("200");
    await expect(answer).toContainText("IMPORT_CATALOGUE");
  });
});

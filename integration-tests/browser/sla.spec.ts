import type { Browser, Page } from "playwright-core"

import { bearer, createApi } from "../../demo/seed/api"
import { launchBrowser, Refused, type Look } from "./browser"
import { startPresetShop } from "./preset-shop"
import { openScreen } from "./screens"
import type { RunningShop } from "./server"

const ROOT = "/settings/after-sales/sla-policies"

describe("promises in the settings", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    shop = await startPresetShop("sla")
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  async function look(page: Page, name: string): Promise<void> {
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/promises-${name}.png`, fullPage: true })
  }

  async function openStandard(looks: Look = {}) {
    const screen = await openScreen(browser, shop, ROOT, { look: looks })
    await screen.page.getByText("standard", { exact: true }).first().click()
    await screen.page.getByRole("heading", { name: "Standard promises" }).waitFor()
    return screen
  }

  it.each<[string, Look]>([
    ["en", { language: "en" }],
    ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }],
  ])(
    "come with the preset, and say what is promised, in %s",
    async (name, looks) => {
      const { page, failures, close } = await openStandard(looks)
      const words = looks.language === "en" ? "the same working day" : "当个工作日内"
      await page.getByText(words).first().waitFor()
      await look(page, name.replaceAll(/\W+/g, "-"))
      expect(failures).toEqual([])
      await close()
    },
    120_000,
  )

  it("tell of a ticket that need not exist what it is promised, and why", async () => {
    const { page, failures, close } = await openStandard()
    await page.getByRole("button", { name: "Calculate" }).click()
    const answer = page.getByRole("status")
    await answer.getByText("standard v1 promises the same working day", { exact: false }).waitFor()
    await answer.getByRole("button", { name: "Step by step" }).first().click()
    await answer.getByText("The day it starts, until closing").waitFor()
    await look(page, "simulated")
    expect(failures).toEqual([])
    await close()
  }, 120_000)

  it("are changed in a draft, which is published over what is in force", async () => {
    const { page, failures, close } = await openStandard()
    await page.getByRole("button", { name: "Edit", exact: true }).first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Minutes", { exact: true }).first().fill("90")
    await look(page, "drawer")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByRole("button", { name: "Publish version 2" }).click()
    await page.getByRole("button", { name: "Publish", exact: true }).click()
    await page.getByText("Published v2").first().waitFor()
    await page.getByText("1 hr 30 min of opening time").first().waitFor()
    expect(failures).toEqual([])
    await close()
  }, 120_000)

  it("show where to begin while there are none", async () => {
    const { page, failures, close } = await openScreen(browser, shop, ROOT, {
      answers: { "GET /sla-policies": { sla_policies: [], next_cursor: null } },
    })
    await page.getByText("No SLA policies yet").waitFor()
    await look(page, "empty")
    expect(failures).toEqual([])
    await close()
  }, 120_000)

  it("show every fault of a draft that cannot be published", async () => {
    const reasons = [{ code: "policy_ambiguous", message: "Another policy.", field: "terms.conditions" }]
    const api = createApi(shop.baseUrl)
    const { token } = await api.post<{ token: string }>("/auth/user/emailpass", shop.staff)
    const staff = api.with(bearer(token))
    const { sla_policy } = await staff.post<{ sla_policy: object }>("/admin/after-sales/sla-policies", {
      code: "rival",
      name: "Rival",
    })
    const { page, close } = await openScreen(browser, shop, `${ROOT}/slapol_rival`, {
      answers: {
        "GET /sla-policies/:id": { sla_policy },
        "POST /sla-policies/:id/publish": new Refused(400, { type: "not_allowed", message: "", reasons }),
      },
    })
    await page.getByRole("button", { name: "Publish version 1" }).click()
    await page.getByRole("button", { name: "Publish", exact: true }).click()
    await page.getByText("Another policy.").waitFor()
    await close()
  }, 120_000)
})

import type { Browser } from "playwright-core"

import { createDatabase } from "../support/database"
import { launchBrowser, Refused } from "./browser"
import { buildCalendar, CROWDED_POLICY, buildPolicy, SETUP } from "./fixtures/settings"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const ROOT = "/settings/after-sales"

describe("the settings of after-sales in the admin", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    // Of its own: the first banner is shown in a shop where nobody has chosen a preset yet.
    shop = await startShop(await createDatabase("settings"))
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  it("take a new shop from the first banner to terms in force", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales")
    await page.getByRole("link", { name: "Choose a preset" }).click()
    await page.getByRole("button", { name: "Start with European Union" }).click()
    await page.getByRole("button", { name: "Start", exact: true }).click()
    await page.getByText("You started from this preset").waitFor()

    await page.getByRole("tab", { name: "Terms" }).click()
    await page.getByText("Published v1").waitFor()
    await page.getByRole("link", { name: "Reasons", exact: true }).click()
    await page.getByText("Defective or poor quality").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("calculate with a calendar that is on screen and not saved", async () => {
    const { page, close } = await openScreen(browser, shop, `${ROOT}/calendars/new`)
    await page.getByRole("button", { name: "Calculate" }).click()
    await page.getByText("Working day 3").waitFor()
    await page.getByRole("button", { name: "Remove hours" }).first().click()
    await page.getByLabel("Closes").first().fill("25:00")
    await page.getByRole("button", { name: "Calculate" }).click()
    await page.getByText("A time is written as 09:00, up to 24:00.").waitFor()
    await close()
  })

  it("show every fault of a draft that cannot be published", async () => {
    const reasons = [
      { code: "policy_contradictory", message: "Fault one.", field: "terms.windows.0.statutory" },
      { code: "policy_incomplete", message: "Fault two.", field: "terms.conditions.1.values" },
    ]
    const { page, close } = await openScreen(browser, shop, `${ROOT}/policies/asp_2`, {
      answers: {
        "GET /policies/:id": { policy: CROWDED_POLICY },
        "POST /policies/:id/publish": new Refused(400, { type: "not_allowed", message: "", reasons }),
      },
    })
    await page.getByRole("button", { name: "Publish version 4" }).click()
    await page.getByRole("button", { name: "Publish", exact: true }).click()
    await page.getByText("Fault one.").waitFor()
    expect(await page.getByText("Field: Windows 1, Right by law").isVisible()).toBe(true)
    expect(await page.getByText("Field: Conditions 2, Values").isVisible()).toBe(true)
    await close()
  })

  it("save a whole draft when one section is edited", async () => {
    const drafts: unknown[] = []
    const { page, close } = await openScreen(browser, shop, `${ROOT}/policies/asp_1`, {
      answers: {
        "GET /policies/:id": { policy: buildPolicy() },
        "POST /policies/:id/draft": (_url, body) => {
          drafts.push(body)
          return { policy: buildPolicy() }
        },
      },
    })
    await page.getByRole("button", { name: "Edit", exact: true }).first().click()
    await page.getByLabel("Days after delivery").first().fill("30")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Draft saved").first().waitFor()
    expect(drafts).toMatchObject([
      { code: "standard", terms: { ship_back_days: 14, windows: [{ basis: "withdrawal", days: 30 }, { days: 731 }] } },
    ])
    await close()
  })

  it("fill in public holidays once, when the country changes", async () => {
    const saved: unknown[] = []
    const { page, close } = await openScreen(browser, shop, `${ROOT}/calendars/bcal_1`, {
      answers: {
        "GET /business-calendars/:id": { business_calendar: buildCalendar() },
        "POST /business-calendars/:id": (_url, body) => {
          saved.push(body)
          return { business_calendar: buildCalendar() }
        },
      },
    })
    await page.getByLabel("Name").fill("Desk")
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Calendar saved").first().waitFor()
    expect(saved).toMatchObject([{ name: "Desk", holiday_country: "DE", seed_holidays: false }])
    await close()
  })

  it("name every preset and its sources in Chinese", async () => {
    const { page, failures, close } = await openScreen(browser, shop, `${ROOT}/set-up`, {
      answers: { "GET /setup": SETUP },
      look: { language: "zhCN", theme: "dark", width: 1024 },
    })
    await page.getByRole("button", { name: "从“欧盟”开始" }).waitFor()
    expect(failures).toEqual([])
    await close()
  })
})

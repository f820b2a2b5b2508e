import type { Browser, Page } from "playwright-core"

import { launchBrowser, Refused, type Look } from "./browser"
import { buildCustomer, buildStrangerArchive } from "./fixtures/customers"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const PAGE = "/after-sales/customers/cus_1"

describe("the archive of a customer in the admin", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    shop = await startShop()
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  async function look(page: Page, name: string): Promise<void> {
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/customers-${name}.png`, fullPage: true })
  }

  it.each<[string, Look, string]>([
    ["en", { language: "en" }, "Orders and parcels"],
    ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }, "订单与包裹"],
  ])("shows what he did and what he is worth, in %s", async (name, looks, heading) => {
    const { page, failures, close } = await openScreen(browser, shop, PAGE, {
      answers: { "GET /customers/:id": { customer: buildCustomer() } },
      look: looks,
    })
    await page.getByRole("heading", { name: heading }).waitFor()
    await page.getByRole("heading", { name: "Anna Brandt" }).waitFor()
    await page.getByText("The glaze comes off").waitFor()
    await look(page, name.replaceAll(/\W+/g, "-"))
    expect(failures).toEqual([])
    await close()
  })

  it("reads the rest of a list when somebody asks for it", async () => {
    const rest = { ...buildCustomer().sections.tickets.entries[0], id: "tick_9", subject: "The first of all" }
    const { page, failures, close } = await openScreen(browser, shop, PAGE, {
      answers: {
        "GET /customers/:id": { customer: buildCustomer() },
        "GET /customers/:id/sections/tickets": { entries: [rest], next_cursor: null },
      },
    })
    await page.getByRole("button", { name: "Show more" }).click()
    await page.getByText("The first of all").waitFor()
    await page.getByRole("button", { name: "Show more" }).waitFor({ state: "detached" })
    expect(failures).toEqual([])
    await close()
  })

  it("says so when nothing has happened yet", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/customers/guest_abc", {
      answers: { "GET /customers/:id": { customer: buildStrangerArchive() } },
    })
    await page.getByText("Nothing has happened yet").waitFor()
    await page.getByText("Guest, known by his address").waitFor()
    await look(page, "empty")
    expect(failures).toEqual([])
    await close()
  })

  it("asks before it erases, and says what stands in the way", async () => {
    const reasons = [
      { code: "erasure_tickets_open", message: "Tickets are still open: 41.", facts: { numbers: "41" } },
      { code: "erasure_money_open", message: "Money is on its way: 7.", facts: { numbers: "7" } },
    ]
    const { page, failures, close } = await openScreen(browser, shop, PAGE, {
      answers: {
        "GET /customers/:id": { customer: buildCustomer() },
        "POST /customers/:id/erase": new Refused(400, { type: "not_allowed", message: "", reasons }),
      },
    })
    await page.getByRole("button", { name: "Erase", exact: true }).click()
    const drawer = page.getByRole("dialog")
    const submit = drawer.getByRole("button", { name: "Erase for good" })
    await drawer.getByLabel("On whose wish").fill("By mail, from her own address")
    expect(await submit.isDisabled()).toBe(true)
    await drawer.getByRole("checkbox").click()
    await submit.click()
    await drawer.getByText("Tickets are still open.").waitFor()
    await drawer.getByText("Numbers: 41").waitFor()
    await look(page, "refused")
    expect(failures).toEqual([])
    await close()
  })
})

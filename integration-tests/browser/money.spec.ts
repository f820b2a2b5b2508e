import type { Browser, Page } from "playwright-core"

import type { PolicyFee } from "../../src/domain/policy/terms"
import { launchBrowser } from "./browser"
import { buildPayout, buildRma } from "./fixtures/requests"
import { buildPolicy, buildVersion } from "./fixtures/settings"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LOOKS = [
  ["wide and light in English", { width: 1440, height: 900 }],
  ["narrow and dark in Chinese", { width: 1024, height: 768, theme: "dark", language: "zhCN" }],
] as const

const LOST_FREIGHT: PolicyFee = {
  ...{ kind: "lost_free_freight", percentage: null, amount: "4.90", currency_code: "eur", below: "50.00" },
}
const LOST_DISCOUNT: PolicyFee = {
  ...{ kind: "lost_discount", percentage: "100", amount: null, currency_code: null, below: null },
}

describe("money that takes another way, and what an order no longer earns", () => {
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

  async function picture(page: Page, name: string): Promise<void> {
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` })
  }

  const stranded = buildPayout({
    ...{ status: "stranded", paid_at: null, core_refund_id: null },
    ...{ last_error: "refund_window_passed: until 2026-05-02T10:00:00.000Z" },
    actions: ["retry", "pay_by_hand", "give_as_credit"],
  })
  const rma = buildRma({ stage: "settling", actions: [], payouts: [buildPayout(), stranded] })

  it("lets staff say in words how a customer got what was too late to refund", async () => {
    const sent: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/payouts/:payout_id/divert": (_url, body) => {
          sent.push(body)
          return { rma: buildRma({ stage: "settled", actions: [], payouts: [buildPayout()] }) }
        },
      },
    })
    await page.getByText("Too late to refund").waitFor()
    await page.getByRole("button", { name: "Pay another way" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText("We paid it ourselves").click()
    expect(await drawer.getByRole("button", { name: "Record" }).isDisabled()).toBe(true)
    await drawer.getByRole("textbox").fill("Transfer 4711")
    await drawer.getByRole("button", { name: "Record" }).click()
    await page.getByText("Too late to refund").waitFor({ state: "detached" })
    expect(sent).toEqual([{ to: "by_hand", words: "Transfer 4711" }])
    expect(failures).toEqual([])
    await close()
  })

  it("asks of a fee only what its kind has, and saves no more", async () => {
    const drafts: unknown[] = []
    const policy = buildPolicy({ versions: [buildVersion({ fees: [LOST_FREIGHT, LOST_DISCOUNT] })] })
    const { page, close } = await openScreen(browser, shop, "/settings/after-sales/policies/asp_1", {
      answers: {
        "GET /policies/:id": { policy },
        "POST /policies/:id/draft": (_url, body) => {
          drafts.push(body)
          return { policy }
        },
      },
    })
    await page.getByText("€4.90, once what is kept cost less than €50.00").waitFor()
    const fees = page.getByRole("heading", { name: "Fees" }).locator("xpath=ancestor::*[.//button][1]")
    await fees.getByRole("button", { name: "Edit", exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Freight was free from").fill("60")
    expect(await drawer.getByLabel("Percent of the discount").inputValue()).toBe("100")
    expect(await drawer.getByText("Charged as").count()).toBe(0)
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("Draft saved").first().waitFor()
    expect(drafts).toMatchObject([{ terms: { fees: [{ ...LOST_FREIGHT, below: "60" }, LOST_DISCOUNT] } }])
    await close()
  })

  it.each(LOOKS)("fits the window, %s", async (name, look) => {
    const policy = buildPolicy({ versions: [buildVersion({ fees: [LOST_FREIGHT, LOST_DISCOUNT] })] })
    const answers = { "GET /rmas/:id": { rma }, "GET /policies/:id": { policy } }
    const fits = "document.documentElement.scrollWidth <= innerWidth"
    const request = await openScreen(browser, shop, "/after-sales/rma_1042", { answers, look })
    const another = request.page.getByRole("button", { name: /Pay another way|改用其他方式/ })
    await another.scrollIntoViewIfNeeded()
    expect(await request.page.evaluate(fits)).toBe(true)
    await picture(request.page, `payouts ${name}`)
    await another.click()
    await request.page.getByRole("dialog").waitFor()
    await picture(request.page, `divert ${name}`)
    await request.close()
    const terms = await openScreen(browser, shop, "/settings/after-sales/policies/asp_1", { answers, look })
    const heading = terms.page.getByRole("heading", { name: /^Fees$|^费用$/ })
    await heading.scrollIntoViewIfNeeded()
    expect(await terms.page.evaluate(fits)).toBe(true)
    await heading.locator("xpath=ancestor::*[.//button][1]").getByRole("button").click()
    await terms.page.getByRole("dialog").waitFor()
    await picture(terms.page, `fees ${name}`)
    await terms.close()
  })
})

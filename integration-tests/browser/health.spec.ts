import type { Browser } from "playwright-core"

import type { AfterSalesHealth, DiscrepancyBody } from "../../src/types"
import { launchBrowser } from "./browser"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const PATH = "/settings/after-sales/health"
const WELL: AfterSalesHealth = {
  sweeps: [
    { sweep: "outbox", oldest_due_at: null, age_seconds: 0 },
    { sweep: "lapse", oldest_due_at: null, age_seconds: 0 },
    { sweep: "payouts", oldest_due_at: null, age_seconds: 0 },
  ],
  ...{ stock_doubts: 0, uncertain_payouts: 0, discrepancies_left: 0, failed_messages: { count: 0, last_error: null } },
}
const ILL: AfterSalesHealth = {
  sweeps: [
    { sweep: "outbox", oldest_due_at: "2026-11-20T08:00:00.000Z", age_seconds: 5400 },
    { sweep: "lapse", oldest_due_at: "2026-11-20T09:59:00.000Z", age_seconds: 60 },
    { sweep: "payouts", oldest_due_at: null, age_seconds: 0 },
  ],
  ...{ stock_doubts: 2, uncertain_payouts: 1, discrepancies_left: 1 },
  failed_messages: { count: 3, last_error: "550 5.1.1 No such mailbox here, and nobody who would take it in" },
}
const DISCREPANCY: DiscrepancyBody = {
  ...{ id: "asdis_2", kind: "core_movement_missing", subject_id: "rma_1042", outcome: "left", attempts: 12 },
  ...{ rma_id: "rma_1042", rma_number: 1042, order_id: "order_1", order_display_id: 2107 },
  last_error: "The order has an open change that must be confirmed or cancelled first",
  ...{ found_at: "2026-11-20T08:00:00.000Z", tried_at: "2026-11-20T09:55:00.000Z" },
}
const DISCREPANCIES: readonly DiscrepancyBody[] = [
  DISCREPANCY,
  { ...DISCREPANCY, id: "asdis_1", kind: "receipt_not_recorded", outcome: "corrected", attempts: 1, last_error: null },
  {
    ...{ ...DISCREPANCY, id: "asdis_0", kind: "store_credit_held", subject_id: "ascrh_01M0", outcome: "corrected" },
    ...{ rma_id: null, rma_number: null, order_id: null, order_display_id: null, attempts: 1, last_error: null },
  },
]

describe("the health page in the admin", () => {
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

  it.each([
    ["light", "en", 1440],
    ["dark", "zhCN", 1024],
  ] as const)(
    "shows what waits, what is in doubt and what was corrected, in %s and %s",
    async (theme, language, width) => {
      const { page, failures, close } = await openScreen(browser, shop, PATH, {
        answers: { "GET /health": ILL, "GET /discrepancies": { discrepancies: DISCREPANCIES, next_cursor: null } },
        look: { theme, language, width },
      })
      await page.getByText("RMA-1042 · #2107").first().waitFor()
      await page.getByText("550 5.1.1").waitFor()
      await page.getByText(language === "en" ? "An approved request had no return in Medusa" : "已批准的申请").waitFor()
      expect(await page.getByText("ascrh_01M0").isVisible()).toBe(true)
      if (process.env.LOOK)
        await page.screenshot({ path: `${process.env.LOOK}/health-${language}.png`, fullPage: true })
      expect(failures).toEqual([])
      await close()
    },
  )

  it("says that all is well while it is", async () => {
    const { page, failures, close } = await openScreen(browser, shop, PATH, {
      answers: { "GET /health": WELL, "GET /discrepancies": { discrepancies: [], next_cursor: null } },
    })
    await page.getByText("Nothing had to be put right").waitFor()
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/health-well.png`, fullPage: true })
    expect(failures).toEqual([])
    await close()
  })
})

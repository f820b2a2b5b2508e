import type { Browser } from "playwright-core"

import { launchBrowser } from "./browser"
import { buildWithdrawal, WITHDRAWALS } from "./fixtures/withdrawals"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

describe("the withdrawals in the admin", () => {
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

  it("say what will appear while there are none", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/withdrawals", {
      answers: { "GET /withdrawals": { withdrawals: [], next_cursor: null } },
    })
    await page.getByText("No withdrawals yet").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("show the clock of every refund, and lead to the one that is clicked", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/withdrawals", {
      answers: {
        "GET /withdrawals": { withdrawals: WITHDRAWALS, next_cursor: null },
        "GET /withdrawals/:id": { withdrawal: buildWithdrawal() },
      },
    })
    for (const chip of ["Held for the goods", "1 day 6 hr left", "1 day 6 hr late", "Paid back in time"]) {
      await page.getByText(chip).waitFor()
    }
    await page.getByText("W-12").click()
    await page.getByText("Why it is in doubt").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("are disputed with a clause and words, and show it at once", async () => {
    const sent: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/withdrawals/wdr_12", {
      answers: {
        "GET /withdrawals/:id": { withdrawal: buildWithdrawal() },
        "POST /withdrawals/:id/dispute": (_url, body) => {
          sent.push(body)
          const dispute_clause = "standard.v1.window.withdrawal"
          return {
            withdrawal: buildWithdrawal({
              stage: "disputed",
              dispute_clause,
              decision_words: "Too late.",
              actions: [],
            }),
          }
        },
      },
    })
    await page.getByRole("button", { name: "Dispute" }).click()
    await page.getByRole("combobox").click()
    await page.getByRole("option").first().click()
    await page.getByLabel("Words to the consumer").fill("Too late.")
    await page.getByRole("dialog").getByRole("button", { name: "Dispute" }).click()
    await page.getByText("Disputed under").waitFor()
    expect(sent).toEqual([{ clause: "standard.v1.window.withdrawal", words: "Too late." }])
    expect(failures).toEqual([])
    await close()
  })

  it("are told in Chinese, the arithmetic too", async () => {
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/withdrawals/wdr_12", {
      answers: { "GET /withdrawals/:id": { withdrawal: buildWithdrawal() } },
      look: { language: "zhCN" },
    })
    await page.getByText("存疑的原因").waitFor()
    await page.getByText("14 天退款期限至").waitFor()
    expect(failures).toEqual([])
    await close()
  })
})

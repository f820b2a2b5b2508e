import type { Browser } from "playwright-core"

import { launchBrowser } from "./browser"
import { buildClaim, buildPack, CLAIMS } from "./fixtures/recoveries"
import { buildItem, buildRma } from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LIST = "/after-sales/recoveries"
const AGEING = {
  outstanding: [
    { currency_code: "eur", bucket: "over_90", claims: 1, amount: "125.00" },
    { currency_code: "eur", bucket: "up_to_60", claims: 1, amount: "125.00" },
    { currency_code: "jpy", bucket: "up_to_30", claims: 1, amount: "18200" },
  ],
}

describe("fault, freight and recoveries in the admin", () => {
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

  it.each(["en", "zhCN"] as const)("list what is still to come by age, in %s", async (language) => {
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: {
        "GET /recovery-claims": { recovery_claims: CLAIMS, next_cursor: null },
        "GET /recovery-claims/ageing": AGEING,
      },
      look: { language },
    })
    await page.getByText("RC-14").waitFor()
    await page.getByText(language === "en" ? "Over 90 days" : "90 天以上").waitFor()
    expect(await page.getByText("RC-3", { exact: true }).isVisible()).toBe(true)
    expect(failures).toEqual([])
    await close()
  })

  it("say that nothing is claimed while nothing is", async () => {
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: {
        "GET /recovery-claims": { recovery_claims: [], next_cursor: null },
        "GET /recovery-claims/ageing": { outstanding: [] },
      },
    })
    await page.getByText("Nothing to claim back").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("show a claim with its evidence, and record what the carrier accepts", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/rclm_1`, {
      answers: {
        "GET /recovery-claims/:id": { recovery_claim: buildClaim() },
        "GET /recovery-claims/:id/pack": { pack: buildPack() },
        "POST /recovery-claims/:id/accept": (_url, body) => {
          bodies.push(body)
          return { recovery_claim: buildClaim({ status: "accepted" }) }
        },
      },
    })
    await page.getByText("Lid and two cups broken").waitFor()
    await page.getByText("PX 118 220 904").waitFor()
    await page.getByRole("button", { name: "Record acceptance" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Amount in EUR").fill("100.00")
    await drawer.getByLabel("Words").fill("Liability limit")
    await drawer.getByRole("button", { name: "Record acceptance" }).click()
    await page.getByText("RC-12 is accepted").first().waitFor()
    expect(bodies).toEqual([{ amount: "100.00", words: "Liability limit" }])
    expect(failures).toEqual([])
    await close()
  })

  it("share the fault only in whole hundreds, and say why", async () => {
    const bodies: unknown[] = []
    const rma = buildRma({
      items: [buildItem()],
      freight_legs: [
        {
          ...{ id: "rmal_1", leg: "way_back", paid_by: "customer", amount: "7.20", tracking_reference: "PX 9" },
          ...{ receipt_note: null, recorded_by: null, recorded_at: "2026-11-20T10:00:00.000Z" },
        },
      ],
      recoveries: [
        {
          ...{ id: "rclm_1", number: 12, party: "carrier", status: "open" },
          ...{ amount_claimed: "125.00", amount_received: "0.00" },
        },
      ],
    })
    const { page, failures, close } = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/fault": (_url, body) => {
          bodies.push(body)
          return { rma }
        },
      },
    })
    await page.getByText("RC-12").waitFor()
    await page.getByRole("button", { name: "Change fault" }).click()
    const drawer = page.getByRole("dialog")
    const send = drawer.getByRole("button", { name: "Change fault" })
    await drawer.getByLabel("Why").fill("Packed badly by both")
    await drawer.getByLabel("Customer").fill("40")
    await drawer.getByText("Together 40 %, which must be 100 %").waitFor()
    expect(await send.isDisabled()).toBe(true)
    await drawer.getByLabel("Carrier").fill("60")
    await send.click()
    await page.getByText("Fault of RMA-1042 changed").first().waitFor()
    expect(bodies).toEqual([
      {
        words: "Packed badly by both",
        items: [
          {
            id: "rmai_1",
            fault_shares: [
              { party: "carrier", percentage: 60 },
              { party: "customer", percentage: 40 },
            ],
          },
        ],
      },
    ])
    expect(failures).toEqual([])
    await close()
  })
})

import type { Browser } from "playwright-core"

import type { ChargeBody } from "../../src/types"
import { launchBrowser, pageOf } from "./browser"
import { buildItem, buildRma, buildSummary } from "./fixtures/requests"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const charge: ChargeBody = {
  amount: "10.00",
  currency_code: "eur",
  status: "open",
  expires_at: "2026-11-29T00:00:00.000Z",
  paid_at: null,
  waiver_words: null,
  link: "https://shop.example/after-sales/pay?token=charge_01JD.abcdefghijklmnopqrstuvwxyz",
}
const exchange = {
  variant_id: "variant_2",
  product_id: "prod_1",
  title: "Linen shirt, wide cut (L)",
  sku: "LSW-L",
  thumbnail: null,
  surplus_to: "refund" as const,
}
const settlement = buildRma().settlement
const rma = buildRma({
  stage: "settling",
  items: [buildItem({ requested_resolution: "exchange", resolution: "exchange", exchange })],
  settlement: {
    ...settlement,
    lines: settlement.lines
      .slice(0, 1)
      .flatMap((line) => [line, { ...line, kind: "exchange_price" as const, amount: "-139.90" }]),
    ...{ total: "-10.00", payable: "0.00", due: "10.00" },
  },
  charge,
  actions: ["waive_charge"],
})

describe("an exchange in the admin", () => {
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

  it("shows what the customer owes, the link to send him, and lets him off only with words", async () => {
    const waivers: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `/after-sales/${rma.id}`, {
      answers: {
        [`GET /rmas/${rma.id}`]: { rma },
        [`POST /rmas/${rma.id}/waive-charge`]: (_, body) => {
          waivers.push(body)
          return { rma: { ...rma, stage: "settled", charge: { ...charge, status: "waived", link: null }, actions: [] } }
        },
      },
    })
    await page.getByText("Payment by the customer").waitFor()
    expect(await page.getByText("To be paid by the customer").isVisible()).toBe(true)
    expect(await page.getByText("Linen shirt, wide cut (L)").isVisible()).toBe(true)
    expect(await page.getByText(charge.link ?? "").isVisible()).toBe(true)
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/charge.png`, fullPage: true })

    await page.getByRole("button", { name: "Waive" }).click()
    const submit = page.getByRole("dialog").getByRole("button", { name: "Waive payment" })
    expect(await submit.isDisabled()).toBe(true)
    await page.getByRole("dialog").getByRole("textbox").fill("Our scale was wrong")
    await submit.click()
    await page.getByText("Waived", { exact: true }).waitFor()
    expect(waivers).toEqual([{ words: "Our scale was wrong" }])
    expect(failures).toEqual([])
    await close()
  })

  it("says at the head of the list how many customers were kept", async () => {
    const { page, close } = await openScreen(browser, shop, "/after-sales", {
      answers: {
        "GET /rmas": (url) => ({ rmas: pageOf([buildSummary()], url).rows, next_cursor: null }),
      },
    })
    await page.getByText("37.5 % kept: 3 of 8 requests").waitFor()
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/list.png` })
    await close()
  })
})

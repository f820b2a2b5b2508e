import type { Browser, Page } from "playwright-core"

import { launchBrowser, type Look } from "./browser"
import { BOARD, buildRepair } from "./fixtures/repairs"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const BOARD_PATH = "/after-sales/repairs"

const LOOKS: readonly (readonly [string, Look])[] = [
  ["en", { language: "en" }],
  ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }],
]

describe("the workshop in the admin", () => {
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
    const file = `${process.env.LOOK}/repairs-${name.replaceAll(/\W+/g, "-")}.png`
    if (process.env.LOOK) await page.screenshot({ path: file, fullPage: true })
  }

  it.each(LOOKS)("shows what is on which stage, and what is late, in %s", async (name, looks) => {
    const { page, failures, close } = await openScreen(browser, shop, BOARD_PATH, {
      answers: { "GET /repair-orders": { repair_orders: BOARD, next_cursor: null } },
      look: looks,
    })
    const bench = page.getByRole("region", { name: looks.language === "en" ? "On the bench" : "维修中" })
    await bench.getByText("RO-7").waitFor()
    await bench.getByText(looks.language === "en" ? "Late since" : "逾期自", { exact: false }).waitFor()
    await look(page, `board-${name}`)
    expect(failures).toEqual([])
    await close()
  })

  it("says that it is empty while it is", async () => {
    const { page, failures, close } = await openScreen(browser, shop, BOARD_PATH, {
      answers: { "GET /repair-orders": { repair_orders: [], next_cursor: null } },
    })
    await page.getByText("The workshop is empty").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)("shows who pays for each line, and that something else is due, in %s", async (name, looks) => {
    const { page, failures, close } = await openScreen(browser, shop, `${BOARD_PATH}/rpo_1`, {
      answers: { "GET /repair-orders/:id": { repair_order: buildRepair() } },
      look: looks,
    })
    await page.getByText("Heating element", { exact: true }).waitFor()
    await page
      .getByText(looks.language === "en" ? "Repaired 2 times before" : "此前已维修 2 次", { exact: false })
      .waitFor()
    await look(page, `page-${name}`)
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)(
    "shows what the customer is asked for and what we claim, and lets him off, in %s",
    async (name, looks) => {
      const isEnglish = looks.language === "en"
      const bodies: unknown[] = []
      const owing = buildRepair({
        ...{ stage: "testing", is_third_failure: false, quote_version: 1, is_accepted: true, paid: "30.00" },
        payment: {
          amount: "15.00",
          status: "open",
          waiver_words: null,
          link: "https://shop.example/pay?token=charge_1.a",
        },
        recovery: { id: "rclm_1", number: 4, status: "open" },
      })
      const { page, failures, close } = await openScreen(browser, shop, `${BOARD_PATH}/rpo_1`, {
        answers: {
          "GET /repair-orders/:id": { repair_order: owing },
          "POST /repair-orders/:id/waive-payment": (_url, body) => {
            bodies.push(body)
            return { repair_order: owing }
          },
        },
        look: looks,
      })
      await page.getByText(isEnglish ? "To be paid" : "待付款", { exact: true }).waitFor()
      await page.getByText("RC-4", { exact: false }).waitFor()
      await look(page, `payment-${name}`)
      await page.getByRole("button", { name: isEnglish ? "Waive" : "免收", exact: true }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByRole("textbox").fill("He waited long")
      await look(page, `waive-${name}`)
      await drawer.getByRole("button", { name: isEnglish ? "Waive" : "免收", exact: true }).click()
      await page
        .getByText(isEnglish ? "Payment waived" : "已免收费用")
        .first()
        .waitFor()
      expect(bodies).toEqual([{ words: "He waited long" }])
      expect(failures).toEqual([])
      await close()
    },
  )

  it("writes down what is to be done, and goes on with it", async () => {
    const bodies: unknown[] = []
    const answer = (_url: unknown, body: unknown) => {
      bodies.push(body)
      return { repair_order: buildRepair() }
    }
    const { page, failures, close } = await openScreen(browser, shop, `${BOARD_PATH}/rpo_1`, {
      answers: {
        "GET /repair-orders/:id": { repair_order: buildRepair() },
        "POST /repair-orders/:id/lines": answer,
        "POST /repair-orders/:id/propose": answer,
      },
    })
    await page.getByRole("button", { name: "Edit", exact: true }).first().click()
    const lines = page.getByRole("dialog")
    await lines.getByLabel("Amount").nth(1).fill("22.50")
    await look(page, "lines")
    await lines.getByRole("button", { name: "Save" }).click()
    await page.getByText("Work written down").first().waitFor()
    await page.getByRole("button", { name: "Go on" }).click()
    await page.getByRole("dialog").getByRole("button", { name: "Go on" }).click()
    await page.getByText("Gone on").first().waitFor()
    expect(bodies).toEqual([
      {
        lines: [
          { kind: "parts", title: "Heating element", amount: "30.00" },
          { kind: "labour", title: "One hour", amount: "22.50" },
        ],
      },
      {},
    ])
    expect(failures).toEqual([])
    await close()
  })
})

import type { Browser, Page } from "playwright-core"

import { launchBrowser, Refused } from "./browser"
import { SIMULATION } from "./fixtures/simulator"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const PATH = "/settings/after-sales/simulator"

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click()
  await page.getByRole("option", { name: option, exact: true }).click()
}

const FOUND = [{ accepted: true, grade: "used", deduction_percentage: 20 }]
const isFound = (body: unknown) => JSON.stringify(body).includes(JSON.stringify(FOUND))
const untouched = {
  ...SIMULATION,
  settlement: {
    ...SIMULATION.settlement,
    lines: SIMULATION.settlement.lines.filter(({ kind }) => kind !== "condition_deduction"),
  },
}

describe("the settlement simulator in the admin", () => {
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
    if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/simulator-${name}.png`, fullPage: true })
  }

  it("asks again whenever the outcome changes, and shows the money line by line", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, PATH, {
      answers: {
        "POST /settlements/simulate": (_url, body) => {
          bodies.push(body)
          return { simulation: isFound(body) ? SIMULATION : untouched }
        },
      },
    })
    await page.getByText("Choose what is asked back").waitFor()
    await look(page, "empty")
    await page.getByRole("tab", { name: "Made-up facts" }).click()
    await choose(page, "Currency", "EUR")
    await page.getByLabel("Units bought").fill("2")
    await page.getByLabel("Price paid for all").fill("238")
    await page.getByLabel("Units", { exact: true }).fill("2")
    await page.getByLabel("Of that by a first payment").fill("50")
    await choose(page, "Reason", "Wrong size or specification chosen")
    await page.getByText("Restocking fee").first().waitFor()
    expect(bodies.at(-1)).toMatchObject({
      facts: { currency_code: "eur", total: "238", lines: [{ quantity: 2, total: "238" }] },
      payments: [{ refundable: "50" }, { refundable: "188" }],
      items: [{ quantity: 2, reason_code: "size_or_specification" }],
    })

    await page.getByLabel("The goods were inspected").click()
    await choose(page, "Grade of unit 1", "Used")
    await page.getByLabel("Deduction for unit 1 in per cent").fill("20")
    await choose(page, "Unit 2", "Did not come")
    await page.getByText("of €119.00").waitFor()
    expect(await page.getByText("Deduction for condition").isVisible()).toBe(true)
    await look(page, "answered")
    expect(failures).toEqual([])
    await close()
  })

  it("asks about several items at once, each with its own reason and outcome", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, PATH, {
      answers: {
        "POST /settlements/simulate": (_url, body) => {
          bodies.push(body)
          return { simulation: JSON.stringify(body).includes('"accepted":false') ? SIMULATION : untouched }
        },
      },
    })
    await page.getByRole("tab", { name: "Made-up facts" }).click()
    await choose(page, "Currency", "EUR")
    await page.getByLabel("Price paid for all").fill("238")
    await choose(page, "Reason", "Wrong size or specification chosen")
    await page.getByText("Restocking fee").first().waitFor()
    await page.getByRole("button", { name: "Add an item" }).click()
    const [first, second] = [page.getByRole("group", { name: "Item 1" }), page.getByRole("group", { name: "Item 2" })]
    await second.getByText("Not in the answer yet").waitFor()
    await second.getByLabel("Price paid for all").fill("49.90")
    await second.getByLabel("Reason").click()
    await page.getByRole("option", { name: "Damaged or soiled on the way" }).click()
    await second.getByLabel("Carrier").fill("100")
    await second.getByText("Not in the answer yet").waitFor({ state: "hidden" })
    await second.getByLabel("The goods were inspected").click()
    await second.getByLabel("Unit 1", { exact: true }).click()
    await page.getByRole("option", { name: "Refused" }).click()
    const deduction = page.getByText("Deduction for condition")
    await deduction.waitFor()
    // The question is longer than the screen by now, and its answer still beside it.
    const place = await deduction.boundingBox()
    expect(place?.y).toBeGreaterThan(0)
    expect(place?.y).toBeLessThan(page.viewportSize()?.height ?? 0)
    await look(page, "several")
    expect(bodies.at(-1)).toMatchObject({
      facts: { total: "287.9", lines: [{ total: "238" }, { total: "49.90" }] },
      items: [
        { reason_code: "size_or_specification", units: [{ accepted: true }] },
        {
          reason_code: "transit_damage",
          fault_shares: [{ party: "carrier", percentage: 100 }],
          units: [{ accepted: false }],
        },
      ],
    })

    await first.getByRole("button", { name: "Remove" }).click()
    await second.waitFor({ state: "detached" })
    expect(await first.getByLabel("Price paid for all").inputValue()).toBe("49.90")
    expect(await first.getByRole("button", { name: "Remove" }).count()).toBe(0)
    expect(failures).toEqual([])
    await close()
  })

  it.each([
    ["dark", "zhCN", 1024],
    ["light", "en", 1024],
  ] as const)("says why it cannot be, in %s and %s", async (theme, language, width) => {
    const reasons = [
      { code: "window_closed", message: "The window has closed.", field: "items.0", facts: { ends_on: "2026-10-01" } },
    ]
    const { page, failures, close } = await openScreen(browser, shop, PATH, {
      answers: { "POST /settlements/simulate": new Refused(400, { type: "not_allowed", message: "", reasons }) },
      look: { theme, language, width },
    })
    const zh = language === "zhCN"
    await page.getByRole("tab", { name: zh ? "虚拟数据" : "Made-up facts" }).click()
    await choose(page, zh ? "货币" : "Currency", "EUR")
    await page.getByLabel(zh ? "全部实付价格" : "Price paid for all").fill("238")
    await choose(page, zh ? "原因" : "Reason", "Wrong size or specification chosen")
    await page.getByRole("alert").waitFor()
    await look(page, `refused-${language}`)
    expect(failures).toEqual([])
    await close()
  })
})

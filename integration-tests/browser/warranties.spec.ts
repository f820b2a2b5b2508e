import type { Browser, Page } from "playwright-core"

import { launchBrowser, type Look } from "./browser"
import { buildWarranty, buildWarrantySummary, WARRANTIES } from "./fixtures/warranties"
import { startPresetShop } from "./preset-shop"
import { openScreen } from "./screens"
import type { RunningShop } from "./server"

const LIST = "/after-sales/warranties"
const PLANS = "/settings/after-sales/warranty-plans"

const LOOKS: readonly (readonly [string, Look])[] = [
  ["en", { language: "en" }],
  ["zh, dark, narrow", { language: "zhCN", theme: "dark", width: 1024 }],
]

describe("warranties in the admin", () => {
  let shop: RunningShop
  let browser: Browser

  beforeAll(async () => {
    shop = await startPresetShop("warranties")
    browser = await launchBrowser()
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  async function look(page: Page, name: string): Promise<void> {
    const file = `${process.env.LOOK}/warranties-${name.replaceAll(/\W+/g, "-")}.png`
    if (process.env.LOOK) await page.screenshot({ path: file, fullPage: true })
  }

  it.each(LOOKS)("are listed with their code and last day, in %s", async (name, looks) => {
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: { "GET /warranties": { warranties: WARRANTIES, next_cursor: null } },
      look: looks,
    })
    await page.getByText("7KQ4M-2XWPD").waitFor()
    await page.getByText(looks.language === "en" ? "Under appeal" : "申诉中").waitFor()
    await look(page, `list-${name}`)
    expect(failures).toEqual([])
    await close()
  })

  it("say how the first one comes about while there is none", async () => {
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: { "GET /warranties": { warranties: [], next_cursor: null } },
    })
    await page.getByText("No warranties yet").waitFor()
    await look(page, "empty")
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)("say who pays for a part, and why no other plan does, in %s", async (name, looks) => {
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/wty_1`, {
      answers: { "GET /warranties/:id": { warranty: buildWarranty() } },
      look: looks,
    })
    await page.getByText(looks.language === "en" ? "The customer pays" : "由客户承担").waitFor()
    await page.getByText("Suzhou Kitchen Works", { exact: false }).first().waitFor()
    await look(page, `page-${name}`)
    expect(failures).toEqual([])
    await close()
  })

  it.each(LOOKS)("are reported as broken where no order of their owner has the unit, in %s", async (name, looks) => {
    const bodies: unknown[] = []
    const imported = { order_id: null, order_display_id: null, import_order_number: "R-77", customer_id: null }
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/wty_1`, {
      answers: {
        "GET /warranties/:id": { warranty: buildWarranty(imported) },
        "POST /warranties/:id/report": (_url, body) => {
          bodies.push(body)
          return { warranty: buildWarranty(imported) }
        },
      },
      look: looks,
    })
    const [open, said, send, done] =
      looks.language === "en"
        ? (["Report a fault", "What the customer says", "Open ticket", "Ticket opened"] as const)
        : (["报修", "顾客的描述", "创建工单", "工单已创建"] as const)
    await page.getByRole("button", { name: open, exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel(said).fill("The lid does not close")
    await look(page, `report-${name}`)
    await drawer.getByRole("button", { name: send, exact: true }).click()
    await page.getByText(done).first().waitFor()
    expect(bodies).toEqual([{ words: "The lid does not close", email: "li.wei@example.com" }])
    expect(failures).toEqual([])
    await close()
  })

  it("are voided on words and evidence, and not without", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/wty_1`, {
      answers: {
        "GET /warranties/:id": { warranty: buildWarranty() },
        "POST /warranties/:id/void": (_url, body) => {
          bodies.push(body)
          return { warranty: buildWarranty({ ...buildWarrantySummary({ status: "void", standing: "void" }) }) }
        },
      },
    })
    await page.getByRole("button", { name: "Void", exact: true }).click()
    const drawer = page.getByRole("dialog")
    const send = drawer.getByRole("button", { name: "Void", exact: true })
    await drawer.getByLabel("Why").fill("Water in the heater")
    expect(await send.isDisabled()).toBe(true)
    await drawer.getByLabel("Evidence").fill("Report 7")
    await look(page, "void")
    await send.click()
    await page.getByText("Warranty voided").first().waitFor()
    expect(bodies).toEqual([{ words: "Water in the heater", evidence: "Report 7" }])
    expect(failures).toEqual([])
    await close()
  })

  it("come from a plan that is published once everything is stated (R07)", async () => {
    const { page, failures, close } = await openScreen(browser, shop, PLANS)
    await page.getByText("No warranty plans yet").waitFor()
    await look(page, "plans-empty")
    await page.getByRole("button", { name: "Create", exact: false }).first().click()
    const create = page.getByRole("dialog")
    await create.getByLabel("Name").fill("Two years")
    await create.getByRole("button", { name: "Create", exact: true }).click()
    await page.getByRole("heading", { name: "Two years" }).waitFor()
    await page.getByRole("button", { name: "Publish", exact: false }).first().click()
    const prompt = page.getByRole("alertdialog")
    await prompt.getByRole("button", { name: "Publish", exact: true }).click()
    await prompt.getByRole("listitem").nth(4).waitFor()
    await look(page, "plan-refused")
    await prompt.getByRole("button", { name: "Cancel" }).click()

    await page.getByRole("button", { name: "Edit", exact: true }).first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Period").fill("2")
    for (const [field, choice] of [
      ["Counted in", "Years"],
      ["Who serves", "Shop"],
      ["Parts", "Covered"],
      ["Labour", "Covered"],
      ["Who pays", "Shop"],
    ] as const) {
      await drawer.getByLabel(field, { exact: true }).click()
      await page.getByRole("option", { name: choice, exact: true }).click()
    }
    await look(page, "plan-drawer")
    await drawer.getByRole("button", { name: "Save" }).click()
    await page.getByText("2 years").first().waitFor()
    await page.getByRole("button", { name: "Publish", exact: false }).first().click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Publish", exact: true }).click()
    await page.getByText("Version 1 is in force").first().waitFor()
    await look(page, "plan-published")
    expect(failures).toEqual([])
    await close()
  }, 120_000)
})

import type { Browser, Page } from "playwright-core"

import { launchBrowser, pageOf, Refused, type Look } from "./browser"
import { buildTicket, buildTicketSummary, EXPLANATION, INBOX } from "./fixtures/tickets"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LIST = "/after-sales/inbox"
const list = { "GET /tickets": { tickets: INBOX, next_cursor: null } }

/** For eyes, while screens are made. */
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png` })
}

describe("the inbox and its tickets in the admin", () => {
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

  it.each<Look>([
    { language: "en", theme: "light", width: 1440 },
    { language: "zhCN", theme: "dark", width: 1024 },
  ])("shows the queue by the next promise, what is late first (%j)", async (given) => {
    const { page, failures, close } = await openScreen(browser, shop, LIST, { answers: list, look: given })
    await page.getByText("T-7", { exact: true }).waitFor()
    await page
      .getByText(given.language === "en" ? "2 hr late" : /2小时/)
      .first()
      .waitFor()
    await page.getByText(given.language === "en" ? "Handed around" : "反复转交").waitFor()
    await look(page, `inbox-${given.language}-${given.theme}-${given.width}`)
    expect(failures).toEqual([])
    await close()
  })

  it("asks for the view that is chosen, and says what an empty one means", async () => {
    const views: (string | null)[] = []
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: {
        "GET /tickets": (url) => {
          views.push(url.searchParams.get("view"))
          return { tickets: [], next_cursor: null }
        },
      },
    })
    await page.getByText("Nothing waits for an owner").waitFor()
    await page.getByRole("tab", { name: "Late" }).click()
    await page.getByText("Nothing is late").waitFor()
    await look(page, "inbox-empty")
    expect(views).toEqual(expect.arrayContaining(["unassigned", "breached"]))
    expect(failures).toEqual([])
    await close()
  })

  it("is walked by keyboard: j and k move, a takes, n begins another, Enter opens", async () => {
    const claimed: string[] = []
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: {
        ...list,
        "GET /tickets/:id": { ticket: buildTicket() },
        "POST /tickets/:id/claim": (url) => {
          claimed.push(url.pathname)
          return { ticket: buildTicket({ owner_id: "user_1" }) }
        },
      },
    })
    await page.getByText("T-7", { exact: true }).waitFor()
    await page.keyboard.press("j")
    await page.keyboard.press("j")
    await page.keyboard.press("a")
    await page.getByText("1 ticket is yours").first().waitFor()
    expect(claimed).toEqual([expect.stringContaining("tick_42/claim")])
    await page.keyboard.press("n")
    await page.getByRole("dialog").getByText("New ticket").waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await page.keyboard.press("Enter")
    await page.getByText("The lid was in pieces").waitFor()
    expect(page.url()).toContain("/after-sales/inbox/tick_42")
    expect(failures).toEqual([])
    await close()
  })

  it("leaves Enter to the button that has the focus, and begins at the top of another page", async () => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      buildTicketSummary({ id: `tick_${index}`, number: index, subject: `Matter ${index}` }),
    )
    const { page, failures, close } = await openScreen(browser, shop, LIST, {
      answers: {
        "GET /tickets": (url) => {
          const { rows: tickets, next_cursor } = pageOf(rows, url)
          return { tickets, next_cursor }
        },
      },
    })
    await page.getByText("Matter 0", { exact: true }).waitFor()
    for (const _ of [1, 2, 3]) await page.keyboard.press("j")
    await page.getByRole("button", { name: "Next" }).focus()
    await page.keyboard.press("Enter")
    await page.getByText("Matter 20", { exact: true }).waitFor()
    expect(await page.locator("tr[data-current]").count()).toBe(0)
    await page.keyboard.press("j")
    await page.locator("tr[data-current]").getByText("Matter 20", { exact: true }).waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it.each<Look>([
    { language: "en", theme: "light", width: 1440, height: 1600 },
    { language: "zhCN", theme: "dark", width: 1024, height: 1600 },
  ])("shows a ticket with all that was said, and why its deadline is what it is (%j)", async (given) => {
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/tick_42`, {
      answers: {
        "GET /tickets/:id": { ticket: buildTicket() },
        "GET /sla-clocks/:id/explanation": { explanation: EXPLANATION },
      },
      look: given,
    })
    await page.getByText("Second broken lid from this batch.").waitFor()
    await page
      .getByRole("button", { name: given.language === "en" ? "Why this deadline?" : "时限如何得出？" })
      .first()
      .click()
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await look(page, `ticket-${given.language}-${given.theme}-${given.width}`)
    expect(failures).toEqual([])
    await close()
  })

  it("sends an answer that apologises and then waits, with the key that begins it", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/tick_42`, {
      answers: {
        "GET /tickets/:id": { ticket: buildTicket() },
        "POST /tickets/:id/draft": { ticket: buildTicket() },
        "POST /tickets/:id/reply": (_url, body) => {
          bodies.push(body)
          return { ticket: buildTicket({ stage: "waiting_customer" }) }
        },
      },
    })
    await page.getByText("The lid was in pieces").waitFor()
    await page.keyboard.press("r")
    await page.keyboard.type("We are sorry.")
    await page.getByLabel("It apologises").click()
    await page.getByLabel("Then wait for the customer").click()
    await page.getByRole("button", { name: "Send" }).click()
    await page.getByText("Answer sent").first().waitFor()
    expect(bodies).toEqual([
      { body: "We are sorry.", apologises: true, proposes_solution: false, then_wait_for: "customer" },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it("says everything that is missing when a complaint cannot be closed", async () => {
    const resolved = buildTicket({ stage: "resolved", actions: ["reply", "close", "reopen"] })
    const reasons = [
      { code: "desired_outcome_required", message: "" },
      { code: "cause_required", message: "" },
    ]
    const { page, failures, close } = await openScreen(browser, shop, `${LIST}/tick_42`, {
      answers: {
        "GET /tickets/:id": { ticket: resolved },
        "POST /tickets/:id/close": new Refused(400, { type: "not_allowed", message: "", reasons }),
      },
    })
    await page.getByRole("button", { name: "Close", exact: true }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Close", exact: true }).click()
    await page.getByText("Record what the customer really wants.").waitFor()
    await look(page, "ticket-close")
    expect(failures).toEqual([])
    await close()
  })
})

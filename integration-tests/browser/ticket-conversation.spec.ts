import type { Browser, Page } from "playwright-core"

import { takePhoto } from "../../demo/seed/requests/photo"
import { launchBrowser, type Answer, type Look } from "./browser"
import { CANNED_ANSWERS, SUGGESTIONS } from "./fixtures/answers"
import { AGENTS, TEAMS } from "./fixtures/teams"
import { buildTicket, MAILED } from "./fixtures/tickets"
import { openScreen } from "./screens"
import { startShop, type RunningShop } from "./server"

const TICKET = "/after-sales/inbox/tick_42"

const ANSWERS: Readonly<Record<string, Answer>> = {
  "GET /tickets/:id": { ticket: MAILED },
  "GET /answers/suggest": SUGGESTIONS,
  "GET /canned-answers": { canned_answers: CANNED_ANSWERS, next_cursor: null },
  "GET /service-teams": { service_teams: TEAMS },
  "GET /service-agents": { service_agents: AGENTS, next_cursor: null },
  "POST /tickets/:id/draft": { ticket: MAILED },
}

/** For eyes, while screens are made. */
const look = async (page: Page, name: string): Promise<void> => {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png` })
}

describe("the conversation of a ticket in the admin", () => {
  let shop: RunningShop
  let browser: Browser
  let photo: Buffer

  beforeAll(async () => {
    shop = await startShop()
    browser = await launchBrowser()
    photo = await takePhoto("The lid")
  }, 600_000)

  afterAll(async () => {
    await browser.close()
    await shop.stop()
  })

  /** The ticket of a mail, its pictures really served, and every address outside the shop that it reaches for. */
  async function open(answers: Readonly<Record<string, Answer>> = {}, given?: Look) {
    const screen = await openScreen(browser, shop, TICKET, { answers: { ...ANSWERS, ...answers }, look: given })
    const outside: string[] = []
    // What the frame's own policy forbids never gets as far as a route.
    await screen.page.route(/track\.test/, (route) => {
      outside.push(route.request().url())
      return route.abort()
    })
    await screen.page.route("**/admin/after-sales/ticket-attachments", (route) =>
      route.fulfill({ status: 201, json: { attachment: { id: "asevi_9" } } }),
    )
    await screen.page.route("**/admin/after-sales/ticket-attachments/*", (route) =>
      route.fulfill({ contentType: "image/jpeg", body: photo }),
    )
    await screen.page.reload()
    return { ...screen, outside }
  }

  it.each<Look>([
    { language: "en", theme: "light", width: 1440, height: 1900 },
    { language: "zhCN", theme: "dark", width: 1024, height: 1900 },
  ])("shows a mail as it was laid out, its pictures, and what of it was not kept (%j)", async (given) => {
    const { page, failures, outside, close } = await open({}, given)
    const mail = page.frameLocator("iframe")
    await mail.getByText("cracked at the knob").waitFor()
    await page.getByRole("link", { name: /lid\.jpg/ }).waitFor()
    await page.getByText("receipt.pdf").waitFor()
    await page
      .getByRole("button", { name: given.language === "en" ? "Insert" : "插入" })
      .first()
      .waitFor()
    await look(page, `conversation-${given.language}-${given.theme}-${given.width}`)
    expect(await mail.getByRole("link", { name: "my film" }).getAttribute("rel")).toContain("noopener")
    expect([outside, await page.title()]).toEqual([[], expect.not.stringContaining("taken over")])
    expect(failures).toEqual([])
    await close()
  })

  it("shows the text of a mail alone for whoever wants it", async () => {
    const { page, failures, close } = await open()
    await page.getByRole("button", { name: "Text only" }).click()
    await page.getByText("Dear shop").waitFor()
    expect(await page.locator("iframe").count()).toBe(0)
    await page.getByRole("button", { name: "As it was laid out" }).click()
    await page.locator("iframe").waitFor()
    expect(failures).toEqual([])
    await close()
  })

  it("answers with what the library holds, a canned answer filled in for the ticket, and a picture", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await open({
      "POST /canned-answers/:id/fill": (_url, body) => {
        bodies.push(body)
        return {
          filled: { text: "Dear Ann, T-42 {{order.number}}", locale: "en", unknown: [], missing: ["order.number"] },
        }
      },
      "POST /tickets/:id/reply": (_url, body) => {
        bodies.push(body)
        return { ticket: MAILED }
      },
    })
    await page.getByRole("button", { name: /^Insert: How do I return/ }).click()
    await page.getByRole("button", { name: "Insert a canned answer" }).click()
    await page.getByRole("menuitem", { name: "We received your parcel" }).click()
    await page.getByText("Fill in by hand: {{order.number}}").waitFor()
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Picture", exact: true }).click(),
    ])
    await chooser.setFiles({ name: "how.jpg", mimeType: "image/jpeg", buffer: photo })
    await page.getByRole("button", { name: "Leave out how.jpg" }).waitFor()
    await look(page, "conversation-composing")
    await page.getByRole("button", { name: "Send" }).click()
    await page.getByText("Answer sent").first().waitFor()
    const [answer] = SUGGESTIONS.answers
    expect(bodies).toEqual([
      { ticket_id: "tick_42" },
      {
        body: `${answer?.answer ?? ""}\n\nDear Ann, T-42 {{order.number}}`,
        ...{ attachment_ids: ["asevi_9"], apologises: false, proposes_solution: false },
      },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it("makes a promise of what was answered in two clicks", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await open({
      "POST /commitments": (_url, body) => {
        bodies.push(body)
        return { commitment: { number: 3 } }
      },
    })
    await page.getByRole("button", { name: "Make it a promise" }).click()
    await page.getByRole("dialog").waitFor()
    await look(page, "conversation-promise")
    await page.getByRole("dialog").getByRole("button", { name: "Promise", exact: true }).click()
    await page.getByText("P-3").first().waitFor()
    expect(bodies).toEqual([
      {
        ...{ ticket_id: "tick_42", promise: "I send you a new lid by tomorrow." },
        due_at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      },
    ])
    expect(failures).toEqual([])
    await close()
  })

  it("splits the second matter of a message off, and opens the ticket that it became", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await open({
      "POST /tickets/:id/split": (_url, body) => {
        bodies.push(body)
        return { ticket: buildTicket({ id: "tick_77", number: 77, subject: "The box" }) }
      },
    })
    await page.getByRole("button", { name: "Split off" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Subject").fill("The box")
    await look(page, "conversation-split")
    await drawer.getByRole("button", { name: "Split off" }).click()
    await page.waitForURL(/tick_77/)
    expect(bodies).toEqual([{ message_id: "tmsg_1", kind: "consultation", subject: "The box" }])
    expect(failures).toEqual([])
    await close()
  })

  it("is handed on to a team, to whoever of it takes it", async () => {
    const bodies: unknown[] = []
    const { page, failures, close } = await open({
      "POST /tickets/:id/assign": (_url, body) => {
        bodies.push(body)
        return { ticket: MAILED }
      },
    })
    const other = TEAMS.find(({ is_active, id }) => is_active && id !== MAILED.team_id)
    await page.getByRole("button", { name: "More" }).click()
    await page.getByRole("menuitem", { name: "Hand on" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Team").click()
    await page.getByRole("option", { name: other?.name_en ?? "" }).click()
    await drawer.getByRole("textbox").fill("They know the glaze")
    await look(page, "conversation-hand-on")
    await drawer.getByRole("button", { name: "Hand on" }).click()
    await page.getByText("T-42 is handed on").first().waitFor()
    expect(bodies).toEqual([{ team_id: other?.id, words: "They know the glaze" }])
    expect(failures).toEqual([])
    await close()
  })
})

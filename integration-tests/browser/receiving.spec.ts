import type { Browser } from "playwright-core"

import { launchBrowser } from "./browser"
import { buildFinding, buildParcel, FINDINGS, PARCELS, SUGGESTIONS } from "./fixtures/receiving"
import { buildItem, buildRma } from "./fixtures/requests"
import { openScreen, type Screen } from "./screens"
import { startShop, type RunningShop } from "./server"

const LIST = "/after-sales/parcels"

async function look({ page }: Screen, name: string): Promise<void> {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/receiving-${name}.png`, fullPage: true })
}

describe("what came undeclared, in the admin", () => {
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

  const received = buildRma({ stage: "received", findings: FINDINGS, actions: ["receive", "inspect"] })

  it.each([
    ["en", "light", 1440, "Not declared"],
    ["zhCN", "dark", 1024, "未申报物品"],
  ] as const)("stands on the page of its request, in %s, %s and %i wide", async (language, theme, width, title) => {
    const screen = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: { "GET /rmas/:id": { rma: received } },
      look: { language, theme, width },
    })
    await screen.page.getByRole("heading", { name: title }).waitFor()
    await screen.page.getByText("SN-4471-B").waitFor()
    await look(screen, `request-${language}`)
    expect(screen.failures).toEqual([])
    await screen.close()
  })

  it("is taken in with its line, a reason and words", async () => {
    const bodies: unknown[] = []
    const screen = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma: buildRma({ stage: "received", findings: [buildFinding()] }) },
        "POST /findings/:id/take-in": (_url, body) => {
          bodies.push(body)
          return { finding: buildFinding({ status: "taken_in", actions: [] }) }
        },
      },
    })
    const { page } = screen
    await page.route("**/admin/orders/**", (route) =>
      route.fulfill({ json: { order: { id: "order_1", items: [{ id: "ordli_1", title: "Linen shirt, wide cut" }] } } }),
    )
    await page.getByRole("button", { name: "Take in", exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Reason").click()
    await page.getByRole("option").first().click()
    await drawer.getByLabel("Why").fill("Three were in the box")
    await look(screen, "take-in")
    await drawer.getByRole("button", { name: "Take in" }).click()
    await page.getByText("Decided: Take in").waitFor()
    expect(bodies).toMatchObject([{ quantity: 2, line_item_id: "ordli_1", words: "Three were in the box" }])
    await screen.close()
  })

  it("is noted while the parcel is received", async () => {
    const bodies: unknown[] = []
    const item = buildItem({ goods_come_back: true, received_quantity: 0 })
    const rma = buildRma({ stage: "approved", items: [item], actions: ["receive"] })
    const screen = await openScreen(browser, shop, "/after-sales/rma_1042", {
      answers: {
        "GET /rmas/:id": { rma },
        "POST /rmas/:id/receive": (_url, body) => {
          bodies.push(body)
          return { rma }
        },
      },
    })
    const { page } = screen
    await page
      .getByRole("button", { name: /Receive/ })
      .first()
      .click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Something else was in it" }).click()
    await drawer.getByLabel("What is it?").click()
    await page.getByRole("option", { name: "Another item" }).click()
    await drawer.getByLabel("Describe it").fill("A phone, still ringing")
    await look(screen, "receive")
    await drawer.locator("button[type=submit]").click()
    await drawer.waitFor({ state: "hidden" })
    expect(bodies).toMatchObject([{ findings: [{ kind: "other_item", quantity: 1, words: "A phone, still ringing" }] }])
    await screen.close()
  })

  it.each([
    ["en", "light", 1440, "Unknown"],
    ["zhCN", "dark", 1024, "待认领"],
  ] as const)("lists parcels without a request, in %s, %s and %i wide", async (language, theme, width, status) => {
    const screen = await openScreen(browser, shop, LIST, {
      answers: { "GET /stray-parcels": { stray_parcels: PARCELS, next_cursor: null } },
      look: { language, theme, width },
    })
    await screen.page.getByText("SP-14").waitFor()
    await screen.page.getByText(status).first().waitFor()
    await look(screen, `list-${language}`)
    expect(screen.failures).toEqual([])
    await screen.close()
  })

  it("says what belongs into the list while nothing is in it", async () => {
    const screen = await openScreen(browser, shop, LIST, {
      answers: { "GET /stray-parcels": { stray_parcels: [], next_cursor: null } },
    })
    await screen.page.getByText("No parcels without a request").waitFor()
    await look(screen, "empty")
    expect(screen.failures).toEqual([])
    await screen.close()
  })

  it("lists what waits for a decision, the most urgent first, and opens its request", async () => {
    const findings = FINDINGS.filter(({ due_at }) => due_at !== null)
    const screen = await openScreen(browser, shop, `${LIST}/findings`, {
      answers: { "GET /findings": { findings, next_cursor: null }, "GET /rmas/:id": { rma: received } },
    })
    await screen.page.getByText("Kept for the customer").waitFor()
    await look(screen, "findings")
    await screen.page.getByText("RMA-1042").first().click()
    await screen.page.waitForURL("**/after-sales/rma_1042")
    expect(screen.failures).toEqual([])
    await screen.close()
  })

  it("registers a parcel once for each time the form is filled in, and opens it", async () => {
    const bodies: unknown[] = []
    const screen = await openScreen(browser, shop, LIST, {
      answers: {
        "GET /stray-parcels": { stray_parcels: [], next_cursor: null },
        "GET /stray-parcels/:id": { stray_parcel: buildParcel() },
        "GET /stray-parcels/:id/suggestions": { suggestions: SUGGESTIONS },
        "POST /stray-parcels": (_url, body) => {
          bodies.push(body)
          return { stray_parcel: buildParcel() }
        },
      },
    })
    const { page } = screen
    await page.getByRole("button", { name: "Register parcel" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Tracking number").fill("PX 118 220 904")
    await drawer.getByRole("button", { name: "Something else was in it" }).click()
    await drawer.getByLabel("Describe it").fill("A phone")
    await look(screen, "register")
    await drawer.locator("button[type=submit]").click()
    await page.waitForURL("**/parcels/spcl_1")
    expect(bodies).toMatchObject([
      { tracking_number: "PX 118 220 904", findings: [{ kind: "other_item", words: "A phone" }] },
    ])
    await screen.close()
  })

  it.each([
    ["en", "light", 1440],
    ["zhCN", "dark", 1024],
  ] as const)("shows a parcel and whose it probably is, in %s, %s and %i wide", async (language, theme, width) => {
    const screen = await openScreen(browser, shop, `${LIST}/spcl_1`, {
      answers: {
        "GET /stray-parcels/:id": { stray_parcel: buildParcel() },
        "GET /stray-parcels/:id/suggestions": { suggestions: SUGGESTIONS },
      },
      look: { language, theme, width },
    })
    await screen.page.getByText(/#2031/).waitFor()
    await look(screen, `parcel-${language}`)
    expect(screen.failures).toEqual([])
    await screen.close()
  })

  it("receives what the request had announced and leaves the rest undecided", async () => {
    const bodies: unknown[] = []
    const matched = { status: "matched", order_id: "order_1", order_display_id: 2077 } as const
    const parcel = buildParcel({
      ...{ ...matched, rma_id: "rma_1042", rma_number: 1042 },
      actions: ["match", "unmatch", "receive", "send_back", "dispose", "void"],
    })
    const item = buildItem({ id: "rmai_1", goods_come_back: true, received_quantity: 0 })
    const screen = await openScreen(browser, shop, `${LIST}/spcl_1`, {
      answers: {
        "GET /stray-parcels/:id": { stray_parcel: parcel },
        "GET /rmas/:id": { rma: buildRma({ stage: "approved", items: [item] }) },
        "POST /stray-parcels/:id/receive": (_url, body) => {
          bodies.push(body)
          return { stray_parcel: buildParcel({ status: "received", actions: [] }) }
        },
      },
    })
    const { page } = screen
    await page.getByRole("button", { name: "Receive", exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("This is").first().click()
    await page.getByRole("option", { name: /announced/ }).click()
    await drawer.getByLabel("Why").fill("Her number on the label")
    await look(screen, "receive-parcel")
    await drawer.getByRole("button", { name: "Receive" }).click()
    await drawer.waitFor({ state: "hidden" })
    expect(bodies).toEqual([
      { words: "Her number on the label", declared: [{ finding_id: "pfnd_8", item_id: "rmai_1" }], contents: [] },
    ])
    await screen.close()
  })

  it("asks of every line of the order why it comes back", async () => {
    const bodies: unknown[] = []
    const parcel = buildParcel({
      ...{ status: "matched", order_id: "order_1", order_display_id: 2077, rma_id: null },
      findings: ["pfnd_8", "pfnd_9"].map((id) => buildFinding({ id, rma_id: null })),
      actions: ["receive"],
    })
    const screen = await openScreen(browser, shop, `${LIST}/spcl_1`, {
      answers: {
        "GET /stray-parcels/:id": { stray_parcel: parcel },
        "POST /stray-parcels/:id/receive": (_url, body) => {
          bodies.push(body)
          return { stray_parcel: buildParcel({ status: "received", actions: [] }) }
        },
      },
    })
    const { page } = screen
    const items = ["Linen shirt, wide cut", "Wool socks"].map((title, index) => ({ id: `ordli_${index + 1}`, title }))
    await page.route("**/admin/orders/**", (route) => route.fulfill({ json: { order: { id: "order_1", items } } }))
    await page.getByRole("button", { name: "Receive", exact: true }).click()
    const drawer = page.getByRole("dialog")
    const submit = drawer.getByRole("button", { name: "Receive" })
    await drawer.getByLabel("Why").fill("A letter was in it")
    for (const [index, { title }] of items.entries()) {
      await drawer.getByLabel("This is").nth(index).click()
      await page.getByRole("option", { name: title }).click()
    }
    await drawer.getByLabel("Reason").first().click()
    await page.getByRole("option", { name: "Wrong size or specification chosen" }).click()
    expect(await submit.isDisabled()).toBe(true)
    await drawer.getByLabel("Reason").last().click()
    await page.getByRole("option", { name: "Damaged or soiled on the way" }).click()
    await look(screen, "receive-lines")
    await submit.click()
    await drawer.waitFor({ state: "hidden" })
    expect(bodies).toMatchObject([
      {
        declared: [],
        contents: [
          { finding_id: "pfnd_8", line_item_id: "ordli_1", reason_code: "size_or_specification" },
          { finding_id: "pfnd_9", line_item_id: "ordli_2", reason_code: "transit_damage" },
        ],
      },
    ])
    await screen.close()
  })
})

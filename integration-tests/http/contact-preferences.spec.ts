import type { Api } from "../../demo/seed/api"
import { AFTER_SALES_MODULE } from "../../src/modules/after-sales"
import { recordContacts } from "../../src/modules/after-sales/commands/contact/record-contacts"
import { loadContactFacts } from "../../src/modules/after-sales/queries/contact/load-contact-facts"
import type { ContactLinkBody, ContactPreferenceBody } from "../../src/types"
import { contactLinkOf } from "../../src/workflows/contact/contact-link"
import { asGuest } from "../support/callers"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"

jest.setTimeout(300_000)

const PREFERENCES = "/store/after-sales/contact-preferences"
const LINKS = "/store/after-sales/contact-links"
const NO_SURVEYS = { purpose: "survey", method: "email", is_allowed: false }
const AT = new Date("2026-03-02T10:00:00.000Z")

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
    })

    async function read(store: Api): Promise<readonly ContactPreferenceBody[]> {
      return (await store.get<{ contact_preferences: ContactPreferenceBody[] }>(PREFERENCES)).contact_preferences
    }

    const ofSurveys = (all: readonly ContactPreferenceBody[]) =>
      all.find(({ purpose, method }) => purpose === "survey" && method === "email")

    async function countWords(): Promise<number> {
      const { rows } = await dbConnection.raw("select count(*)::int as count from contact_preference")
      return rows[0].count
    }

    /** A mail about a survey to somebody, and the token of the link in it. */
    async function contact(party: { customer_id: string | null; email: string | null }, source: string) {
      const made = { party, purpose: "survey" as const, method: "email" as const, source, contacted_at: AT }
      const ids = await getContainer().resolve(AFTER_SALES_MODULE).run(recordContacts, [made])
      const link = await contactLinkOf(getContainer(), ids.get(source) ?? "")
      return new URL(link).searchParams.get("token") ?? ""
    }

    it("shows the shop's usual rule to a customer who has said nothing", async () => {
      const preferences = await read(test.as(test.stranger))
      expect(preferences).toHaveLength(12)
      expect(preferences.every(({ is_allowed, said_at }) => is_allowed && said_at === null)).toBe(true)
    })

    it("keeps a customer's word, once, with its source and instant, and lets him change it", async () => {
      const store = test.as(test.owner)
      const before = await countWords()
      await store.post(PREFERENCES, { preferences: [NO_SURVEYS] })
      await store.post(PREFERENCES, { preferences: [NO_SURVEYS] })
      expect(await countWords()).toBe(before + 1)
      const said = ofSurveys(await read(store))
      expect(said).toMatchObject({ is_allowed: false, source: "customer" })
      expect(Date.parse(said?.said_at ?? "")).toBeLessThanOrEqual(Date.now())
      expect(ofSurveys(await read(test.as(test.stranger)))).toMatchObject({ is_allowed: true })

      await store.post(PREFERENCES, { preferences: [{ ...NO_SURVEYS, is_allowed: true }] })
      expect(ofSurveys(await read(store))).toMatchObject({ is_allowed: true })
      expect(await countWords()).toBe(before + 2)
    })

    it("lets a guest speak for the address of his order", async () => {
      const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
      const guest = test.shop.store.with(await asGuest(getContainer(), order.id))
      await guest.post(PREFERENCES, { preferences: [{ ...NO_SURVEYS, method: "sms" }] })
      const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
      const party = { customer_id: "cus_unknown", email: test.owner.email.toUpperCase() }
      const facts = await afterSales.ask(loadContactFacts, { parties: [party], since: AT })
      expect(facts.get(0)?.consents).toMatchObject([{ method: "sms", is_allowed: false, source: "guest" }])
    })

    it("refuses to hear two words about one thing at once", async () => {
      const body = { preferences: [NO_SURVEYS, { ...NO_SURVEYS, is_allowed: true }] }
      expect((await test.as(test.owner).ask("POST", PREFERENCES, body)).status).toBe(400)
    })

    it("stops by the link in a message, not by looking at it, and for whoever the address belongs to", async () => {
      const token = await contact({ customer_id: "cus_1", email: "Reader@shop.test" }, "survey:1")
      const before = await countWords()
      const seen = await test.shop.store.get<{ contact_link: ContactLinkBody }>(`${LINKS}/${token}`)
      expect(seen.contact_link).toEqual({
        ...{ purpose: "survey", method: "email", contacted_at: AT.toISOString(), is_allowed: true },
      })
      expect(await countWords()).toBe(before)

      const stop = () => test.shop.store.post<{ contact_link: ContactLinkBody }>(`${LINKS}/${token}/stop`, {})
      expect((await stop()).contact_link.is_allowed).toBe(false)
      expect((await stop()).contact_link.is_allowed).toBe(false)
      expect(await countWords()).toBe(before + 1)

      const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
      const parties = [
        { customer_id: "cus_1", email: null },
        { customer_id: "cus_2", email: "reader@shop.test" },
      ]
      const facts = await afterSales.ask(loadContactFacts, { parties, since: AT })
      for (const index of [0, 1]) expect(facts.get(index)?.consents).toMatchObject([{ source: "unsubscribe_link" }])

      await test.shop.store.post(`${LINKS}/${token}/stop`, { everything: true })
      expect(await countWords()).toBe(before + 12)
    })

    it("knows no token that was signed for something else, or by somebody else", async () => {
      const token = await contact({ customer_id: "cus_3", email: null }, "survey:3")
      const forged = [`${token}x`, token.split(".")[0] ?? "", `ccon_other.${token.split(".")[1] ?? ""}`]
      for (const one of forged) {
        expect((await test.shop.store.ask("GET", `${LINKS}/${one}`)).status).toBe(404)
      }
      expect((await test.shop.store.ask("GET", `${LINKS}/${token}`)).status).toBe(200)
      expect((await test.shop.store.ask("GET", `/store/after-sales/payment-links/${token}`)).status).toBe(404)
    })

    it("counts a contact once, however often it is recorded, for the account and for the address", async () => {
      const party = { customer_id: "cus_4", email: "four@shop.test" }
      await contact(party, "visit:4")
      await contact(party, "visit:4")
      const afterSales = getContainer().resolve(AFTER_SALES_MODULE)
      const parties = [
        { customer_id: "cus_4", email: null },
        { customer_id: null, email: "four@shop.test" },
      ]
      const facts = await afterSales.ask(loadContactFacts, { parties, since: AT })
      for (const index of [0, 1]) expect(facts.get(index)?.recent_contacts).toHaveLength(1)
      const later = await afterSales.ask(loadContactFacts, { parties, since: new Date(AT.getTime() + 1) })
      expect(later.get(0)?.recent_contacts).toHaveLength(0)
    })
  },
})

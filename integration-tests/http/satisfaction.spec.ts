import { customers } from "../../demo/seed/people/customers"
import type { AdminSurveyForm, ErrorBody, StoreSurvey } from "../../src/types"
import { askDueSurveys } from "../../src/workflows/sweep/ask-due-surveys"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import {
  askNow,
  codesIn,
  FORM,
  helpSomebody,
  linkOf,
  noonAfter,
  publishForm,
  questionsTo,
  readByLink,
  responsesTo,
  saveForm,
  stepOf,
  surveyOf,
  sweep,
} from "../support/surveys"
import { createUser } from "../support/teams"
import { actOnTicket, openForCustomer, readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

const FORMS = "/admin/after-sales/survey-forms"

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      await publishForm(test)
    })

    async function answer(token: string, body: object): Promise<StoreSurvey> {
      return (await test.shop.store.post<{ survey: StoreSurvey }>(linkOf(token), body)).survey
    }

    /** Minutes later, as far as the survey can tell. */
    async function letPass(ticket: { readonly id: string }, hours: number): Promise<void> {
      for (const table of ["satisfaction_survey", "survey_response"]) {
        await dbConnection.raw(
          `update ${table} set answered_at = answered_at - interval '${hours} hours' where subject_id = ?`,
          [ticket.id],
        )
      }
    }

    describe("what is asked", () => {
      it("is refused with every dishonest word, and published without them (F07)", async () => {
        const wording = {
          en: { question: "Give us five stars", intro: "Every answer is worth a voucher!" },
          zh: { question: "五星好评返现", intro: null },
        }
        const draft = await saveForm(test, { code: "bought", wording, subject_kind: "visit" })
        const refused = await test.admin.ask<ErrorBody>("POST", `${FORMS}/${draft.id}/publish`, {})
        expect(refused.status).toBe(400)
        expect((refused.body.reasons ?? []).map(({ code, field }) => `${code} ${field}`)).toEqual([
          "survey_leads_answer wording.en.question",
          "survey_offers_reward wording.en.intro",
          "survey_offers_reward wording.zh.question",
          "survey_leads_answer wording.zh.question",
          "survey_leads_answer wording.zh.question",
        ])
        const honest = { ...FORM, code: "bought", subject_kind: "visit" }
        await test.admin.post(`${FORMS}/${draft.id}`, honest)
        const { survey_form } = await test.admin.post<{ survey_form: AdminSurveyForm }>(
          `${FORMS}/${draft.id}/publish`,
          {},
        )
        expect(survey_form).toMatchObject({ status: "published", actions: ["retire"] })
      })

      it("is never edited once customers were asked, and replaced by what is published next", async () => {
        const first = await publishForm(test, { code: "visits-1", subject_kind: "visit" })
        const edited = await test.admin.ask<ErrorBody>("POST", `${FORMS}/${first.id}`, { ...FORM, code: "visits-1" })
        expect(codesIn(edited.body)).toEqual(["action_not_allowed_in_stage"])
        await publishForm(test, { code: "visits-2", subject_kind: "visit" })
        const { survey_form } = await test.admin.get<{ survey_form: AdminSurveyForm }>(`${FORMS}/${first.id}`)
        expect(survey_form.status).toBe("retired")
      })
    })

    describe("a customer who was helped", () => {
      it("is asked once, however many sweeps come by at once, and looking at the link writes nothing (31)", async () => {
        const email = "once@shop.test"
        const ticket = await helpSomebody(test, email)
        const survey = await surveyOf(test, ticket)
        expect(survey).toMatchObject({ status: "planned", instrument: "csat" })
        const now = noonAfter(survey?.next_step_at)
        const sweeps = await Promise.all([1, 2, 3].map(() => askDueSurveys(getContainer(), now)))
        expect(sweeps.map((stepped) => stepOf(stepped, survey)).filter(Boolean)).toEqual(["sent"])
        const letters = await questionsTo(getContainer(), email, now)
        expect(letters).toHaveLength(1)
        expect(letters[0]?.content?.text).toContain("How satisfied are you with how we handled this?")
        expect(JSON.stringify(letters[0]?.data)).not.toContain("token=")

        const token = new URL(/https?:\S+survey\S+/.exec(letters[0]?.content?.text ?? "")?.[0] ?? "").searchParams.get(
          "token",
        )
        const rowNow = async () =>
          (await dbConnection.raw("select * from satisfaction_survey where id = ?", [survey?.id])).rows[0]
        const before = await rowNow()
        expect(await readByLink(test, token ?? "")).toMatchObject({
          ...{ subject_number: ticket.number, lowest: 1, highest: 5, dimensions: ["speed", "attitude"] },
          ...{ can_answer: true, answer: null },
        })
        expect(await rowNow()).toEqual(before)
        expect(await responsesTo(test, ticket)).toEqual([])
      })

      it("answers by his link, changes his mind for a day, and then no longer", async () => {
        const ticket = await helpSomebody(test, "mind@shop.test")
        const token = await askNow(getContainer(), test, ticket)
        const body = { score: 4, dimensions: { speed: 5 }, suggestion: "  Write sooner " }
        expect(await answer(token, body)).toMatchObject({ answer: { score: 4, suggestion: "Write sooner" } })
        expect(await answer(token, { ...body, score: 5 })).toMatchObject({ answer: { score: 5 }, can_answer: true })
        const responses = await responsesTo(test, ticket)
        expect(responses).toMatchObject([{ score: 5, dimensions: { speed: 5, attitude: null }, method: "online" }])
        expect(responses[0]?.changed_at).not.toBeNull()

        await letPass(ticket, 25)
        expect(await readByLink(test, token)).toMatchObject({ can_answer: false })
        const late = await test.shop.store.ask<ErrorBody>("POST", linkOf(token), { score: 1 })
        expect(codesIn(late.body)).toEqual(["survey_answer_final"])
      })

      it("is told every fault of an answer, and nobody answers by a link that was not signed here", async () => {
        const ticket = await helpSomebody(test, "faults@shop.test")
        const token = await askNow(getContainer(), test, ticket)
        const bad = await test.shop.store.ask<ErrorBody>("POST", linkOf(token), { score: 6, dimensions: { shop: 3 } })
        expect(codesIn(bad.body)).toEqual(["survey_score_out_of_range", "survey_dimension_not_asked"])
        const [id = "", signature = ""] = token.split(".")
        for (const forged of [`${id}.${signature}x`, id, `ssur_other.${signature}`]) {
          expect((await test.shop.store.ask("GET", linkOf(forged))).status).toBe(404)
          expect((await test.shop.store.ask("POST", linkOf(forged), { score: 5 })).status).toBe(404)
        }
      })

      it("is reminded once, and the link ends", async () => {
        const email = "quiet@shop.test"
        const ticket = await helpSomebody(test, email)
        const token = await askNow(getContainer(), test, ticket)
        const sent = await surveyOf(test, ticket)
        const soon = noonAfter(sent?.next_step_at)
        // Four days after the letter he was written to too lately: seven days lie between two letters.
        expect(await sweep(getContainer(), sent, soon)).toBe("put_off")
        const remindAt = noonAfter((await surveyOf(test, ticket))?.next_step_at)
        expect(await sweep(getContainer(), sent, remindAt)).toBe("reminded")
        expect(await sweep(getContainer(), sent, remindAt)).toBeUndefined()
        expect(await questionsTo(getContainer(), email, remindAt)).toHaveLength(2)
        const end = new Date(sent?.expires_at ?? "")
        expect(await sweep(getContainer(), sent, end)).toBe("expired")
        const late = await test.shop.store.ask<ErrorBody>("POST", linkOf(token), { score: 5 })
        expect(codesIn(late.body)).toEqual(["survey_expired"])
      })

      it("is judged about whoever had resolved it, whoever has the ticket by then", async () => {
        const ticket = await helpSomebody(test, "resolver@shop.test")
        const resolver = (await surveyOf(test, ticket))?.agent_id
        expect(resolver).toBe(ticket.owner_id)
        const other = await createUser(getContainer(), "colleague")
        await dbConnection.raw("update support_ticket set owner_id = ? where id = ?", [other, ticket.id])
        await answer(await askNow(getContainer(), test, ticket), { score: 5 })
        expect(await responsesTo(test, ticket)).toMatchObject([{ agent_id: resolver }])
      })

      it("is asked about the second end of a matter that was taken up again", async () => {
        const ticket = await helpSomebody(test, "again@shop.test")
        const first = await surveyOf(test, ticket)
        await actOnTicket(test, ticket, "reopen", { words: "It did not come" })
        const due = noonAfter(first?.next_step_at)
        expect(await sweep(getContainer(), first, due)).toBe("put_off")
        await actOnTicket(test, ticket, "resolve", { words: "Now it did." })
        const second = await surveyOf(test, ticket)
        expect(second).toMatchObject({ id: first?.id, status: "planned" })
        expect(Date.parse(second?.ended_at ?? "")).toBeGreaterThan(Date.parse(first?.ended_at ?? ""))
      })

      it("is not woken: the clock where his order was sent counts, and not the shop's (30)", async () => {
        const buyer = { ...test.owner, address: customers.yuki.address }
        const order = await deliverOrder(test, { region: "jp", buyer, lines: [{ sku: "BWT", quantity: 1 }] })
        const asked = { kind: "consultation", channel: "phone", subject: "Hello", body: "Is it safe?" } as const
        const ticket = await openForCustomer(test, { ...asked, order_id: order.id })
        await actOnTicket(test, ticket, "resolve", { words: "It is." })
        const survey = await surveyOf(test, ticket)
        // Noon by Greenwich is nine in the evening in Tokyo: twelve hours later it is morning there.
        const noon = noonAfter(survey?.next_step_at)
        expect(await sweep(getContainer(), survey, noon)).toBe("put_off")
        const morning = (await surveyOf(test, ticket))?.next_step_at
        expect(morning).toBe(new Date(noon.getTime() + 12 * 3_600_000).toISOString())
        expect(await sweep(getContainer(), survey, new Date(morning ?? ""))).toBe("sent")
      })

      it("is left alone while he complains about something else, and once he wants no such letters (30)", async () => {
        const angry = await helpSomebody(test, "angry@shop.test")
        const complaint = { kind: "complaint", channel: "email", subject: "Broken", body: "It is broken." } as const
        await openForCustomer(test, { ...complaint, email: "Angry@shop.test" })
        const planned = await surveyOf(test, angry)
        expect(await sweep(getContainer(), planned, noonAfter(planned?.next_step_at))).toBe("skipped")
        expect(await surveyOf(test, angry)).toMatchObject({ skipped_because: "open_complaint", next_step_at: null })

        const tired = await helpSomebody(test, "tired@shop.test")
        await askNow(getContainer(), test, tired)
        const [letter] = await questionsTo(getContainer(), "tired@shop.test", new Date())
        const stop = /https?:\S+contact\S+/.exec(letter?.content?.text ?? "")?.[0] ?? ""
        const token = new URL(stop).searchParams.get("token") ?? ""
        await test.shop.store.post(`/store/after-sales/contact-links/${token}/stop`, {})
        const next = await helpSomebody(test, "tired@shop.test")
        const survey = await surveyOf(test, next)
        expect(await sweep(getContainer(), survey, noonAfter(survey?.next_step_at))).toBe("skipped")
        expect(await surveyOf(test, next)).toMatchObject({ skipped_because: "no_consent" })
      })
    })

    describe("a low score", () => {
      it("opens a complaint with its clock, once, however often the answer is changed", async () => {
        const ticket = await helpSomebody(test, "low@shop.test")
        const token = await askNow(getContainer(), test, ticket)
        await Promise.all([1, 2].map(() => answer(token, { score: 1, suggestion: "Nobody ever called back" })))
        await answer(token, { score: 2 })
        const [response] = await responsesTo(test, ticket)
        expect(response).toMatchObject({ score: 2, is_low: true })
        const opened = await readTicketAsStaff(test, { id: response?.recovery_ticket_id ?? "" })
        expect(opened).toMatchObject({
          ...{ kind: "complaint", priority: "high", email: "low@shop.test" },
          subject: `Low rating of T-${ticket.number}`,
        })
        expect(opened.messages[0]?.body).toBe("Rated 1 of 5.\n\nNobody ever called back")
        expect(opened.next_due_at).not.toBeNull()
        const { rows } = await dbConnection.raw("select count(*)::int as count from support_ticket where subject = ?", [
          opened.subject,
        ])
        expect(rows[0].count).toBe(1)
      })
    })
  },
})

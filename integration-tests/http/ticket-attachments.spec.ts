import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import sharp from "sharp"

import type { Api } from "../../demo/seed/api"
import { formWith } from "../../demo/seed/requests/photo"
import type { AdminTicket, ErrorBody, StoreTicket, TicketAttachment } from "../../src/types"
import { purgeEvidence } from "../../src/workflows/evidence/purge-evidence"
import { mailbox } from "../fixtures/mailbox-provider"
import { uploadAttachment } from "../support/attachments"
import { asGuest } from "../support/callers"
import { Gateway, INBOUND_SECRET, type FileToSend } from "../support/inbound"
import { withOptions } from "../support/options"
import { buildPhoto, buildPixelBomb, buildTaggedPhoto } from "../support/photos"
import { runOnServer } from "../support/run-on-server"
import { deliverOrder, openTestShop, type TestShop } from "../support/shop"
import { actOnTicket, askShop, lettersAbout, readOwn, readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

const DAY_MS = 86_400_000

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let container: MedusaContainer
    let owner: Api
    let stranger: Api

    beforeAll(async () => {
      const { baseURL } = api.defaults
      test = await openTestShop(getContainer(), { baseUrl: String(baseURL), databaseUrl: dbConfig.clientUrl })
      owner = test.as(test.owner)
      stranger = test.as(test.stranger)
    })
    beforeEach(() => {
      container = getContainer()
      mailbox.letters = []
    })

    const at = (id: string, side = "store") => `/${side}/after-sales/ticket-attachments/${id}`
    const statusFor = async (caller: Api, id: string, side = "store") => (await caller.download(at(id, side))).status
    const picturesOf = ({ messages }: StoreTicket | AdminTicket) =>
      messages.map(({ attachments }) => attachments.length)
    const codesOf = (body: ErrorBody) => body.reasons?.map(({ code }) => code)
    const first = (ticket: StoreTicket | AdminTicket): TicketAttachment => {
      const [attachment] = ticket.messages.flatMap(({ attachments }) => attachments)
      if (!attachment) throw new Error("The ticket has no picture")
      return attachment
    }

    describe("a picture in a ticket", () => {
      it("comes with a question and with an answer, and is read by whoever reads those", async () => {
        const asked = await askShop(owner, { attachment_ids: [await uploadAttachment(owner)] })
        expect(picturesOf(asked)).toEqual([1, 0])
        expect(first(asked)).toMatchObject({ mime_type: "image/png", filename: "IMG_2041.png", width: 64, height: 48 })
        const answer = { body: "Like this?", attachment_ids: [await uploadAttachment(test.admin, "admin")] }
        const replied = await actOnTicket(test, asked, "reply", answer)
        const [theirs, ours] = replied.messages.flatMap(({ attachments }) => attachments)
        for (const id of [theirs?.id ?? "", ours?.id ?? ""]) {
          expect([await statusFor(owner, id), await statusFor(test.admin, id, "admin")]).toEqual([200, 200])
        }
        const { body } = await owner.ask<{ ticket: StoreTicket }>(
          "POST",
          `/store/after-sales/tickets/${asked.id}/messages`,
          {
            ...{ body: "No, like this.", attachment_ids: [await uploadAttachment(owner)] },
          },
        )
        expect(picturesOf(body.ticket)).toEqual([1, 0, 1, 1])
      })

      it("goes with the letter that answers", async () => {
        const asked = await askShop(owner)
        const answer = { body: "Press here.", attachment_ids: [await uploadAttachment(test.admin, "admin")] }
        await actOnTicket(test, asked, "reply", answer)
        const letters = await lettersAbout(container, asked)
        const reply = letters.find(({ template }) => template === "after-sales.ticket_reply")
        expect(reply?.attachments).toMatchObject([{ filename: "IMG_2041.png", content_type: "image/png" }])
        const { format } = await sharp(Buffer.from(reply?.attachments?.[0]?.content ?? "", "base64")).metadata()
        expect(format).toBe("png")
      })

      it("of a note, a call or a visit is for staff alone", async () => {
        const asked = await askShop(owner)
        for (const verb of ["notes", "calls", "visits"]) {
          const id = await uploadAttachment(test.admin, "admin")
          const ticket = await actOnTicket(test, asked, verb, { body: "Seen", attachment_ids: [id] })
          expect(JSON.stringify(ticket)).toContain(id)
          expect([await statusFor(test.admin, id, "admin"), await statusFor(owner, id)]).toEqual([200, 404])
          expect(JSON.stringify(await readOwn(owner, asked))).not.toContain(id)
        }
      })

      it("does not exist for strangers, for nobody in particular, and for guests of other orders", async () => {
        const order = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const other = await deliverOrder(test, { lines: [{ sku: "BWT", quantity: 1 }] })
        const guest = test.shop.store.with(await asGuest(container, order.id))
        const otherGuest = test.shop.store.with(await asGuest(container, other.id))
        const asked = await askShop(guest, { attachment_ids: [await uploadAttachment(guest)] })
        const { id } = first(asked)
        const callers = [guest, otherGuest, stranger, test.shop.store]
        expect(await Promise.all(callers.map((caller) => statusFor(caller, id)))).toEqual([200, 404, 404, 401])
        // A picture of a ticket is no evidence of a request, by whichever door somebody asks.
        expect((await test.admin.download(`/admin/after-sales/evidence/${id}`)).status).toBe(404)
        expect((await guest.download(`/store/after-sales/evidence/${id}`)).status).toBe(404)
      })

      it("is still its customer's after two of his tickets were merged", async () => {
        const [one, two] = [
          await askShop(owner, { attachment_ids: [await uploadAttachment(owner)] }),
          await askShop(owner),
        ]
        await actOnTicket(test, one, "merge", { into_id: two.id })
        expect(await statusFor(owner, first(await readOwn(owner, two)).id)).toBe(200)
        expect(await statusFor(owner, first(await readOwn(owner, one)).id)).toBe(200)
      })

      it("is served as what it is, to be saved, without the place where it was taken", async () => {
        const id = await uploadAttachment(owner, "store", await buildTaggedPhoto())
        await askShop(owner, { attachment_ids: [id] })
        const download = await owner.download(at(id))
        expect(Object.fromEntries(download.headers)).toMatchObject({
          ...{
            "content-type": "image/jpeg",
            "x-content-type-options": "nosniff",
            "cache-control": "private, no-store",
          },
          "content-security-policy": "default-src 'none'; sandbox",
        })
        const bytes = Buffer.from(await download.arrayBuffer())
        expect(bytes.toString("latin1")).not.toMatch(/SECRETCAM/)
        expect((await sharp(bytes).metadata()).exif).toBeUndefined()
      })
    })

    describe("a picture that may not be sent", () => {
      const send = (attachment_ids: readonly string[], caller = owner) =>
        caller.ask<ErrorBody>("POST", "/store/after-sales/tickets", {
          ...{ subject: "Look", body: "At this", attachment_ids },
        })

      it("is somebody else's, sent before, or unknown: nothing is written with it", async () => {
        const theirs = await uploadAttachment(stranger)
        const sent = await uploadAttachment(owner)
        expect((await send([sent])).status).toBe(201)
        const before = await dbConnection.raw("select count(*)::int as n from support_ticket")
        for (const id of [theirs, sent, "asevi_unknown", await uploadAttachment(test.admin, "admin")]) {
          const { status, body } = await send([id])
          expect([status, codesOf(body)]).toEqual([400, ["evidence_unknown"]])
        }
        expect((await dbConnection.raw("select count(*)::int as n from support_ticket")).rows).toEqual(before.rows)
      })

      it("is one too many for one message", async () => {
        const ids: string[] = []
        for (let n = 0; n < 7; n += 1) ids.push(await uploadAttachment(owner))
        expect(codesOf((await send(ids)).body)).toEqual(["evidence_too_many"])
        expect((await send(ids.slice(0, 6))).status).toBe(201)
      })

      it.each([
        ["no picture, whatever it is called", async () => Buffer.from("%PDF-1.7"), "evidence_type_not_allowed"],
        ["a script in an SVG", async () => Buffer.from("<svg onload=alert(1)>"), "evidence_type_not_allowed"],
        ["larger than allowed", async () => Buffer.alloc(8_000_001), "evidence_too_large"],
        ["more pixels than a server can hold", async () => buildPixelBomb(20_000), "evidence_unreadable"],
      ] as const)("is %s", async (_, build, code) => {
        const path = "/store/after-sales/ticket-attachments"
        const { status, body } = await owner.ask<ErrorBody>("POST", path, formWith(await build()))
        expect([status, codesOf(body)]).toEqual([400, [code]])
      })

      it("was uploaded and not sent: nobody sees it, and a day later it is gone", async () => {
        const [kept, forgotten] = [await uploadAttachment(owner), await uploadAttachment(owner)]
        expect([await statusFor(owner, forgotten), await statusFor(test.admin, forgotten, "admin")]).toEqual([404, 404])
        await send([kept])
        await purgeEvidence(container, new Date(Date.now() + DAY_MS + 60_000))
        const { rows } = await dbConnection.raw("select id from after_sales_evidence where id in (?, ?)", [
          kept,
          forgotten,
        ])
        expect(rows).toEqual([{ id: kept }])
        expect(await statusFor(owner, kept)).toBe(200)
      })

      it("was sent twice with one key, and is kept once", async () => {
        const keyed = owner.with({ "Idempotency-Key": "one-picture" })
        const photo = await buildPhoto()
        const ids = [await uploadAttachment(keyed, "store", photo), await uploadAttachment(keyed, "store", photo)]
        expect(new Set(ids).size).toBe(1)
      })
    })

    describe("a mail with files", () => {
      let gateway: Gateway
      const story = (name: string, run: () => Promise<void>) =>
        it(name, () => withOptions(getContainer(), { inbound_secret: INBOUND_SECRET }, run))

      beforeAll(() => {
        gateway = new Gateway(test)
      })

      const png = async (filename: string, inline = false): Promise<FileToSend> => ({
        ...{ filename, type: "image/png", content: await buildPhoto(), inline },
      })
      const ticketOf = (id: string | null | undefined) => readTicketAsStaff(test, { id: id ?? "" })
      const namesIn = ({ messages }: AdminTicket) =>
        messages.flatMap(({ attachments }) => attachments.map(({ filename }) => filename)).sort()
      const noteOf = ({ messages }: AdminTicket) => messages.find(({ kind }) => kind === "note")?.body
      const countFiles = async () => {
        const { rows } = await dbConnection.raw("select count(*)::int as n from after_sales_evidence")
        return (rows as { n: number }[])[0]?.n
      }

      story("brings its pictures, those within its text too", async () => {
        const files = [await png("crack.png"), await png("logo.png", true)]
        const html = `<p>See <img src="cid:logo.png"> <b>here</b></p>`
        const { inbound } = await gateway.mail({ html, files })
        const ticket = await ticketOf(inbound?.ticket_id)
        expect(namesIn(ticket)).toEqual(["crack.png", "logo.png"])
        expect(ticket.messages[0]).toMatchObject({ html: "<p>See  <b>here</b></p>", body: "See here" })
        expect(noteOf(ticket)).toBeUndefined()
        expect(await statusFor(test.admin, first(ticket).id, "admin")).toBe(200)
      })

      story("names what of it was not kept, and loses nothing else", async () => {
        const files: FileToSend[] = [
          { filename: "bill.pdf", type: "application/pdf", content: Buffer.from("%PDF-1.7") },
          { filename: "evil.png", type: "image/png", content: Buffer.from("<svg onload=alert(1)>") },
          { filename: "bomb.png", type: "image/png", content: buildPixelBomb(20_000) },
          ...(await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => png(`${n}.png`)))),
        ]
        const { status, inbound } = await gateway.mail({ text: "My pictures", files })
        expect(status).toBe(202)
        const ticket = await ticketOf(inbound?.ticket_id)
        expect(ticket.messages[0]?.body).toBe("My pictures")
        // The bomb took a place before it was opened; the seventh sound picture is one too many.
        expect(namesIn(ticket)).toEqual(["1.png", "2.png", "3.png", "4.png", "5.png"])
        const note = noteOf(ticket)
        for (const words of [
          "bill.pdf (not one of",
          "evil.png (not one of",
          "bomb.png (damaged",
          "7.png (more than 6",
        ]) {
          expect(note).toContain(words)
        }
        expect(note).not.toContain(" 5.png")
      })

      story("that answers brings them to its ticket", async () => {
        const opened = await gateway.mail({ headers: { "Message-ID": "<files@nowhere.test>" } })
        const headers = { "In-Reply-To": "<files@nowhere.test>" }
        const joined = await gateway.mail({ headers, text: "Here", files: [await png("there.png")] })
        expect(joined.inbound).toMatchObject({ outcome: "joined", ticket_id: opened.inbound?.ticket_id })
        expect(namesIn(await ticketOf(opened.inbound?.ticket_id))).toEqual(["there.png"])
      })

      story("leaves none behind that a machine sent, or that came twice", async () => {
        const before = (await countFiles()) ?? 0
        const removed = jest.spyOn(container.resolve(Modules.FILE), "deleteFiles")
        const files = [await png("news.png")]
        await gateway.mail({ headers: { "List-Id": "<news.test>" }, files })
        const answers = await Promise.all([1, 2].map(() => gateway.mail({ text: "Once", files }, "twice-with-files")))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 202])
        expect(await countFiles()).toBe(before + 1)
        expect(removed.mock.calls.length).toBeLessThanOrEqual(1)
        removed.mockRestore()
      })

      story("shows a picture to its customer, and to no other", async () => {
        const { inbound } = await gateway.mail({ from: test.owner.email, files: [await png("mine.png")] })
        const { id } = first(await ticketOf(inbound?.ticket_id))
        expect([await statusFor(owner, id), await statusFor(stranger, id)]).toEqual([200, 404])
      })
    })
  },
})

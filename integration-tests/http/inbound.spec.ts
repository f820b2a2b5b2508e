import type { AdminTicket } from "../../src/types"
import { sealThread } from "../../src/workflows/inbound/thread-seal"
import { Gateway, INBOUND_SECRET, type MailToSend } from "../support/inbound"
import { withOptions } from "../support/options"
import { runOnServer } from "../support/run-on-server"
import { openTestShop, type TestShop } from "../support/shop"
import { readTicketAsStaff } from "../support/tickets"

jest.setTimeout(300_000)

runOnServer({
  testSuite: ({ api, getContainer, dbConfig, dbConnection }) => {
    let test: TestShop
    let gateway: Gateway

    beforeAll(async () => {
      test = await openTestShop(getContainer(), {
        baseUrl: String(api.defaults.baseURL),
        databaseUrl: dbConfig.clientUrl,
      })
      gateway = new Gateway(test)
    })

    /** As if the shop had been started with a secret for its gateways. */
    const story = (name: string, run: () => Promise<void>) =>
      it(name, () =>
        withOptions(getContainer(), { inbound_secret: INBOUND_SECRET, inbound_addresses: ["help@shop.test"] }, run),
      )

    const ticketOf = (id: string | null | undefined): Promise<AdminTicket> => readTicketAsStaff(test, { id: id ?? "" })

    async function countTickets(): Promise<number> {
      const { rows } = (await dbConnection.raw("select count(*)::int as n from support_ticket")) as {
        rows: { n: number }[]
      }
      return rows[0]?.n ?? -1
    }

    story("a mail opens a ticket, acknowledged at once and answered by nobody yet", async () => {
      const { status, inbound } = await gateway.mail({ subject: "壶坏了", text: "我的茶壶坏了。" })
      expect([status, inbound?.outcome]).toEqual([202, "opened"])
      const ticket = await ticketOf(inbound?.ticket_id)
      expect(ticket).toMatchObject({ channel: "email", subject: "壶坏了", email: "ann@nowhere.test", language: "zh" })
      expect(ticket.messages.map(({ kind }) => kind)).toEqual(["customer_message", "acknowledgement"])
      expect(ticket.messages[1]?.body).toContain("我们已收到您的留言")
      const { rows } = await dbConnection.raw(
        "select metric, state from sla_clock where ticket_id = ? and metric = 'first_response'",
        [ticket.id],
      )
      for (const clock of rows as { state: string }[]) expect(clock.state).toBe("running")
    })

    story("an answer to our letter joins its ticket by the seal in the subject, from whichever address", async () => {
      const { inbound } = await gateway.mail({ subject: "Where is it?" })
      const ticket = await ticketOf(inbound?.ticket_id)
      const subject = `AW: ${sealThread(getContainer(), ticket)} Where is it?`
      const answer = await gateway.mail({ from: "ann@work.test", subject, text: "It came." })
      expect(answer.inbound).toMatchObject({ outcome: "joined", ticket_id: ticket.id })
      expect((await ticketOf(ticket.id)).messages.map(({ body }) => body)).toContain("It came.")
    })

    story("an answer to his own mail joins it; somebody else who names it opens his own ticket", async () => {
      const first = await gateway.mail({ headers: { "Message-ID": "<one@nowhere.test>" } })
      const reply = { headers: { "In-Reply-To": "<one@nowhere.test>" } }
      expect((await gateway.mail({ ...reply, text: "And?" })).inbound).toMatchObject({
        ...{ outcome: "joined", ticket_id: first.inbound?.ticket_id },
      })
      const stranger = await gateway.mail({ ...reply, from: "mallory@evil.test" })
      expect(stranger.inbound?.outcome).toBe("opened")
      expect(stranger.inbound?.ticket_id).not.toBe(first.inbound?.ticket_id)
    })

    story("a forged seal, or a number alone, joins nobody's ticket", async () => {
      const { inbound } = await gateway.mail({ subject: "Mine" })
      const { number } = await ticketOf(inbound?.ticket_id)
      for (const subject of [`Re: [T-${number}] Mine`, `Re: [T-${number} aaaaaaaaaaaaaaaa] Mine`]) {
        const forged = await gateway.mail({ from: "mallory@evil.test", subject })
        expect(forged.inbound?.outcome).toBe("opened")
      }
      expect((await ticketOf(inbound?.ticket_id)).messages).toHaveLength(2)
    })

    story("the same delivery twice, also at once, is heard once", async () => {
      const before = await countTickets()
      const answers = await Promise.all([1, 2, 3].map(() => gateway.mail({ subject: "Once" }, "delivery-1")))
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 202])
      expect(new Set(answers.map(({ inbound }) => inbound?.ticket_id)).size).toBe(1)
      expect(await countTickets()).toBe(before + 1)
    })

    story("machines open nothing and are answered nothing", async () => {
      const before = await countTickets()
      const { rows: mails } = await dbConnection.raw("select count(*)::int as n from outbox_message")
      const machines: readonly MailToSend[] = [
        { headers: { "Auto-Submitted": "auto-replied" }, subject: "Out of office" },
        { headers: { Precedence: "bulk" } },
        { headers: { "List-Id": "<news.test>" } },
        { from: "Help <help@shop.test>" },
      ]
      for (const machine of machines)
        expect((await gateway.mail(machine)).inbound).toMatchObject({ outcome: "ignored" })
      expect(await countTickets()).toBe(before)
      expect((await dbConnection.raw("select count(*)::int as n from outbox_message")).rows).toEqual(mails)
    })

    story("a machine that does not say so is heard only so often", async () => {
      await withOptions(getContainer(), {}, async () => {
        const before = await countTickets()
        const outcomes = []
        for (let n = 0; n < 22; n += 1) {
          outcomes.push((await gateway.mail({ from: "loop@machine.test", subject: `Loop ${n}` })).inbound?.outcome)
        }
        expect(outcomes.slice(20)).toEqual(["limited", "limited"])
        expect(await countTickets()).toBe(before + 20)
      })
    })

    story("a letter of ours that bounced is a note on its ticket, and no ticket", async () => {
      const { inbound } = await gateway.mail({ subject: "Undeliverable" })
      const ticket = await ticketOf(inbound?.ticket_id)
      const bounced = await gateway.mail({
        from: "MAILER-DAEMON@mx.test",
        subject: "Undelivered Mail Returned to Sender",
        text: `Mailbox full. Subject: ${sealThread(getContainer(), ticket)} Re: Undeliverable`,
        headers: { "Auto-Submitted": "auto-replied" },
      })
      expect(bounced.inbound).toMatchObject({ outcome: "noted", ticket_id: ticket.id })
      const note = (await ticketOf(ticket.id)).messages.find(({ kind }) => kind === "note")
      expect(note?.body).toContain("Mailbox full.")
    })

    story("HTML is read for its words: no markup, no script, no tracking picture", async () => {
      const html = `<p>Hello <b>you</b></p><script>alert(1)</script><img src="https://track.test/1.png"><a href="javascript:x">here</a>`
      const { inbound } = await gateway.mail({ html })
      expect((await ticketOf(inbound?.ticket_id)).messages[0]?.body).toBe("Hello you\n\nhere")
    })

    story("who is known by his address is known on every channel", async () => {
      const { email, id } = test.owner
      const mailed = await gateway.mail({ from: email.toUpperCase() })
      expect((await ticketOf(mailed.inbound?.ticket_id)).customer_id).toBe(id)
      const told = await gateway.chat("@Ann", "Hello?", { email })
      const again = await gateway.chat("@ann", "Are you there?")
      expect(again.inbound).toMatchObject({ outcome: "joined", ticket_id: told.inbound?.ticket_id })
      expect(await ticketOf(told.inbound?.ticket_id)).toMatchObject({ channel: "chat", customer_id: id })
      expect((await gateway.chat("@bob", "Hi")).inbound?.ticket_id).not.toBe(told.inbound?.ticket_id)
    })

    story("nothing is heard that the gateway did not sign, or signed long ago", async () => {
      const before = await countTickets()
      const body = { id: "x", raw: Buffer.from("From: a@b.test\r\n\r\nHi").toString("base64") }
      const statuses = [
        (await new Gateway(test, "another-secret-of-somebody-else-0123456789").deliver("email", body)).status,
        (await gateway.deliver("email", body, Math.floor(Date.now() / 1000) - 3_600)).status,
        (await fetch(`${test.shop.baseUrl}/after-sales/inbound/email`, { method: "POST", body: JSON.stringify(body) }))
          .status,
        (await gateway.deliver("telegraph", body)).status,
        (await gateway.deliver("email", { ...body, raw: "no base64!" })).status,
      ]
      expect(statuses).toEqual([401, 401, 401, 404, 400])
      expect(await countTickets()).toBe(before)
    })

    story("ten megabytes of junk are refused before they are read", async () => {
      const junk = { id: "junk", raw: "A".repeat(10 * 1024 * 1024) }
      const { status } = await gateway.deliver("email", junk)
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    })

    it("is closed to everybody while the shop has no secret", async () => {
      expect((await gateway.mail({})).status).toBe(404)
    })
  },
})

import type { AdminTicket, ErrorBody, StoreTicket } from "../../src/types"
import type { TestShop } from "./shop"
import { actOnTicket, askShop, readTicketAsStaff, writeAgain } from "./tickets"

type Ticket = Pick<AdminTicket, "id">

interface Database {
  raw(sql: string, values: readonly unknown[]): Promise<{ readonly rows: readonly { readonly clock: string }[] }>
}

/** Both sides of a matter: the shop's own customer, and its staff. */
export class TicketDesk {
  constructor(
    private readonly test: TestShop,
    private readonly database: Database,
  ) {}

  ask(given: Parameters<typeof askShop>[1] = {}): Promise<StoreTicket> {
    return askShop(this.test.as(this.test.owner), given)
  }

  write(ticket: Ticket, body: string): Promise<StoreTicket> {
    return writeAgain(this.test.as(this.test.owner), ticket, body)
  }

  asStaff(ticket: Ticket): Promise<AdminTicket> {
    return readTicketAsStaff(this.test, ticket)
  }

  act(ticket: Ticket, verb: string, body: object = {}): Promise<AdminTicket> {
    return actOnTicket(this.test, ticket, verb, body)
  }

  /** Why staff may not. */
  async refused(ticket: Ticket, verb: string, body: object = {}): Promise<string[]> {
    const path = `/admin/after-sales/tickets/${ticket.id}/${verb}`
    const answer = await this.test.admin.ask<ErrorBody>("POST", path, body)
    expect(answer.status).toBe(400)
    return (answer.body.reasons ?? []).map(({ code }) => code)
  }

  /** Resolved and closed. */
  async finish(ticket: Ticket): Promise<AdminTicket> {
    await this.act(ticket, "resolve", { words: "It is on its way." })
    return this.act(ticket, "close")
  }

  /** Such as `first_response met`. */
  async clocksOf({ id }: Ticket): Promise<string[]> {
    const { rows } = await this.database.raw(
      "select metric || ' ' || state as clock from sla_clock where ticket_id = ? and scope = 'ticket' order by metric, round",
      [id],
    )
    return rows.map(({ clock }) => clock)
  }
}

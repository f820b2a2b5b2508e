import { type Api, bearer } from "../api"
import type { Clock } from "../clock"
import type { Buyer } from "../people/buyer"
import type { Shop } from "../shop/shop"
import { actOnTicket, askShop, openTicketAsStaff, readTicket, writeToTicket } from "./calls"
import { Gateway } from "./gateway"
import { toInstant } from "./moment"
import type { TicketStep, TicketStory } from "./ticket-story"

const MINUTE_MS = 60_000

interface Cast {
  readonly shop: Pick<Shop, "admin" | "store">
  readonly gateway: Gateway
  readonly buyer: Buyer
  readonly orderId: string | undefined
}

interface Thread {
  readonly ticketId: string
  /** The customer writes again, by the way that the ticket came. */
  readonly write: (text: string) => Promise<unknown>
}

export interface TicketsToTell {
  readonly stories: readonly TicketStory[]
  readonly buyerOf: (story: TicketStory) => Buyer
  readonly orderOf: (story: TicketStory) => string | undefined
  readonly clock: Clock
  readonly onStep: () => void
}

/**
 * Lives through all stories at once, every opening and every step at its own hour and in the order of the hours: an
 * inbox knows what came first. What would lie ahead of now happens now.
 */
export async function liveThroughTickets(shop: Shop, told: TicketsToTell): Promise<void> {
  const { clock, onStep } = told
  const now = clock.now()
  const gateway = new Gateway(shop.baseUrl, clock.now)
  const events = told.stories.flatMap((story) => {
    const cast = { shop, gateway, buyer: told.buyerOf(story), orderId: told.orderOf(story) }
    return scheduleOf(story, cast, now)
  })
  for (const { at, happen } of events.sort((one, other) => one.at.getTime() - other.at.getTime())) {
    await clock.moveTo(at)
    await happen()
    onStep()
  }
}

/** How many things happen in these stories. */
export const countSteps = (stories: readonly TicketStory[]): number =>
  stories.reduce((sum, { steps = [] }) => sum + 1 + steps.length, 0)

interface Happening {
  readonly at: Date
  readonly happen: () => Promise<void>
}

function scheduleOf(story: TicketStory, cast: Cast, now: Date): Happening[] {
  let thread: Thread | undefined
  let at = toInstant(story.came, now)
  const open = { at, happen: async () => void (thread = await openThread(story, cast)) }
  const steps = (story.steps ?? []).map((step) => {
    at = new Date(Math.min(at.getTime() + (step.after ?? 0) * MINUTE_MS, now.getTime()))
    return { at, happen: () => take(step, cast, thread) }
  })
  return [open, ...steps]
}

async function take(step: TicketStep, { shop }: Cast, thread: Thread | undefined): Promise<void> {
  if (!thread) throw new Error("A ticket is opened before anything is done with it")
  if ("customer" in step) await thread.write(step.customer)
  else if (step.staff === "claim") await claimUnlessOwned(shop.admin, thread.ticketId)
  else await actOnTicket(shop.admin, thread.ticketId, step.staff, step.says)
}

/** The routing may have found somebody before anybody took it. */
async function claimUnlessOwned(admin: Api, ticketId: string): Promise<void> {
  const { owner_id } = await readTicket(admin, ticketId)
  if (owner_id === null) await actOnTicket(admin, ticketId, "claim")
}

async function openThread(story: TicketStory, { shop, gateway, buyer, orderId }: Cast): Promise<Thread> {
  const { email, address, token } = buyer
  const name = `${address.first_name} ${address.last_name}`
  if ("mails" in story) {
    const from = `=?utf-8?B?${Buffer.from(name).toString("base64")}?= <${email}>`
    const { ticketId, messageId } = await gateway.mail({ from, ...story.mails })
    const subject = `Re: ${story.mails.subject}`
    return { ticketId, write: (text) => gateway.mail({ from, subject, text, answers: messageId }) }
  }
  if ("chats" in story) {
    const write = (text: string) => gateway.chat(email, name, text)
    return { ticketId: await write(story.chats), write }
  }
  const store = shop.store.with(bearer(token ?? ""))
  if ("noted" in story) {
    const { id } = await openTicketAsStaff(shop.admin, { ...story.noted, email })
    return { ticketId: id, write: (text) => writeToTicket(store, id, text) }
  }
  const about = story.aboutAnOrder && orderId !== undefined ? { order_id: orderId } : {}
  const { id } = await askShop(store, { ...story.asks, ...about })
  return { ticketId: id, write: (text) => writeToTicket(store, id, text) }
}

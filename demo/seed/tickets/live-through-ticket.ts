import { type Api, bearer } from "../api"
import type { Buyer } from "../people/buyer"
import type { Shop } from "../shop/shop"
import { actOnTicket, askShop, openTicketAsStaff, rateTicket, writeToTicket } from "./calls"
import type { TicketStory } from "./ticket-stories"

/** Carries a ticket from its opening to where its story ends, through the routes that people use. */
export async function liveThroughTicket(
  { admin, store: visitor }: Pick<Shop, "admin" | "store">,
  story: TicketStory,
  buyer: Buyer,
  orderId: string | undefined,
): Promise<void> {
  const store = visitor.with(bearer(buyer.token ?? ""))
  const id = await open(story, { admin, store }, buyer, orderId)
  for (const step of story.steps ?? []) {
    if ("customer" in step) await writeToTicket(store, id, step.customer)
    else if ("rates" in step) await rateTicket(store, id, step.rates)
    else await actOnTicket(admin, id, step.staff, step.says)
  }
}

async function open(
  story: TicketStory,
  { admin, store }: { readonly admin: Api; readonly store: Api },
  { email }: Buyer,
  orderId: string | undefined,
): Promise<string> {
  if ("noted" in story) return (await openTicketAsStaff(admin, { ...story.noted, email })).id
  const about = story.aboutAnOrder && orderId !== undefined ? { order_id: orderId } : {}
  return (await askShop(store, { ...story.asks, ...about })).id
}

import type { HttpTypes } from "@medusajs/framework/types"

import type { RmaRequest, RmaRequestItem } from "../../../src/types"
import type { Mailbox } from "../../mailbox/mailbox"
import { type Api, bearer } from "../api"
import { dateRequest } from "../orders/dates"
import type { PlacedOrder } from "../orders/order"
import type { Buyer } from "../people/buyer"
import { findColleague } from "../people/colleague"
import { asGuest, receiveAccessToken, redeemAccessToken } from "../people/guest-access"
import type { Shop } from "../shop/shop"
import { openRequest, openRequestAsStaff, readRequest, uploadPhoto } from "./calls"
import { takePhoto } from "./photo"
import type { Road, Story } from "./story"

export interface ToldStory {
  readonly id: string
  readonly number: number
  readonly what: string
}

export interface Stage {
  readonly databaseUrl: string
  readonly mailbox: Mailbox
}

interface StoryCast {
  readonly order: PlacedOrder
  readonly buyer: Buyer
}

/** Carries a request from its opening to where its story ends, through the routes that people use. */
export async function liveThroughStory(
  shop: Shop,
  story: Story,
  cast: StoryCast,
  { databaseUrl, mailbox }: Stage,
): Promise<ToldStory> {
  const { road, number } = await openStory(shop, story, cast, mailbox)
  for (const step of story.steps ?? []) await step(road)
  const { requestId: id } = road
  if (story.weeksAgo !== undefined) await dateRequest(databaseUrl, id, story.weeksAgo)
  return { id, number, what: story.tells }
}

/** Opens the request of a story, and answers with whom it goes on. */
export async function openStory(
  shop: Shop,
  story: Pick<Story, "items" | "openedByStaff">,
  cast: StoryCast,
  mailbox: Mailbox,
): Promise<{ readonly road: Road; readonly number: number }> {
  const { admin } = shop
  const { user } = await admin.get<HttpTypes.AdminUserResponse>("/admin/users/me")
  const store = await openStorefront(shop, cast, mailbox)
  const request = await toRequest(story, cast.order, { shop, store })
  const { id, number } = await (story.openedByStaff ? openRequestAsStaff(admin, request) : openRequest(store, request))
  const road: Road = {
    ...{ shop, buyer: cast.buyer, admin, store, staffId: user.id, requestId: id },
    colleague: () => findColleague(shop),
    read: () => readRequest(admin, id),
  }
  return { road, number }
}

/** The storefront as the buyer of an order sees it: logged in, or let in by a one-time link. */
export async function openStorefront({ store }: Shop, { order, buyer }: StoryCast, mailbox: Mailbox): Promise<Api> {
  if (buyer.token) return store.with(bearer(buyer.token))
  return asGuest(store, await redeemAccessToken(store, await receiveAccessToken(store, order, mailbox)))
}

/** What a story asks for. Pictures are sent first, as a storefront does it. */
async function toRequest(
  { items }: Pick<Story, "items">,
  order: PlacedOrder,
  { shop, store }: { readonly shop: Shop; readonly store: Api },
): Promise<RmaRequest> {
  const asked: RmaRequestItem[] = []
  for (const { sku, quantity, reason, note, photo, resolution, exchangeFor } of items) {
    const line = order.items.find((item) => item.sku === sku)
    if (!line) throw new Error(`Order #${order.displayId} has no line with ${sku}.`)
    const evidence = photo === undefined ? [] : [await uploadPhoto(store, order.id, await takePhoto(photo))]
    const evidence_ids = evidence.map(({ id }) => id)
    const wanted = exchangeFor === undefined ? undefined : shop.variants[exchangeFor]
    const exchange = wanted && { exchange: { variant_id: wanted.id } }
    asked.push({ line_item_id: line.id, quantity, reason_code: reason, note, resolution, evidence_ids, ...exchange })
  }
  return { order_id: order.id, items: asked }
}

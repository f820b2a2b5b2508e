import { model } from "@medusajs/framework/utils"

/**
 * A guest's way in: a one-time link sent to the order's address, redeemed for a short session on that one order.
 * Only SHA-256 hashes are stored; the secrets exist in the mail and in the guest's browser.
 */
export const GuestAccess = model
  .define("guest_access", {
    id: model.id({ prefix: "gacc" }).primaryKey(),
    order_id: model.text(),
    email: model.text(),
    link_hash: model.text().unique("UQ_guest_access_link"),
    link_expires_at: model.dateTime(),
    redeemed_at: model.dateTime().nullable(),
    session_hash: model.text().unique("UQ_guest_access_session").nullable(),
    session_expires_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["link_expires_at"], name: "IDX_guest_access_expiry" }])

import { model } from "@medusajs/framework/utils"

import { CONSENT_SOURCES, CONTACT_METHODS, CONTACT_PURPOSES } from "../../../domain/contact/words"

/**
 * One thing that a customer said about being contacted: for what, how, yes or no, where and when. Rows are added and
 * none is changed, because who contacts somebody must be able to show his word (EU 2016/679 art. 7 (1)). An account is
 * known by its id, a guest by the address that his link proved, and whoever uses the link in a message by both.
 */
export const ContactPreference = model
  .define("contact_preference", {
    id: model.id({ prefix: "cpref" }).primaryKey(),
    customer_id: model.text().nullable(),
    /** In lower case. */
    email: model.text().nullable(),
    purpose: model.enum([...CONTACT_PURPOSES]),
    method: model.enum([...CONTACT_METHODS]),
    is_allowed: model.boolean(),
    source: model.enum([...CONSENT_SOURCES]),
    said_at: model.dateTime(),
  })
  .indexes([
    {
      on: ["customer_id", "purpose", "method", "said_at"],
      where: "customer_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_contact_preference_customer",
    },
    {
      on: ["email", "purpose", "method", "said_at"],
      where: "email IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_contact_preference_email",
    },
  ])
  .checks([{ name: "contact_preference_party", expression: "customer_id IS NOT NULL OR email IS NOT NULL" }])

/** A contact that was made with a customer, whatever for: together they are what nobody may get too many of. */
export const CustomerContact = model
  .define("customer_contact", {
    id: model.id({ prefix: "ccon" }).primaryKey(),
    customer_id: model.text().nullable(),
    /** In lower case; null when it is not known. */
    email: model.text().nullable(),
    purpose: model.enum([...CONTACT_PURPOSES]),
    method: model.enum([...CONTACT_METHODS]),
    /** What it was made for, as kind and id, such as `visit:fvis_1`: however often it is recorded, it counts once. */
    source: model.text().unique("UQ_customer_contact_source"),
    contacted_at: model.dateTime(),
  })
  .indexes([
    {
      on: ["customer_id", "contacted_at"],
      where: "customer_id IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_customer_contact_customer",
    },
    {
      on: ["email", "contacted_at"],
      where: "email IS NOT NULL AND deleted_at IS NULL",
      name: "IDX_customer_contact_email",
    },
    { on: ["contacted_at"], name: "IDX_customer_contact_contacted" },
  ])
  .checks([{ name: "customer_contact_party", expression: "customer_id IS NOT NULL OR email IS NOT NULL" }])

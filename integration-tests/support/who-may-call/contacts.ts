import { NO_SUCH_RECORD, anyCustomer, everybody, type Row } from "./row"

/** What customers allow. Whoever holds the link in a message may stop its kind; a token not signed here is no link. */
export const CONTACTS: Readonly<Record<string, Row>> = {
  "GET /store/after-sales/contact-preferences": anyCustomer(200),
  "POST /store/after-sales/contact-preferences": anyCustomer(200, {
    body: () => ({ preferences: [{ purpose: "survey", method: "sms", is_allowed: false }] }),
  }),
  "GET /store/after-sales/contact-links/:token": everybody(NO_SUCH_RECORD),
  "POST /store/after-sales/contact-links/:token/stop": everybody(NO_SUCH_RECORD, { body: () => ({}) }),
}

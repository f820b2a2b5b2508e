import { everybody, type Row } from "./row"

/** The way in of a guest. */
export const GUESTS: Readonly<Record<string, Row>> = {
  "POST /store/after-sales/access-links": everybody(202, {
    body: (_, caller) => ({ order_number: "1", email: `${caller}@nowhere.test` }),
  }),
  "POST /store/after-sales/access-links/redeem": everybody(401, { body: () => ({ token: "unknown" }) }),
}

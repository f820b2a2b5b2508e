import { OF_TICKET, type PersonalTables } from "./table"

export const inbound = {
  inbound_message: {
    whose: [["lower(sender)", "emails"], ...OF_TICKET],
    erased: { sender: "null", message_id: "null" },
    kept: ["gateway_id", "ticket_id"],
  },
  contact_handle: {
    whose: [
      ["id", "contacts"],
      ["lower(email)", "emails"],
      ["lower(handle)", "emails"],
    ],
    erased: "all",
    kept: ["handle", "email", "name"],
  },
} as const satisfies PersonalTables

import { charge } from "./personal-data/charge"
import { commitment } from "./personal-data/commitment"
import { contact } from "./personal-data/contact"
import { evidence } from "./personal-data/evidence"
import { exchange } from "./personal-data/exchange"
import { fault } from "./personal-data/fault"
import { followUp } from "./personal-data/follow-up"
import { grant } from "./personal-data/grant"
import { guestAccess } from "./personal-data/guest-access"
import { importedCase } from "./personal-data/imported-case"
import { inbound } from "./personal-data/inbound"
import { outbound } from "./personal-data/outbound"
import { outbox } from "./personal-data/outbox"
import { receiving } from "./personal-data/receiving"
import { recovery } from "./personal-data/recovery"
import { repair } from "./personal-data/repair"
import { rma } from "./personal-data/rma"
import { settlement } from "./personal-data/settlement"
import { sla } from "./personal-data/sla"
import { stockPosting } from "./personal-data/stock-posting"
import { storeCredit } from "./personal-data/store-credit"
import { survey } from "./personal-data/survey"
import { ticket } from "./personal-data/ticket"
import { unitSerial } from "./personal-data/unit-serial"
import { warranty } from "./personal-data/warranty"
import { withdrawal } from "./personal-data/withdrawal"
import type { PersonalTable, PersonalTables } from "./personal-data/table"

/**
 * Every table that holds something about a customer, with what of it is his: for each file of `models/` the one of the
 * same name. Export and erasure are both driven by this list and by nothing else; a text column of any model that stands
 * neither here nor in shop-data.ts fails a test.
 */
export const PERSONAL_DATA = {
  ...ticket,
  ...sla,
  ...inbound,
  ...commitment,
  ...rma,
  ...exchange,
  ...outbound,
  ...fault,
  ...settlement,
  ...charge,
  ...grant,
  ...recovery,
  ...stockPosting,
  ...receiving,
  ...withdrawal,
  ...evidence,
  ...guestAccess,
  ...outbox,
  ...storeCredit,
  ...warranty,
  ...unitSerial,
  ...repair,
  ...followUp,
  ...survey,
  ...contact,
  ...importedCase,
} as const satisfies PersonalTables

export type PersonalTableName = keyof typeof PERSONAL_DATA

/** The list with what each table of it has in common. */
export function listPersonalTables(): (readonly [PersonalTableName, PersonalTable])[] {
  return Object.entries(PERSONAL_DATA) as [PersonalTableName, PersonalTable][]
}

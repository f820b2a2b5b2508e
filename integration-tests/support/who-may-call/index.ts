import { ANSWERS } from "./answers"
import { COMMITMENTS } from "./commitments"
import { CONTACTS } from "./contacts"
import { CUSTOMERS } from "./customers"
import { GUESTS } from "./guests"
import { IMPORTED_CASES } from "./imported-cases"
import { MONEY } from "./money"
import { RECEIVING } from "./receiving"
import { RECOVERIES } from "./recoveries"
import { REPAIRS } from "./repairs"
import { REQUESTS } from "./requests"
import { SETTINGS } from "./settings"
import { SLA } from "./sla"
import { SURVEYS } from "./surveys"
import { TEAMS } from "./teams"
import { TICKETS } from "./tickets"
import { WARRANTIES } from "./warranties"
import { VISITS } from "./visits"
import { WITHDRAWALS } from "./withdrawals"
import type { Row } from "./row"

export type { Caller, Records, Row } from "./row"

/** One row for every operation of the plugin. A route without a row fails the suite. */
export const WHO_MAY_CALL: Readonly<Record<string, Row>> = {
  ...REQUESTS,
  ...RECEIVING,
  ...WARRANTIES,
  ...WITHDRAWALS,
  ...MONEY,
  ...RECOVERIES,
  ...REPAIRS,
  ...TICKETS,
  ...SLA,
  ...TEAMS,
  ...COMMITMENTS,
  ...CUSTOMERS,
  ...ANSWERS,
  ...IMPORTED_CASES,
  ...CONTACTS,
  ...SURVEYS,
  ...SETTINGS,
  ...GUESTS,
  ...VISITS,
}

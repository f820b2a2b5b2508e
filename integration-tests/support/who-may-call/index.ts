import { ANSWERS } from "./answers"
import { COMMITMENTS } from "./commitments"
import { CONTACTS } from "./contacts"
import { GUESTS } from "./guests"
import { IMPORTED_CASES } from "./imported-cases"
import { MONEY } from "./money"
import { RECEIVING } from "./receiving"
import { RECOVERIES } from "./recoveries"
import { REQUESTS } from "./requests"
import { SETTINGS } from "./settings"
import { SLA } from "./sla"
import { SURVEYS } from "./surveys"
import { TEAMS } from "./teams"
import { TICKETS } from "./tickets"
import { WITHDRAWALS } from "./withdrawals"
import type { Row } from "./row"

export type { Caller, Records, Row } from "./row"

/** One row for every operation of the plugin. A route without a row fails the suite. */
export const WHO_MAY_CALL: Readonly<Record<string, Row>> = {
  ...REQUESTS,
  ...RECEIVING,
  ...WITHDRAWALS,
  ...MONEY,
  ...RECOVERIES,
  ...TICKETS,
  ...SLA,
  ...TEAMS,
  ...COMMITMENTS,
  ...ANSWERS,
  ...IMPORTED_CASES,
  ...CONTACTS,
  ...SURVEYS,
  ...SETTINGS,
  ...GUESTS,
}

import { actions } from "./actions"
import { answers } from "./answers"
import { calendars } from "./calendars"
import { common } from "./common"
import { pictures } from "./pictures"
import { exchange } from "./exchange"
import { outbound } from "./outbound"
import { policies } from "./policies"
import { purse } from "./purse"
import { recoveries } from "./recoveries"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { tickets } from "./tickets"
import { sla } from "./sla"
import { vocabulary } from "./vocabulary"
import { withdrawals } from "./withdrawals"

export default {
  ...common,
  ...answers,
  ...vocabulary,
  ...refusals,
  ...recoveries,
  ...requests,
  ...tickets,
  ...settings,
  ...sla,
  ...outbound,
  ...policies,
  ...calendars,
  ...withdrawals,
  ...pictures,
  purse,
  exchange,
  do: actions,
}

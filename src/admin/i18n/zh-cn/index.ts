import { actions } from "./actions"
import { answers } from "./answers"
import { calendars } from "./calendars"
import { common } from "./common"
import { pictures } from "./pictures"
import { exchange } from "./exchange"
import { health } from "./health"
import { outbound } from "./outbound"
import { policies } from "./policies"
import { promises } from "./promises"
import { satisfaction } from "./satisfaction"
import { purse } from "./purse"
import { receiving } from "./receiving"
import { recoveries } from "./recoveries"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { tickets } from "./tickets"
import { sla } from "./sla"
import { teams } from "./teams"
import { simulator } from "./simulator"
import { vocabulary } from "./vocabulary"
import { withdrawals } from "./withdrawals"

export default {
  ...common,
  ...answers,
  ...vocabulary,
  ...refusals,
  ...receiving,
  ...recoveries,
  ...requests,
  ...tickets,
  ...settings,
  ...sla,
  ...simulator,
  ...outbound,
  ...health,
  ...policies,
  ...calendars,
  ...withdrawals,
  ...pictures,
  ...promises,
  ...satisfaction,
  ...teams,
  purse,
  exchange,
  do: actions,
}

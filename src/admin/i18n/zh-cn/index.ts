import { actions } from "./actions"
import { calendars } from "./calendars"
import { common } from "./common"
import { pictures } from "./pictures"
import { exchange } from "./exchange"
import { outbound } from "./outbound"
import { policies } from "./policies"
import { promises } from "./promises"
import { purse } from "./purse"
import { recoveries } from "./recoveries"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { teams } from "./teams"
import { vocabulary } from "./vocabulary"
import { withdrawals } from "./withdrawals"

export default {
  ...common,
  ...vocabulary,
  ...refusals,
  ...recoveries,
  ...requests,
  ...settings,
  ...outbound,
  ...policies,
  ...calendars,
  ...withdrawals,
  ...pictures,
  ...promises,
  ...teams,
  purse,
  exchange,
  do: actions,
}

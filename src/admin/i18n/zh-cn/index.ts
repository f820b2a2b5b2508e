import { actions } from "./actions"
import { calendars } from "./calendars"
import { common } from "./common"
import { exchange } from "./exchange"
import { outbound } from "./outbound"
import { policies } from "./policies"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { vocabulary } from "./vocabulary"

export default {
  ...common,
  ...vocabulary,
  ...refusals,
  ...requests,
  ...settings,
  ...outbound,
  ...policies,
  ...calendars,
  exchange,
  do: actions,
}

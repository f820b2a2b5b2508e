import { actions } from "./actions"
import { calendars } from "./calendars"
import { common } from "./common"
import { policies } from "./policies"
import { recoveries } from "./recoveries"
import { refusals } from "./refusals"
import { requests } from "./requests"
import { settings } from "./settings"
import { vocabulary } from "./vocabulary"

export default {
  ...common,
  ...vocabulary,
  ...refusals,
  ...recoveries,
  ...requests,
  ...settings,
  ...policies,
  ...calendars,
  do: actions,
}

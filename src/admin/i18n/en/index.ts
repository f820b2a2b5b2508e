import { actions } from "./actions"
import { answers } from "./answers"
import { calendars } from "./calendars"
import { common } from "./common"
import { customers } from "./customers"
import { pictures } from "./pictures"
import { exchange } from "./exchange"
import { health } from "./health"
import { outbound } from "./outbound"
import { policies } from "./policies"
import { promises } from "./promises"
import { purse } from "./purse"
import { receiving } from "./receiving"
import { recoveries } from "./recoveries"
import { refusals } from "./refusals"
import { repairs } from "./repairs"
import { requests } from "./requests"
import { satisfaction } from "./satisfaction"
import { settings } from "./settings"
import { tickets } from "./tickets"
import { sla } from "./sla"
import { teams } from "./teams"
import { simulator } from "./simulator"
import { vocabulary } from "./vocabulary"
import { warranties } from "./warranties"
import { visits } from "./visits"
import { withdrawals } from "./withdrawals"

export default {
  ...common,
  ...answers,
  ...vocabulary,
  ...refusals,
  ...receiving,
  ...recoveries,
  ...repairs,
  ...requests,
  ...tickets,
  ...settings,
  ...sla,
  ...simulator,
  ...outbound,
  ...health,
  ...policies,
  ...calendars,
  ...warranties,
  ...withdrawals,
  ...pictures,
  ...promises,
  ...satisfaction,
  ...customers,
  ...visits,
  ...teams,
  purse,
  exchange,
  do: actions,
}

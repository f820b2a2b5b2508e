import type { Step } from "../report"
import type { World } from "../world"
import { aGuest } from "./guest"
import { answers } from "./answers"
import { aPartialOutcome } from "./partial"
import { aRefusal } from "./refusal"
import { aRepair } from "./repair"
import { aReplacement } from "./replacement"
import { customers } from "./customers"
import { coreReturns } from "./core-returns"
import { evidence } from "./evidence"
import { exchanges } from "./exchanges"
import { fees } from "./fees"
import { theLastUnit } from "./last-unit"
import { grants } from "./grants"
import { aKeptItem } from "./kept-item"
import { recoveries } from "./recoveries"
import { promises } from "./promises"
import { undeclared } from "./undeclared"
import { theRoad } from "./road"
import { storeCredit } from "./store-credit"
import { satisfaction } from "./satisfaction"
import { tickets } from "./tickets"
import { aVisit } from "./visit"
import { aWarranty } from "./warranty"
import { wholeOrders } from "./whole-orders"
import { aWithdrawal } from "./withdrawal"

/** Stories that need nothing but a shop which sells tea sets and skillets; each makes orders of its own. */
export const chapters: readonly ((world: World, step: Step) => Promise<void>)[] = [
  theRoad,
  evidence,
  wholeOrders,
  theLastUnit,
  aRefusal,
  aGuest,
  fees,
  exchanges,
  recoveries,
  promises,
  undeclared,
  aPartialOutcome,
  aReplacement,
  aKeptItem,
  storeCredit,
  grants,
  coreReturns,
  tickets,
  answers,
  satisfaction,
  aWarranty,
  aRepair,
  aVisit,
  customers,
  aWithdrawal,
]

import type { Step } from "../report"
import type { World } from "../world"
import { aGuest } from "./guest"
import { aPartialOutcome } from "./partial"
import { aRefusal } from "./refusal"
import { coreReturns } from "./core-returns"
import { fees } from "./fees"
import { theLastUnit } from "./last-unit"
import { recoveries } from "./recoveries"
import { theRoad } from "./road"
import { wholeOrders } from "./whole-orders"

/** Stories that need nothing but a shop which sells tea sets and skillets; each makes orders of its own. */
export const chapters: readonly ((world: World, step: Step) => Promise<void>)[] = [
  theRoad,
  wholeOrders,
  theLastUnit,
  aRefusal,
  aGuest,
  fees,
  recoveries,
  aPartialOutcome,
  coreReturns,
]

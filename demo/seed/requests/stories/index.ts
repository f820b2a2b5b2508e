import type { Story } from "../story"
import { endedStories } from "./ended"
import { exchangeStories } from "./exchanges"
import { goodsStories } from "./goods"
import { grantStories } from "./grants"
import { keptItemStories } from "./kept-items"
import { recoveryStories } from "./recoveries"
import { refusalStories } from "./refusals"
import { storeCreditStories } from "./store-credit"
import { undeclaredStories } from "./undeclared"
import { waitingStories } from "./waiting"

/** Requests at every stage of their road, each about an order of its own, in the order in which they were opened. */
export const stories: readonly Story[] = [
  ...waitingStories,
  ...endedStories,
  ...refusalStories,
  ...goodsStories,
  ...exchangeStories,
  ...recoveryStories,
  ...undeclaredStories,
  ...storeCreditStories,
  ...keptItemStories,
  ...grantStories,
]

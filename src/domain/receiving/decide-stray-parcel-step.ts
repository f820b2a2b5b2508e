import { decide, type Decision } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { STRAY_PARCEL_LIFECYCLE, type StrayParcelAction, type StrayParcelStatus } from "./stray-parcel-lifecycle"

/** Steps that end the parcel's stay without anybody having asked for its contents: they need their words. */
const NEEDS_WORDS: readonly StrayParcelAction[] = ["send_back", "dispose", "void"]

/** Whether a step may be taken with a parcel, and where it leads. */
export function decideStrayParcelStep(
  status: StrayParcelStatus,
  action: StrayParcelAction,
  words: string | null,
): Decision<StrayParcelStatus> {
  const next = nextStage<StrayParcelStatus, StrayParcelAction>(STRAY_PARCEL_LIFECYCLE, status, action)
  if (!next.accepted) return next
  const isSilent = NEEDS_WORDS.includes(action) && (words ?? "").trim() === ""
  return decide(isSilent ? [{ code: "words_required", message: "Say why.", field: "words" }] : [], () => next.value)
}

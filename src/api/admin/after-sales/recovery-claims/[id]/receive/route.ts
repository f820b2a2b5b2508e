import { recoveryVerb } from "../../recovery-verb"
import type { ReceiveInput } from "../../validators"

export const POST = recoveryVerb<ReceiveInput>(({ amount, words }) => ({ step: { verb: "receive", amount }, words }))

import { repairStep } from "../../repair-verb"
import type { WordsBody } from "../../validators"

export const POST = repairStep<WordsBody>(({ words }) => ({ step: { verb: "fail_test", words }, words }))

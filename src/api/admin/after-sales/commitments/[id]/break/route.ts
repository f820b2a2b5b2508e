import { commitmentVerb } from "../../commitment-verb"

export const POST = commitmentVerb("break")

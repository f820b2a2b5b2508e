import { formVerb } from "../../form-verb"

export const POST = formVerb("publish")

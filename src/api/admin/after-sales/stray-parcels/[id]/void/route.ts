import { endVerb } from "../../parcel-verb"

export const POST = endVerb("void")

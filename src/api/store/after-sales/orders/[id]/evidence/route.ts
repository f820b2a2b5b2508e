import { findPlaceAtOrder } from "../../../../../../workflows/evidence/find-evidence-place"
import { toOrderOwner } from "../../../caller"
import { keepPicture } from "../../../evidence/keep-picture"

export const POST = keepPicture((req, caller) => findPlaceAtOrder(req.scope, req.params.id ?? "", toOrderOwner(caller)))

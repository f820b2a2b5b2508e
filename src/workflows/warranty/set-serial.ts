import { setSerial } from "../../modules/after-sales/commands/warranty/set-serial"
import { warrantyVerb } from "./warranty-verb"

/** Staff say which physical unit a warranty is about. */
export const setWarrantySerialWorkflow = warrantyVerb<{ readonly serial: string }>("set-serial", setSerial, null)

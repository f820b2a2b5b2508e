import { mkdtempSync } from "node:fs"
import { join } from "node:path"

/** Each file of tests counts the pictures of its own shop, whichever others run beside it. */
const { PRIVATE_UPLOAD_DIR } = process.env
if (PRIVATE_UPLOAD_DIR) process.env.PRIVATE_UPLOAD_DIR = mkdtempSync(join(PRIVATE_UPLOAD_DIR, "shop-"))

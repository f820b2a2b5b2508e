import { tellShareOf } from "./share"

tellShareOf(__filename)

/** Words for verdicts, conditions, provenance …: the same in reports, notes and shells, which take nothing from the stages themselves. */
export { messages as words } from "../reporting/messages";

import Fields

/// The forms of text that content knows: what schemas and docs/content.md say of them. Patterns are wide: they catch
/// slips while somebody types; the reader decides.
extension TextForm {
  static let slug = TextForm(
    "slug",
    rule: "The name of a file without its endings: small letters a–z, digits, single hyphens between words.",
    examples: ["first-steps"], pattern: "^[a-z0-9]+(-[a-z0-9]+)*$")
  static let language = TextForm(
    "language", rule: "A BCP 47 code: two or three letters, with a region or script where it matters.",
    examples: ["en", "es-MX", "ase"], pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
  static let phone = TextForm(
    "phone", rule: "As people write it; it is shown so. An extension stands behind `ext.`.",
    examples: ["603-555-0100", "+1-555-010-0100 ext. 4"], pattern: "[0-9]")
  static let email = TextForm(
    "e-mail address", examples: ["hello@example.org"], pattern: "^\\S+@\\S+\\.\\S+$")
  static let link = TextForm(
    "link",
    rule:
      "An address with `https:`, `mailto:`, `tel:` or `sms:`; a file of content, as in `../articles/x.md`; "
      + "or a path of the site, as in `/about/`.",
    examples: ["https://example.org/join", "../articles/first-night.md", "/about/"])
  static let date = TextForm(
    "date", rule: "Year, month, day.", examples: ["2026-12-05"],
    pattern: "^\\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\\s*$")
  static let dateOrRange = TextForm(
    "date or range", rule: "A date, or two with `to` between them; both days are included.",
    examples: ["2026-12-05", "2026-07-01 to 2026-08-31"], pattern: "[0-9]{4}-[0-9]{2}-[0-9]{2}")
  static let daysOfEveryYear = TextForm(
    "days of every year", rule: "Months, or days as `month-day`.",
    examples: ["july to august", "12-24 to 12-26"])
  static let time = TextForm(
    "time", rule: "On either clock; `24:00` only as an end.", examples: ["7 pm", "19:00", "7:30pm", "noon"],
    pattern: "^\\s*([0-9]{1,2}([:.][0-9]{2})?(\\s*[AaPp]\\.?[Mm]\\.?)?|(12\\s+)?[Nn][Oo][Oo][Nn]|"
      + "[Mm][Ii][Dd][Dd][Aa][Yy]|(12\\s+)?[Mm][Ii][Dd][Nn][Ii][Gg][Hh][Tt])\\s*$")
  static let duration = TextForm(
    "duration", rule: "A number and its unit.",
    examples: ["60 minutes", "90 min", "1 hour", "1.5 hours", "1 h 30 min"], pattern: "[0-9]")
  static let days = TextForm(
    "days", rule: "A number of days, weeks or months.", examples: ["180 days", "26 weeks"], pattern: "[0-9]")
  static let timeZone = TextForm(
    "time zone", rule: "A name of the IANA database: a continent and a city.",
    examples: ["America/New_York", "Europe/Madrid"], pattern: "^\\s*[A-Za-z]")
  static let every = TextForm(
    "days it meets", rule: "Days of the week, or which of them in a month, in words.",
    examples: [
      "tuesday", "monday and thursday", "weekday", "other tuesday", "2nd and 4th thursday", "last friday",
      "1st and 15th of the month", "2 months on the first monday",
    ])
  static let rrule = TextForm(
    "RRULE", rule: "A rule of iCalendar (RFC 5545), for what no words say.",
    examples: ["FREQ=MONTHLY;BYDAY=2TU"], pattern: "[Ff][Rr][Ee][Qq]")
  static let weekdays = TextForm(
    "days of the week", examples: ["monday and thursday", "weekday", "day"])
  static let answer = TextForm(
    "answer", rule: "`yes` or `no`, the id of an option, or a range of numbers.",
    examples: ["18+", "13-17", "under 25"])
}

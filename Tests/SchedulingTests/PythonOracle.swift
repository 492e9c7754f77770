import Foundation

/// python-dateutil for rules and zoneinfo for offsets, asked all at once by one process. Each line of input has our answer with it;
/// Python gives back the lines on which it disagrees, and how many it has looked at.
enum PythonOracle {
  struct Disagreement: Decodable {
    let line: Int
    let theirs: String
  }

  struct Verdict: Decodable {
    let checked: Int
    let disagreements: [Disagreement]
  }

  static let isUsable =
    ProcessInfo.processInfo.environment["CI"] != nil
    || (try? run("import dateutil.rrule, zoneinfo", Data())) != nil

  private static let script = """
    import datetime as calendar, json, sys, types
    import dateutil.rrule
    from datetime import datetime, timedelta, timezone
    from zoneinfo import ZoneInfo
    from dateutil.rrule import rrulestr

    # dateutil looks for the next date up to the year 9999, however rare; nothing is asked of it beyond the question's last year.
    dateutil.rrule.datetime = types.SimpleNamespace(**vars(calendar))

    EPOCH = datetime(1970, 1, 1)
    UTC_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
    SECOND = timedelta(seconds=1)

    def since_epoch(naive): return (naive - EPOCH) // SECOND

    def instant(naive, zone):
        return (naive.replace(tzinfo=zone) - UTC_EPOCH) // SECOND

    def local(second, zone):
        return since_epoch((UTC_EPOCH + timedelta(seconds=second)).astimezone(zone).replace(tzinfo=None))

    def occurrences(question):
        rule, start, zone = question["rule"], datetime.fromisoformat(question["start"]), ZoneInfo(question["zone"])
        last = datetime.fromisoformat(question["last"])
        until = question.get("until")
        dateutil.rrule.datetime.MAXYEAR = last.year
        words = []
        for found in rrulestr(rule, dtstart=start):
            if found > last: break
            sampled = len(words) < 12 or len(words) % 31 == 0
            if sampled or until is not None:
                begin = instant(found, zone)
                if until is not None and begin > until: break
            if not sampled:
                words.append(str(since_epoch(found)))
                continue
            end = begin + question["minutes"] * 60
            words.append(f"{since_epoch(found)}:{begin}:{local(begin, zone)}:{local(end, zone)}")
        return " ".join(words)

    def clocks(question):
        zone = ZoneInfo(question["zone"])
        return " ".join(f"{instant(EPOCH + timedelta(seconds=s), zone)}:{local(s, zone)}" for s in question["seconds"])

    # dateutil counts the weeks 52 and 53 wrongly at some turns of the year (its source says so), so the calendar is asked.
    def weeks(question):
        day, last = calendar.date.fromisoformat(question["first"]), calendar.date.fromisoformat(question["last"])
        words = []
        while day <= last:
            year, week, weekday = day.isocalendar()
            from_end = week - 1 - calendar.date(year, 12, 28).isocalendar()[1]
            if (week in question["weeks"] or from_end in question["weeks"]) and weekday in question["weekdays"]:
                words.append(day.isoformat())
            day += calendar.timedelta(days=1)
        return " ".join(words)

    disagreements, count = [], 0
    for number, line in enumerate(sys.stdin):
        question = json.loads(line)
        answer = occurrences if "rule" in question else weeks if "weeks" in question else clocks
        theirs = answer(question)
        count += 1
        if theirs != question["ours"]: disagreements.append({"line": number, "theirs": theirs})
    json.dump({"checked": count, "disagreements": disagreements}, sys.stdout)
    """

  static func verdict(on lines: [String]) throws -> Verdict {
    let output = try run(script, Data((lines.joined(separator: "\n") + "\n").utf8))
    return try JSONDecoder().decode(Verdict.self, from: output)
  }

  struct Failure: Error { let status: Int32 }

  private static func run(_ script: String, _ input: Data) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    // Python writes only when it has read everything, so one after the other cannot block.
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return output ?? Data()
  }
}

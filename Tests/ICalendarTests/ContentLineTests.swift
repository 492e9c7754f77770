import ICalendar
import Testing

@Suite struct ContentLineTests {
}

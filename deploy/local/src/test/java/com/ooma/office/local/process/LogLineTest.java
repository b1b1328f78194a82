package com.ooma.office.local.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LogLineTest {

  @Test
  void a_record_is_read_with_paris_time_and_the_chain_of_its_exceptions() {
    var line =
        """
        {"timestamp":"2026-11-03T08:15:02.5Z","level":"ERROR","loggerName":"com.ooma.Relay","message":"stuck",\
        "exception":{"exceptionType":"a.B","message":"outer","frames":[],\
        "causedBy":{"exception":{"exceptionType":"c.D","message":"inner","frames":[]}}}}\
        """;
    assertEquals(
        """
        09:15:02 ERROR [Relay] stuck
            a.B: outer
            c.D: inner\
        """,
        LogLine.readable(line));
    assertTrue(LogLine.parse(line).orElseThrow().isTrouble());
  }

  @Test
  void anything_else_stays_as_it_is() {
    assertEquals("OutOfMemoryError", LogLine.readable("OutOfMemoryError"));
    assertEquals("{ not JSON", LogLine.readable("{ not JSON"));
  }

  @Test
  void ordinary_news_is_no_trouble() {
    assertFalse(LogLine.parse("{\"level\":\"INFO\"}").orElseThrow().isTrouble());
  }
}

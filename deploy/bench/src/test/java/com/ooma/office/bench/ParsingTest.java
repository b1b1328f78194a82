package com.ooma.office.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsingTest {

  private static final List<String> KNOWN = List.of("P1", "P2");

  @Test
  void reads_the_rate_that_kafkas_tool_reports() {
    assertEquals(
        69637.9,
        ProducerTool.rate(
            "100000 records sent, 69637.9 records/sec (33.94 MB/sec), 161.52 ms avg latency"));
    assertThrows(Wrong.class, () -> ProducerTool.rate("100000 records sent"));
  }

  @Test
  void reads_user_and_system_time_whatever_the_program_is_called() {
    var line = "42 (a (b) c) S 1 42 42 0 -1 4194560 100 0 0 0 12 3 4 1 20 0 1 0 5 6 7";

    assertEquals(200_000, CpuTime.parse(line));
  }

  @Test
  void names_the_parameters_of_the_outbox_insert_by_their_columns() {
    assertEquals(
        "INSERT INTO outbox (event_id, type) SELECT e FROM unnest(:event_id::uuid[], :type::text[]);\n",
        OutboxTax.forPgbench(
            "INSERT INTO outbox\n  (event_id, type)\nSELECT e FROM unnest($1::uuid[], $2::text[])\n",
            5));
  }

  @Test
  void repeats_a_row_of_values_for_each_event() {
    assertEquals(
        "INSERT INTO outbox (event_id, type) VALUES (:event_id, :type), (:event_id, :type);\n",
        OutboxTax.forPgbench("INSERT INTO outbox (event_id, type)\nVALUES ($1, $2)", 2));
  }

  @Test
  void measures_everything_quickly_unless_told_otherwise() {
    var asked = Asked.parse(List.of(), KNOWN);

    assertEquals(KNOWN, asked.figures());
    assertEquals(Effort.quick(false, false), asked.effort());
  }

  @Test
  void measures_what_it_is_asked_for() {
    var asked = Asked.parse(List.of("P2", "--full", "--peers"), KNOWN);

    assertEquals(List.of("P2"), asked.figures());
    assertEquals(Effort.full(true, false), asked.effort());
    assertEquals(Path.of("deploy/bench/target"), asked.repository().relativize(asked.folder()));
  }

  @Test
  void refuses_a_figure_that_there_is_not() {
    assertThrows(IllegalArgumentException.class, () -> Asked.parse(List.of("P99"), KNOWN));
  }

  @Test
  void reads_the_lines_of_the_start_up_script() {
    var row = Startup.row("up\nP9  start with AOT / without              0.55\n");

    assertEquals(java.util.Map.of("start with AOT / without", "0.55"), row.remarks());
    assertThrows(Wrong.class, () -> Startup.row("nothing is built yet"));
  }

  @Test
  void reads_a_peers_rate_or_says_why_there_is_none() {
    assertEquals(10_000, Peer.rate("installing\ndrained 20000 in 2.000 s\n"));
    assertEquals(
        "not installed: kcat",
        assertThrows(Wrong.class, () -> Peer.rate("one\nnot installed: kcat\n")).getMessage());
  }
}

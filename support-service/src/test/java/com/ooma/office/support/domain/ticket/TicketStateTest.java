package com.ooma.office.support.domain.ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.support.domain.ticket.TicketState.Step;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TicketStateTest {

  /// Every state with every step.
  static final List<String> TABLE =
      List.of(
          "NEW MEMBER_WROTE NEW",
          "NEW OPS_ANSWERED PENDING",
          "NEW OPS_NOTED OPEN",
          "NEW SOLVED RESOLVED",
          "NEW TOLD NEW",
          "NEW MERGED MERGED",
          "NEW TIME_PASSED ticket-not-resolved",
          "OPEN MEMBER_WROTE OPEN",
          "OPEN OPS_ANSWERED PENDING",
          "OPEN OPS_NOTED OPEN",
          "OPEN SOLVED RESOLVED",
          "OPEN TOLD OPEN",
          "OPEN MERGED MERGED",
          "OPEN TIME_PASSED ticket-not-resolved",
          "PENDING MEMBER_WROTE OPEN",
          "PENDING OPS_ANSWERED PENDING",
          "PENDING OPS_NOTED OPEN",
          "PENDING SOLVED RESOLVED",
          "PENDING TOLD PENDING",
          "PENDING MERGED MERGED",
          "PENDING TIME_PASSED ticket-not-resolved",
          "RESOLVED MEMBER_WROTE OPEN",
          "RESOLVED OPS_ANSWERED PENDING",
          "RESOLVED OPS_NOTED OPEN",
          "RESOLVED SOLVED RESOLVED",
          "RESOLVED TOLD RESOLVED",
          "RESOLVED MERGED MERGED",
          "RESOLVED TIME_PASSED CLOSED",
          "CLOSED MEMBER_WROTE ticket-closed",
          "CLOSED OPS_ANSWERED ticket-closed",
          "CLOSED OPS_NOTED ticket-closed",
          "CLOSED SOLVED ticket-closed",
          "CLOSED TOLD ticket-closed",
          "CLOSED MERGED ticket-closed",
          "CLOSED TIME_PASSED CLOSED",
          "MERGED MEMBER_WROTE ticket-merged",
          "MERGED OPS_ANSWERED ticket-merged",
          "MERGED OPS_NOTED ticket-merged",
          "MERGED SOLVED ticket-merged",
          "MERGED TOLD ticket-merged",
          "MERGED MERGED ticket-merged",
          "MERGED TIME_PASSED MERGED");

  @ParameterizedTest
  @FieldSource("TABLE")
  void goes_where_the_table_says(String row) {
    var columns = row.split(" ");
    var state = TicketState.valueOf(columns[0]);
    var step = Step.valueOf(columns[1]);

    if (columns[2].startsWith("ticket-")) {
      assertEquals(columns[2], assertThrows(Refused.class, () -> state.next(step)).code());
    } else {
      assertEquals(TicketState.valueOf(columns[2]), state.next(step));
    }
  }

  @Test
  void the_table_is_complete() {
    var pairs = new HashSet<String>();
    for (var state : TicketState.values()) {
      Arrays.stream(Step.values()).forEach(step -> pairs.add(state + " " + step));
    }

    TABLE.forEach(row -> pairs.remove(row.substring(0, row.lastIndexOf(' '))));

    assertEquals(new HashSet<>(), pairs);
  }
}

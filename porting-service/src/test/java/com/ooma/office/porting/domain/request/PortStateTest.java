package com.ooma.office.porting.domain.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PortStateTest {

  /// One line a state, one column a step; a dash is a refusal.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          FROM,            SUBMIT,    APPROVE,      SEND,            ASSIGN_FOC,   START_PORTING, START_TESTING, COMPLETE,  ROLL_BACK,   REJECT,   WITHDRAW,    GO_ON,           CANCEL
          DRAFT,           SUBMITTED, -,            -,               -,            -,             -,             -,         -,           -,        -,           -,               -
          SUBMITTED,       -,         UNDER_REVIEW, -,               -,            -,             -,             -,         -,           REJECTED, -,           -,               CANCELLED
          UNDER_REVIEW,    -,         -,            SENT_TO_CARRIER, -,            -,             -,             -,         -,           -,        WITHDRAWING, -,               -
          SENT_TO_CARRIER, -,         -,            -,               FOC_ASSIGNED, -,             -,             -,         -,           REJECTED, WITHDRAWING, -,               -
          FOC_ASSIGNED,    -,         -,            -,               FOC_ASSIGNED, PORTING,       -,             -,         -,           REJECTED, WITHDRAWING, -,               -
          WITHDRAWING,     -,         -,            -,               -,            -,             -,             -,         -,           -,        -,           SENT_TO_CARRIER, CANCELLED
          PORTING,         -,         -,            -,               -,            -,             TESTING,       -,         -,           -,        -,           -,               -
          TESTING,         -,         -,            -,               -,            -,             -,             COMPLETED, ROLLED_BACK, -,        -,           -,               -
          COMPLETED,       -,         -,            -,               -,            -,             -,             -,         -,           -,        -,           -,               -
          REJECTED,        SUBMITTED, -,            -,               -,            -,             -,             -,         -,           -,        -,           -,               -
          CANCELLED,       -,         -,            -,               -,            -,             -,             -,         -,           -,        -,           -,               -
          ROLLED_BACK,     -,         -,            -,               -,            -,             -,             -,         -,           -,        -,           -,               -
          """)
  void goes_where_the_table_says_and_nowhere_else(
      PortState from,
      String submit,
      String approve,
      String send,
      String assignFoc,
      String startPorting,
      String startTesting,
      String complete,
      String rollBack,
      String reject,
      String withdraw,
      String goOn,
      String cancel) {
    var expected =
        List.of(
            submit,
            approve,
            send,
            assignFoc,
            startPorting,
            startTesting,
            complete,
            rollBack,
            reject,
            withdraw,
            goOn,
            cancel);
    var actual = new ArrayList<String>();
    for (var step : PortStep.values()) {
      actual.add(from.nextSteps().contains(step) ? from.next(step).name() : refusal(from, step));
    }
    assertEquals(expected, actual);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "CANCELLED", "ROLLED_BACK"})
  void an_end_is_an_end(PortState end) {
    assertTrue(end.isFinal());
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "REJECTED", "CANCELLED", "ROLLED_BACK"})
  void what_is_over_keeps_no_number(PortState state) {
    assertTrue(state.isOver());
  }

  @Test
  void a_refusal_says_what_can_not_be_done() {
    var refused = assertThrows(Refused.class, () -> PortState.COMPLETED.next(PortStep.ASSIGN_FOC));

    assertEquals(Refused.Kind.CONFLICT, refused.kind());
    assertEquals("A port request that is COMPLETED can't ASSIGN_FOC.", refused.detail());
  }

  private static String refusal(PortState from, PortStep step) {
    assertEquals("port-state", assertThrows(Refused.class, () -> from.next(step)).code());
    return "-";
  }
}

package com.ooma.office.billing.domain.einvoicing;

import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.NOON;
import static com.ooma.office.billing.domain.einvoicing.EInvoiceExamples.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ooma.office.kernel.domain.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeCycleTest {

  /// The codes as they come by the platforms' clocks, and where that leads.
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "200, 200",
    "200 201 202 203 204 205, 205",
    "200 205, 205", // what is between may be left out
    "203, 0", // but not that it was deposited
    "213, 213",
    "501, 501",
    "200 501, 200",
    "200 202 213, 213",
    "200 203 213, 203", // the buyer has it
    "200 203 210 205, 210",
    "200 203 205 210, 205",
    "200 203 207 205, 205",
    "200 203 207 206 207 210, 210",
    "200 203 208 209 204 205, 205",
    "200 203 209, 203", // nothing was missing
    "200 203 211 212, 203", // money is told beside it
    "200 212 203 210, 210",
    "202 201 200, 202", // two platforms' clocks
    "213 200, 213",
    "210, 0",
  })
  void each_status_follows_on_what_it_may_follow(String codes, int standing) {
    var told = told(codes);

    assertEquals(standing, standingOf(told));
    Collections.reverse(told);
    assertEquals(standing, standingOf(told));
  }

  @Property(tries = 5_000)
  void the_order_in_which_it_is_heard_and_how_often_is_all_one(@ForAll long seed) {
    var random = new Random(seed);
    var told = new ArrayList<StatusEntry>();
    for (int minute = 0; minute < 1 + random.nextInt(8); minute++) {
      var status = LifeCycleStatus.values()[random.nextInt(LifeCycleStatus.values().length)];
      told.add(status(status.code(), random.nextInt(5), reason(status)));
    }
    var inOrder = heard(told);
    var muddled = new ArrayList<>(told);
    muddled.addAll(told);
    Collections.shuffle(muddled, random);

    var other = heard(muddled);

    assertEquals(inOrder.standing(), other.standing());
    assertEquals(
        Remedy.of(inOrder.standing().orElse(status(200, 0))),
        Remedy.of(other.standing().orElse(status(200, 0))));
  }

  @ParameterizedTest
  @ValueSource(ints = {206, 207, 208, 210, 213, 501})
  void what_stops_has_a_reason_of_the_norm(int code) {
    assertEquals(
        "einvoice-reason", assertThrows(Refused.class, () -> status(code, 0, null)).code());
    assertEquals(
        "einvoice-reason",
        assertThrows(Refused.class, () -> status(code, 0, "NON_TRANSMISE")).code());
    assertEquals(
        "einvoice-reason", assertThrows(Refused.class, () -> status(code, 0, "nothing")).code());
  }

  @Test
  void others_need_none_and_have_none_but_one() {
    assertEquals(StatusReason.NON_TRANSMISE, status(200, 0, "NON_TRANSMISE").reason());
    for (int code : new int[] {201, 202, 203, 204, 205, 209, 211, 212}) {
      status(code, 0);
      assertThrows(Refused.class, () -> status(code, 0, "AUTRE"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "213, DEST_INC, DEPOSIT_AGAIN",
    "213, REJ_ADR, DEPOSIT_AGAIN",
    "213, REJ_UNI, ASK_PLATFORM",
    "213, REJ_SEMAN, CREDIT_AND_BILL_AGAIN",
    "501, IRR_TAILLE_F, DEPOSIT_AGAIN",
    "210, TX_TVA_ERR, CREDIT_AND_BILL_AGAIN",
    "207, QTE_ERR, ANSWER_BUYER",
    "208, JUSTIF_ABS, COMPLETE",
    "206, AUTRE, ANSWER_BUYER",
  })
  void each_reason_says_what_to_do(int code, String reason, Remedy remedy) {
    assertEquals(remedy, Remedy.of(status(code, 0, reason)).orElseThrow());
  }

  private static EInvoice heard(List<StatusEntry> told) {
    var invoice = EInvoiceExamples.deposited();
    told.forEach(status -> invoice.heard(status, "fl_1", NOON));
    return invoice;
  }

  private static int standingOf(List<StatusEntry> told) {
    return LifeCycle.standing(told).map(standing -> standing.status().code()).orElse(0);
  }

  private static List<StatusEntry> told(String codes) {
    var told = new ArrayList<StatusEntry>();
    for (var code : codes.isEmpty() ? new String[0] : codes.split(" ")) {
      var status = LifeCycleStatus.of(Integer.parseInt(code)).orElseThrow();
      told.add(status(status.code(), told.size(), reason(status)));
    }
    return told;
  }

  /// The first that the norm has for it.
  private static String reason(LifeCycleStatus status) {
    return StatusReason.isNeededFor(status)
        ? Arrays.stream(StatusReason.values())
            .map(StatusReason::name)
            .filter(name -> StatusReason.of(status, name).isPresent())
            .findFirst()
            .orElseThrow()
        : null;
  }
}

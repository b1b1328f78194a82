package com.ooma.office.porting.application.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.porting.application.number.port.OurNumbers;
import com.ooma.office.porting.domain.number.OurNumber;
import com.ooma.office.porting.domain.number.OurNumber.Use;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// What [OurNumbers] promises, whoever keeps them.
public abstract class OurNumbersContract {

  private static final UUID COMPANY = UUID.randomUUID();
  private static final PhoneNumber FIRST = new PhoneNumber("+33199008001");
  private static final PhoneNumber SECOND = new PhoneNumber("+33199008002");
  private static final PhoneNumber THIRD = new PhoneNumber("+33199008003");
  private static final PhoneNumber FOURTH = new PhoneNumber("+33199008004");

  protected abstract OurNumbers numbers();

  /// Runs `work` in a transaction of its own.
  protected abstract <T> T committed(Supplier<T> work);

  @Test
  void knows_what_it_was_told_and_nothing_else() {
    var spare = new OurNumber(FIRST, Use.SPARE, null, 1);
    var ported = new OurNumber(SECOND, Use.PORTED_IN, COMPANY, 4);

    record(ported, spare);

    assertEquals(List.of(spare, ported), find(SECOND, FIRST, new PhoneNumber("+33199008009")));
  }

  @Test
  void later_news_stay_true_when_older_ones_come_after_them() {
    var given = new OurNumber(THIRD, Use.ASSIGNED, COMPANY, 2);

    record(given);
    record(new OurNumber(THIRD, Use.SPARE, null, 1));
    assertEquals(List.of(given), find(THIRD));

    var givenBack = new OurNumber(THIRD, Use.SPARE, null, 3);
    record(givenBack);
    assertEquals(List.of(givenBack), find(THIRD));
  }

  @Test
  void what_left_is_not_ours_until_it_comes_back() {
    record(new OurNumber(FOURTH, Use.PORTED_IN, COMPANY, 1));
    record(new OurNumber(FOURTH, Use.LEFT, null, 2));
    assertEquals(List.of(), find(FOURTH));
    record(new OurNumber(FOURTH, Use.PORTED_IN, COMPANY, 1));
    assertEquals(List.of(), find(FOURTH), "older news");

    var again = new OurNumber(FOURTH, Use.PORTED_IN, COMPANY, 3);
    record(again);
    assertEquals(List.of(again), find(FOURTH));
  }

  private void record(OurNumber... told) {
    committed(() -> {
      numbers().record(List.of(told));
      return told;
    });
  }

  private List<OurNumber> find(PhoneNumber... wanted) {
    return committed(() -> numbers().findForUpdate(List.of(wanted)));
  }
}

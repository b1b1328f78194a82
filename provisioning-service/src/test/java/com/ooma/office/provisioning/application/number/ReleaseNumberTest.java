package com.ooma.office.provisioning.application.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.kernel.domain.PhoneNumber;
import com.ooma.office.provisioning.domain.number.Destination;
import com.ooma.office.provisioning.domain.number.NumberState;
import com.ooma.office.provisioning.domain.number.PoolNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseNumberTest {

  private static final UUID ACCOUNT = UUID.randomUUID();
  private static final PhoneNumber NUMBER = new PhoneNumber("+33199001234");
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private final InMemoryNumbers numbers = new InMemoryNumbers();
  private final PoolNumber ported =
      PoolNumber.fresh(NUMBER).portedIn(ACCOUNT, new Destination.Receptionist(), NOW);

  @Test
  void a_number_that_was_handed_back_is_given_to_nobody() {
    numbers.save(List.of(ported.cooling(NOW)));

    release();

    var number = numbers.rows.get(NUMBER);
    assertEquals(new NumberState.PortedOut(NOW), number.state());
    assertFalse(number.isFreeFor(ACCOUNT, NOW.plus(Duration.ofDays(400))));
  }

  @Test
  void one_that_is_in_use_again_stays() {
    numbers.save(List.of(ported));

    release();

    assertTrue(numbers.rows.get(NUMBER).isInUseBy(ACCOUNT));
  }

  private void release() {
    new ReleaseNumber(numbers).handle(new ReleaseNumber.Command(NUMBER, NOW));
  }
}

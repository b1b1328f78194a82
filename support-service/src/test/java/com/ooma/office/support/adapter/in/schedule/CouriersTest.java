package com.ooma.office.support.adapter.in.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ooma.office.testing.Patience;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CouriersTest {

  private static final UUID ENDPOINT = UUID.randomUUID();

  private final Couriers couriers = new Couriers(Duration.ofSeconds(20));
  private final CountDownLatch received = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();

  @Test
  void one_is_on_the_way_to_an_endpoint_at_a_time() {
    couriers.send(ENDPOINT, this::deliver);
    Patience.await("the first one is there").until(() -> begun.get() == 1);

    couriers.send(ENDPOINT, this::deliver);
    couriers.send(UUID.randomUUID(), this::deliver);

    Patience.await("the other endpoint's is there").until(() -> begun.get() == 2);
    received.countDown();
  }

  @Test
  void the_end_waits_for_what_is_on_the_way_and_nothing_is_begun_after_it() throws Exception {
    couriers.send(ENDPOINT, this::deliver);
    Patience.await("it is there").until(() -> begun.get() == 1);

    var end =
        Thread.ofVirtual()
            .start(() -> {
              try {
                couriers.end();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    assertFalse(end.join(Duration.ofMillis(200)), "a message is on the way");
    received.countDown();
    assertTrue(end.join(Duration.ofSeconds(20)));
    couriers.send(ENDPOINT, this::deliver);

    assertEquals(1, begun.get());
  }

  @Test
  void one_that_fails_makes_way_for_the_next() {
    couriers.send(
        ENDPOINT,
        () -> {
          throw new IllegalStateException("no database");
        });

    Patience.await("the next one is there")
        .until(() -> {
          couriers.send(ENDPOINT, this::deliver);
          return begun.get() == 1;
        });
    received.countDown();
  }

  /// There would always be more.
  private boolean deliver() {
    begun.incrementAndGet();
    try {
      received.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return begun.get() < 100;
  }
}

package com.ooma.office.testing.architecture.offender.time.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

final class Draws {

  static class OffendingInstant {
    Instant time = Instant.now();
  }

  static class OffendingZone {
    LocalDate day = LocalDate.now(ZoneId.of("Europe/Paris"));
  }

  static class OffendingReference {
    Supplier<Instant> time = Instant::now;
  }

  static class OffendingClock {
    Clock clock = Clock.systemUTC();
  }

  static class OffendingMillis {
    long time = System.currentTimeMillis();
  }

  static class OffendingNanos {
    long time = System.nanoTime();
  }

  static class OffendingUuid {
    UUID id = UUID.randomUUID();
  }

  static class OffendingRandom {
    Random random = new Random();
  }

  static class OffendingSecret {
    Random random = new SecureRandom();
  }

  static class OffendingThread {
    Random random = ThreadLocalRandom.current();
  }

  static class OffendingMath {
    double chance = Math.random();
  }

  static class Told {
    final Instant time;

    Told(Clock clock) {
      time = Instant.now(clock);
    }
  }
}

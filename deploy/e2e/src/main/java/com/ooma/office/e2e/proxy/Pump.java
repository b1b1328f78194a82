package com.ooma.office.e2e.proxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// One direction of a connection.
final class Pump {

  private static final int PIECE = 16_384;

  private final InputStream in;
  private final OutputStream out;
  private final Supplier<Weather> weather;
  private final boolean request;
  private final SplittableRandom random;
  private boolean swallowing;

  /// @param request whether this is the client's direction
  Pump(
      InputStream in,
      OutputStream out,
      Supplier<Weather> weather,
      boolean request,
      SplittableRandom random) {
    this.in = in;
    this.out = out;
    this.weather = weather;
    this.request = request;
    this.random = random;
  }

  /// Until the sender ends.
  void run() throws IOException, InterruptedException {
    var piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      var now = weather.get();
      swallowing |= request ? now.swallowsRequests() : now.swallowsAnswers();
      if (!swallowing) {
        hold(now, length);
        out.write(piece, 0, length);
        out.flush();
      }
    }
  }

  private void hold(Weather now, int length) throws InterruptedException {
    long nanos = now.delay().toNanos();
    if (!now.jitter().isZero()) {
      nanos += random.nextLong(now.jitter().toNanos());
    }
    if (now.bytesPerSecond() > 0) {
      nanos += Duration.ofSeconds(1).toNanos() * length / now.bytesPerSecond();
    }
    if (nanos > 0) {
      Thread.sleep(Duration.ofNanos(nanos));
    }
  }
}

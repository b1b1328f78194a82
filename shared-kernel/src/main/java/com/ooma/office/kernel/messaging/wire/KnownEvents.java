package com.ooma.office.kernel.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The types of all events of this release, whoever listens to them: `events.txt`, which is drawn
/// from the contract.
@Singleton
public class KnownEvents {

  private static final Pattern OURS =
      Pattern.compile("com\\.ooma\\.office\\.[a-z]+\\.[A-Z][A-Za-z]+\\.v[0-9]+");

  private final Set<String> types = read();

  public Set<String> types() {
    return types;
  }

  /// Whether `type` is of our kind, but only a later release knows what it means.
  public boolean isOfLaterRelease(String type) {
    return !types.contains(type) && OURS.matcher(type).matches();
  }

  private static Set<String> read() {
    try (var list =
        Objects.requireNonNull(
            KnownEvents.class.getResourceAsStream("/events.txt"), "events.txt")) {
      return new String(list.readAllBytes(), UTF_8).lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

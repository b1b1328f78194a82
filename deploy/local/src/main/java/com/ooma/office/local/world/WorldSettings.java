package com.ooma.office.local.world;

import com.ooma.office.testing.credential.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the simulated outside world has to know of the suite, wherever that runs.
///
/// @param folder where it remembers what it was told
/// @param gateway where it reaches the services
/// @param hosts under which it may be asked, with their ports
/// @param tokens WeWork's token issuer
/// @param carrierSecrets the webhook secrets (`whsec_…`) that porting accepts of each carrier; a
///   carrier signs with the first, and with another one as soon as that stands there
/// @param paymentSecret with which the payment provider signs its webhooks
/// @param platformSecret with which the e-invoicing platform signs its webhooks
public record WorldSettings(
    Path folder,
    URI gateway,
    Set<String> hosts,
    Tokens tokens,
    Map<String, List<String>> carrierSecrets,
    String paymentSecret,
    String platformSecret) {

  /// This machine's own names.
  public static Set<String> loopback(int port) {
    return Stream.of("localhost", "127.0.0.1", "[::1]")
        .map(name -> name + ":" + port)
        .collect(Collectors.toUnmodifiableSet());
  }

  static WorldSettings of(StackSettings stack) {
    int port = stack.ports().gateway();
    return new WorldSettings(
        stack.data().resolve("world"),
        URI.create("http://127.0.0.1:" + port),
        loopback(port),
        stack.tokens(),
        stack.carrierSecrets(),
        stack.paymentSecret(),
        stack.platformSecret());
  }
}

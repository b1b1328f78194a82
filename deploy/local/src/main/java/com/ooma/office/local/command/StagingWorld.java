package com.ooma.office.local.command;

import com.ooma.office.local.gateway.LoneWorld;
import com.ooma.office.local.world.WorldSettings;
import com.ooma.office.testing.credential.Tokens;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The world of a staging environment, as a container: carriers, warehouse, voice platform, payment
/// provider, platform of electronic invoices, and the portal's issuer. Never beside production: who
/// asks it gets a token.
///
/// It is told by the environment `WORLD_HOSTS` (what it is called, with ports), `WORLD_SERVICES`
/// (where a service is: `%s:8080`), and where its secrets and its memory are (`WORLD_SECRETS`,
/// `WORLD_FOLDER`).
final class StagingWorld {

  static final int PORT = 8080;

  /// Only the world's own calls come this way.
  private static final int TO_SERVICES = 8081;

  private static final String CARRIER = "carriers.";

  private StagingWorld() {}

  public static void main(String[] arguments) throws IOException {
    var environment = System.getenv();
    var world = start("0.0.0.0", PORT, TO_SERVICES, environment);
    Runtime.getRuntime().addShutdownHook(new Thread(world::close));
  }

  static LoneWorld start(String host, int port, int toServices, Map<String, String> environment)
      throws IOException {
    var secrets = new Properties();
    try (var file = Files.newBufferedReader(Path.of(needed(environment, "WORLD_SECRETS")))) {
      secrets.load(file);
    }
    var hosts = new HashSet<>(WorldSettings.loopback(port));
    hosts.addAll(List.of(needed(environment, "WORLD_HOSTS").split(",")));
    var services = needed(environment, "WORLD_SERVICES");
    return LoneWorld.start(
        host,
        port,
        new WorldSettings(
            Path.of(needed(environment, "WORLD_FOLDER")),
            URI.create("http://127.0.0.1:" + toServices),
            Set.copyOf(hosts),
            Tokens.signedWith(secret(secrets, "tokens")),
            carriers(secrets),
            secret(secrets, "payments"),
            secret(secrets, "einvoicing")),
        service -> address(services.formatted(service.id())));
  }

  private static SocketAddress address(String hostAndPort) {
    var address = URI.create("http://" + hostAndPort);
    return SocketAddress.inetSocketAddress(address.getPort(), address.getHost());
  }

  private static Map<String, List<String>> carriers(Properties secrets) {
    var carriers = new TreeMap<String, List<String>>();
    for (var name : secrets.stringPropertyNames()) {
      if (name.startsWith(CARRIER)) {
        carriers.put(
            name.substring(CARRIER.length()), List.of(secrets.getProperty(name).split(",")));
      }
    }
    return carriers;
  }

  private static String needed(Map<String, String> environment, String name) {
    return Objects.requireNonNull(environment.get(name), () -> name + " is not set");
  }

  private static String secret(Properties secrets, String name) {
    return Objects.requireNonNull(secrets.getProperty(name), () -> "no secret " + name);
  }
}

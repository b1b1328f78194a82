package com.ooma.office.bench.ground;

import com.ooma.office.testing.credential.VoucherKeys;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One service of the normal build in its own process, with the flags that the local stack gives
/// it.
public final class ServiceUnderTest implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("ordering", "provisioning", "porting", "support", "billing");
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Ground ground;
  private final String name;
  private final Map<String, String> particular;
  private @Nullable Process process;

  ServiceUnderTest(Ground ground, String name, Map<String, String> particular) {
    this.ground = ground;
    this.name = name;
    this.particular = particular;
  }

  void start() throws IOException, InterruptedException {
    var settings = ground.folder().resolve(name + ".properties");
    Files.writeString(settings, settings());
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + ground.repository().resolve("deploy/service.jvm"));
    command.add("-Dquarkus.profile=sandbox");
    command.add("-Dquarkus.config.locations=" + settings.toUri());
    if (ground.profiled()) {
      command.add(
          "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename="
              + ground.folder().resolveSibling(name + ".jfr"));
    }
    command.add("-jar");
    command.add(
        ground
            .repository()
            .resolve(name + "-service/target/quarkus-app/quarkus-run.jar")
            .toString());
    var started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(ground.folder().resolve(name + ".log").toFile()))
            .start();
    process = started;
    awaitReady(started);
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public int port() {
    return ground.port() + 1 + NAMES.indexOf(name);
  }

  public ProcessHandle handle() {
    return Objects.requireNonNull(process, "not started").toHandle();
  }

  @Override
  public void close() {
    var running = process;
    if (running == null) {
      return;
    }
    running.destroy();
    try {
      if (!running.waitFor(20, TimeUnit.SECONDS)) {
        running.destroyForcibly().waitFor();
      }
    } catch (InterruptedException _) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void awaitReady(Process started) throws IOException, InterruptedException {
    var question = HttpRequest.newBuilder(at("/q/health/ready")).timeout(PATIENCE).build();
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      try {
        if (CLIENT.send(question, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException _) {
        if (!started.isAlive()) {
          throw new IOException(name + " ended while it started; see its log");
        }
      }
      Thread.sleep(100);
    }
    throw new IOException(name + " did not become ready");
  }

  private String settings() {
    var settings = new TreeMap<String, String>();
    settings.put("config_ordinal", "450");
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("quarkus.http.port", Integer.toString(port()));
    settings.put("quarkus.datasource.jdbc.url", ground.database().jdbcUrl(name));
    settings.put("quarkus.datasource.username", name);
    settings.put("quarkus.datasource.password", ground.database().password(name));
    settings.put("kafka.bootstrap.servers", ground.bootstrap());
    settings.put(
        "mp.jwt.verify.publickey.location",
        ground.folder().resolve("jwks.json").toUri().toString());
    settings.put("office.secrets.keyset", ground.keyset());
    settings.put("office.persons.keyset", ground.keyset());
    settings.put("office.card.sealing-keyset", ground.cards().sealing());
    settings.put("office.card.opening-keyset", ground.cards().opening());
    settings.put("office.vouchers.signing-keyset", ground.voucherKeyset());
    settings.put(
        "office.vouchers.verifying-keyset", VoucherKeys.publicHalf(ground.voucherKeyset()));
    settings.put("office.rates.strangers.per-minute", "600000"); // carriers come without a token
    settings.put("office.carriers.carrier-alpha.url", "http://127.0.0.1:9"); // nobody is ordered of
    settings.put("office.carriers.carrier-alpha.webhook-keys", ground.carrierSecret());
    settings.put("office.test-calls.url", "http://127.0.0.1:9"); // nobody is called
    settings.put("office.payments.url", "http://127.0.0.1:9"); // nobody pays
    settings.put("office.einvoicing.url", "http://127.0.0.1:9"); // nor takes invoices
    settings.put("quarkus.mailer.host", "127.0.0.1");
    settings.put("quarkus.mailer.port", Integer.toString(ground.mailPort()));
    settings.putAll(particular);
    return settings.entrySet().stream()
        .map(Map.Entry::toString)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}

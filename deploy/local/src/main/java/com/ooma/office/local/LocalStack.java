package com.ooma.office.local;

import com.ooma.office.local.gateway.Gateway;
import com.ooma.office.testing.KafkaBroker;
import com.ooma.office.testing.MailCatcher;
import com.ooma.office.testing.OfficeDatabase;
import com.ooma.office.testing.PostgresServer;
import com.ooma.office.testing.SandboxTime;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole suite, running: database, broker, mail catcher, gateway with the simulated world, and
/// the five services as processes of their own. Closing it ends all of them, at any moment.
public final class LocalStack implements AutoCloseable {

  private final StackOptions options;
  private final Console console;
  private final Opened opened = new Opened();
  private @Nullable Parts parts;

  /// Starts nothing yet.
  public LocalStack(StackOptions options, Console console) {
    this.options = options;
    this.console = console;
  }

  /// Starts everything, and returns when all five services are ready.
  ///
  /// @throws CannotStart if that is not possible; nothing is left running then
  public void start() {
    try {
      var data = opened.open(() -> DataFolder.open(options.data(), options.fresh()));
      Preflight.check(options);
      parts = startParts(data);
      parts.fleet().startAll();
    } catch (RuntimeException e) {
      var reason = opened.reason(e);
      close();
      throw reason;
    } finally {
      console.progressDone();
    }
  }

  public URI gateway() {
    return URI.create("http://localhost:" + options.ports().gateway());
  }

  public Ports ports() {
    return options.ports();
  }

  /// A service's process, for who wants to see it die and come back.
  public ServiceProcess service(OfficeService service) {
    return parts().fleet().process(service);
  }

  public OfficeDatabase database() {
    return parts().postgres().database();
  }

  public SandboxTime time() {
    return new SandboxTime(settings().kafkaBootstrap());
  }

  /// Issuer of tokens, mailbox, the carriers' secrets and more.
  public StackSettings settings() {
    return parts().settings();
  }

  /// What each part of the stack takes of the machine's memory now.
  public MemoryReport memory() {
    return MemoryReport.of(
        settings().services().services(), parts().postgres().process(), ProcessHandle.current());
  }

  @Override
  public void close() {
    opened.close();
  }

  private Parts startParts(DataFolder data) {
    var ports = options.ports();
    var postgres = opened.open(() -> PostgresServer.at(data.resolve("postgres"), ports.postgres()));
    console.ready("Postgres");
    var kafka =
        opened.open(
            () -> KafkaBroker.at(data.resolve("kafka"), ports.kafka(), ports.kafkaController()));
    console.ready("Kafka");
    var mails = opened.open(() -> MailCatcher.at(data.resolve("mails"), ports.smtp()));
    var credentials = Credentials.of(data);
    var told = new ServiceSettings(ports, postgres.database(), kafka.bootstrap(), credentials);
    var fleet = new ServiceFleet(service -> process(data, service, told), console);
    var settings =
        new StackSettings(
            ports,
            data.path(),
            credentials.tokens(),
            mails.mailbox(),
            kafka.bootstrap(),
            credentials.carrierSecrets(),
            fleet);
    opened.open(() -> Gateway.start(settings));
    console.ready("gateway");
    opened.open(() -> fleet);
    return new Parts(postgres, fleet, settings);
  }

  private ServiceProcess process(DataFolder data, OfficeService service, ServiceSettings told) {
    data.writePrivate("settings/" + service.id() + ".properties", told.of(service));
    var file = data.resolve("logs").resolve(service.id() + ".log");
    return new ServiceProcess(
        service,
        options.ports(),
        ServiceCommand.of(options.repository(), data.path(), service),
        new ServiceLog(service.id(), file, console, options.verbose()),
        console);
  }

  private Parts parts() {
    return Optional.ofNullable(parts)
        .orElseThrow(() -> new IllegalStateException("The stack is not started"));
  }

  private record Parts(PostgresServer postgres, ServiceFleet fleet, StackSettings settings) {}
}

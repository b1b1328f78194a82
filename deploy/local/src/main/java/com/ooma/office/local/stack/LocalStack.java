package com.ooma.office.local.stack;

import com.ooma.office.local.gateway.Gateway;
import com.ooma.office.local.process.Broker;
import com.ooma.office.local.process.BrokerReadiness;
import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.Opened;
import com.ooma.office.local.process.PostgresProcess;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.process.ServiceFleet;
import com.ooma.office.local.process.ServiceLog;
import com.ooma.office.local.process.ServiceSettings;
import com.ooma.office.local.process.StackProcess;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.world.StackSettings;
import com.ooma.office.testing.SandboxTime;
import com.ooma.office.testing.mail.MailCatcher;
import com.ooma.office.testing.postgres.OfficeDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The whole suite, running: database, broker, mail catcher, gateway with the simulated world, and
/// the five services; database, broker and services are processes of their own. Closing it ends all
/// of them, at any moment.
public final class LocalStack implements AutoCloseable {

  private static final Duration BROKER_START = Duration.ofSeconds(60);
  private static final Duration BROKER_STOP = Duration.ofSeconds(15);

  private final StackOptions options;
  private final Console console;
  private final ServiceCommand.Form command;
  private final Opened opened = new Opened();
  private @Nullable Parts parts;

  /// Starts nothing yet.
  public LocalStack(StackOptions options, Console console) {
    this(options, console, ServiceCommand::of);
  }

  public LocalStack(StackOptions options, Console console, ServiceCommand.Form command) {
    this.options = options;
    this.console = console;
    this.command = command;
  }

  /// Starts a stack that ends with this JVM, however that ends.
  public static LocalStack untilExit(StackOptions options, Console console) {
    return untilExit(options, console, ServiceCommand::of);
  }

  public static LocalStack untilExit(
      StackOptions options, Console console, ServiceCommand.Form command) {
    var stack = new LocalStack(options, console, command);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
    stack.start();
    return stack;
  }

  /// Starts everything, and returns when all five services are ready.
  ///
  /// @throws CannotStart if that is not possible; nothing is left running then
  public void start() {
    try {
      var data = opened.open(() -> DataFolder.open(options.data(), options.fresh()));
      Preflight.check(options);
      tellIfNotCached();
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

  /// Where the stack keeps what is called so.
  public Path folder(String name) {
    return settings().data().resolve(name);
  }

  public Ports ports() {
    return options.ports();
  }

  /// The first instance of `service`.
  public StackProcess service(OfficeService service) {
    return instances(service).getFirst();
  }

  public List<StackProcess> instances(OfficeService service) {
    return List.copyOf(parts().fleet().instances(service));
  }

  /// The first, where there are several.
  public StackProcess broker() {
    return brokers().getFirst();
  }

  public List<StackProcess> brokers() {
    return List.copyOf(parts().brokers());
  }

  public PostgresProcess postgres() {
    return parts().postgres();
  }

  public OfficeDatabase database() {
    return parts().postgres().database();
  }

  public MailCatcher mailCatcher() {
    return parts().mails();
  }

  public SandboxTime time() {
    return new SandboxTime(settings().kafka());
  }

  /// Issuer of tokens, mailbox, the carriers' secrets and more.
  public StackSettings settings() {
    return parts().settings();
  }

  /// What each part of the stack takes of the machine's memory now.
  public MemoryReport memory() {
    return MemoryReport.of(
        settings().services().services(),
        parts().postgres().process(),
        broker().pid(),
        ProcessHandle.current().pid());
  }

  public ServiceFleet fleet() {
    return parts().fleet();
  }

  /// The same services on the same ports, started in another way; not yet started. It must not meet
  /// with [#fleet].
  public ServiceFleet otherFleet(ServiceCommand.Form form) {
    return opened.open(() -> parts().services().fleet(form));
  }

  @Override
  public void close() {
    opened.close();
  }

  private void tellIfNotCached() {
    var uncached =
        Stream.of(OfficeService.values())
            .filter(service -> !ServiceCommand.hasCache(options.repository(), service))
            .map(OfficeService::id)
            .collect(Collectors.joining(", "));
    if (!uncached.isEmpty()) {
      console.say(
          "Without an AOT cache, so slower to start: %s. deploy/train makes them."
              .formatted(uncached));
    }
  }

  private Parts startParts(DataFolder data) {
    var ports = options.ports();
    var credentials = Credentials.of(data.path());
    var brokers =
        IntStream.rangeClosed(1, options.brokers())
            .mapToObj(number -> broker(number, data, credentials))
            .toList();
    for (var broker : brokers) {
      opened.open(() -> {
        broker.start();
        return (AutoCloseable) () -> broker.stop(BROKER_STOP);
      });
    }
    var postgres =
        opened.open(() ->
            PostgresProcess.at(data.resolve("postgres"), ports.postgres(), credentials.database()));
    console.ready(postgres.name());
    brokers.forEach(this::awaitReady);
    var mails =
        opened.open(() -> MailCatcher.at(data.resolve("mails"), ports.smtp(), ports.imap()));
    var services =
        new ServiceProcesses(
            options,
            data,
            new ServiceSettings(
                ports, options.brokers(), options.detour(), credentials, options.traces()),
            console);
    services.makeRoom();
    var fleet = services.fleet(command);
    var settings =
        new StackSettings(
            ports,
            options.instances(),
            data.path(),
            credentials.tokens(),
            mails.mailbox(),
            kafka(credentials),
            new ConcurrentHashMap<>(credentials.carrierSecrets()),
            credentials.paymentSecret(),
            credentials.platformSecret(),
            fleet);
    opened.open(() -> Gateway.start(settings));
    console.ready("gateway");
    opened.open(() -> fleet);
    return new Parts(services, postgres, brokers, mails, fleet, settings);
  }

  private Map<String, Object> kafka(Credentials credentials) {
    var settings = new HashMap<String, Object>(credentials.kafka().of(Credentials.SANDBOX));
    settings.put("bootstrap.servers", options.ports().kafkas(options.brokers()));
    return Map.copyOf(settings);
  }

  private ChildProcess broker(int number, DataFolder data, Credentials credentials) {
    var name = number == 1 ? "Kafka" : "Kafka-" + number;
    var log = data.resolve("logs").resolve(name.toLowerCase(Locale.ROOT) + ".log");
    var login = credentials.kafka().of(Credentials.SANDBOX);
    return new ChildProcess(
        name,
        Broker.command(data.path(), options.ports(), options.detour(), number, options.brokers()),
        new ServiceLog(name, log, console, options.verbose()),
        console,
        new BrokerReadiness(options.ports().kafka(number), options.brokers(), login),
        "Stop the stack and start it again.");
  }

  private void awaitReady(ChildProcess broker) {
    try {
      if (!broker.awaitReady(BROKER_START)) {
        throw new CannotStart("Kafka did not become ready.");
      }
      console.ready(broker.name());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CannotStart("The start was interrupted.");
    }
  }

  private Parts parts() {
    return Optional.ofNullable(parts)
        .orElseThrow(() -> new IllegalStateException("The stack is not started"));
  }

  private record Parts(
      ServiceProcesses services,
      PostgresProcess postgres,
      List<ChildProcess> brokers,
      MailCatcher mails,
      ServiceFleet fleet,
      StackSettings settings) {}
}

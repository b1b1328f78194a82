package com.ooma.office.e2e.release;

import com.ooma.office.e2e.campaign.Campaign;
import com.ooma.office.e2e.campaign.Director;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.Credentials;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.local.story.Story;
import com.ooma.office.testing.credential.SecretsKeyset;
import com.ooma.office.testing.machine.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/e2e/dump`: plays the story, lets more than a year pass, plays a calm campaign and the
/// story again, and fills what is empty then, on the services of a release. It keeps some of what
/// is in their tables then, and the statements that they ran. What they seal is sealed with a key
/// that is known.
///
/// What is asked follows a seed, and so do the companies; ids and moments are new each time.
final class Dump {

  private static final long SEED = 900;
  private static final Duration LENGTH = Duration.ofSeconds(60);
  private static final int RATE = 10;

  private final Path repository;
  private final Path folder;
  private final Ports ports;

  private Dump(Path repository, Path folder, Ports ports) {
    this.repository = repository;
    this.folder = folder;
    this.ports = ports;
  }

  /// @param arguments where the release's services were built, the folder to write, and the
  ///   gateway's port
  public static void main(String[] arguments) throws IOException {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Logger.getLogger("io.vertx.core.net.impl").setLevel(Level.OFF);
    var dump =
        new Dump(
            Path.of(arguments[0]).toRealPath(),
            Path.of(arguments[1]),
            new Ports(Integer.parseInt(arguments[2])));
    try {
      dump.make();
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // what is left running would keep the process
    }
  }

  private void make() throws Exception {
    var here = StackOptions.repositoryAround(Path.of(""));
    var data = here.resolve("deploy/e2e/target/dump");
    TemporaryFolder.delete(data);
    Credentials.keepKeyset(data, SecretsKeyset.knownToAll());
    var options = StackOptions.defaults(repository).in(data).on(ports);
    try (var stack = LocalStack.untilExit(options, Console.standard(), ServiceCommand::brief)) {
      live(stack);
      write(stack);
    }
  }

  private static void live(LocalStack stack) throws Exception {
    play(stack);
    var old = StoryCompany.last(stack);
    say("more than a year passes");
    new LongTime(old).pass();
    var outcome =
        new Director(stack, List.of(), System.out::println).play(Campaign.CALM, SEED, LENGTH, RATE);
    if (!outcome.isGood()) {
      throw new IllegalStateException("The ledger found something: " + outcome.findings());
    }
    // after the audit: a phone that one of its customers sends back goes to somebody else
    play(stack);
    old.passToMiddleOfPeriod();
    var company = StoryCompany.last(stack);
    say("desks are at work");
    new HelpDesk(company).work();
    new MoneyDesk(company).work();
    new CallDesk(company).work();
    new PortDesk(company).work();
    new PhoneDesk(company).work();
    new LaterRelease(stack).tell();
    new DeadLetterDesk(stack).work(SEED);
    say("due work stands still");
    try (var standstill = Standstill.begin(stack)) {
      standstill.leave(old);
      standstill.order(company);
    }
    new LostEvent(stack).makeVoid();
  }

  private static void play(LocalStack stack) {
    say("the story");
    var told = new ArrayList<String>();
    if (!new Story(stack.gateway(), told::add).play()) {
      throw new IllegalStateException("The story was not true:\n" + String.join("\n", told));
    }
  }

  private static void say(String what) {
    System.out.println("     " + what);
  }

  private void write(LocalStack stack) throws Exception {
    Files.createDirectories(folder);
    for (var service : OfficeService.values()) {
      try (var connection = stack.database().connect(service.id())) {
        Files.writeString(
            folder.resolve(service.id() + ".sql"), new TableDump(connection, service.id()).text());
        Files.writeString(
            folder.resolve(service.id() + "-statements.sql"),
            new StatementDump(connection, stack.database()).text(service.id()));
      }
    }
  }
}

package com.ooma.office.local.command;

import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/// What the command line asks for.
///
/// @param stack what to start
/// @param story whether to play the customer's story
/// @param exit whether to stop afterwards instead of staying up
/// @param help whether to say what there is to ask for, and nothing else
public record Options(StackOptions stack, boolean story, boolean exit, boolean help) {

  static final String USAGE =
      """
      Starts the whole suite on this machine, plays the customer's story and stays up.

      usage: deploy/demo [option...]

        --exit         stop after the story; the exit code is 0 only if every step was true
        --no-story     only start
        --fresh        drop the data of earlier runs (they are kept, and upgraded, otherwise)
        --instances N  run each service N times (1), at most 3; they share the work
        --port N       gateway on port N (8080); the other ports follow from it
        --data FOLDER  keep the data in FOLDER (deploy/local/data)
        --verbose      show every log line of the services, not only warnings and errors
        --no-build     start what was built before
        --no-training  make no AOT caches after a build: up sooner now, later each time
        --without SERVICE  leave one service out, for running it in dev mode: deploy/dev SERVICE;
                       without it there is no story
        --debug SERVICE    have one service listen for a debugger; the console says where
        --traces URL       send the traces of all services to an OpenTelemetry collector (OTLP over
                           HTTP, such as http://localhost:4318 of Jaeger)
        --help         this text

      When it is up, a member's token, a free number, and the key of a carrier's webhooks:

        TOKEN=$(curl -s localhost:8080/sandbox/tokens -H 'Content-Type: application/json' \\
          -d '{"groups":["primary-member"],"account":"0199c0de-0000-7000-8000-000000000001"}' | jq -r .token)
        curl -s "localhost:8080/v1/numbers?state=AVAILABLE&limit=1" -H "Authorization: Bearer $TOKEN" | jq
        curl -s localhost:8080/sandbox/carriers/carrier-alpha/webhook-key | jq -r .key

      deploy/portal-guide.md goes on from there to an invoice; http://localhost:8080 says what else there is.
      """;

  /// @throws IllegalArgumentException with a sentence for the person who typed it
  static Options parse(Path repository, String... arguments) {
    var stack = StackOptions.defaults(repository);
    boolean story = true;
    boolean exit = false;
    boolean help = false;
    for (var rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      switch (argument) {
        case "--exit" -> exit = true;
        case "--no-story" -> story = false;
        case "--fresh" -> stack = stack.startFresh();
        case "--instances" -> stack = stack.instances(instances(value(argument, rest)));
        case "--port" -> stack = stack.on(new Ports(port(value(argument, rest))));
        case "--data" -> stack = stack.in(Path.of(value(argument, rest)));
        case "--without" -> {
          stack = stack.with(stack.workshop().leave(service(value(argument, rest))));
          story = false;
        }
        case "--debug" ->
            stack = stack.with(stack.workshop().debug(service(value(argument, rest))));
        case "--traces" -> stack = stack.tracedBy(address(value(argument, rest)));
        case "--verbose" -> stack = stack.showLogs();
        case "--help", "-h" -> help = true;
        default -> throw new IllegalArgumentException("There is no option " + argument + ".");
      }
    }
    return new Options(stack, story, exit, help);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value.");
    }
    return rest.next();
  }

  private static OfficeService service(String value) {
    return OfficeService.byId(value)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no service %s; there are ordering, provisioning, porting, support, billing."
                    .formatted(value)));
  }

  private static int instances(String value) {
    if (value.matches("[1-" + StackOptions.MOST_INSTANCES + "]")) {
      return Integer.parseInt(value);
    }
    throw new IllegalArgumentException(
        "--instances takes a number from 1 to %d, not %s."
            .formatted(StackOptions.MOST_INSTANCES, value));
  }

  private static URI address(String value) {
    if (value.matches("https?://[\\w.:\\[\\]-]+/?")) {
      return URI.create(value);
    }
    throw new IllegalArgumentException(
        "--traces takes an address such as http://localhost:4318, not " + value + ".");
  }

  private static int port(String value) {
    if (value.matches("\\d{4,5}")) {
      int port = Integer.parseInt(value);
      if (port >= 1100 && port <= 65_000) {
        return port;
      }
    }
    throw new IllegalArgumentException(
        "--port takes a number from 1100 to 65000, not " + value + ".");
  }
}

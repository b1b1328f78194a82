package com.ooma.office.e2e.campaign;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the command line asks for.
///
/// @param campaigns in the order in which they are played
/// @param length of each
/// @param gateway port of the stack; the others follow from it
/// @param rate commands a second, at most
/// @param instances of each service
/// @param clock at what product time it begins
/// @param former where a former release was built, for the campaign that begins with it
record Order(
    List<Campaign> campaigns,
    long seed,
    Duration length,
    int gateway,
    int rate,
    int instances,
    String clock,
    Optional<Path> former) {

  static final String USAGE =
      """
      Plays campaigns of faults against a stack of its own, under load, and audits what is left.

      usage: deploy/e2e/campaign NAME|all [option...]

        --seed N       repeats what is random (a new one otherwise; it is printed)
        --minutes M    length of each campaign, may have a fraction (1)
        --rate N       at most N commands a second (10)
        --instances N  of each service (2)
        --clock START  product time at which it begins: now, end-of-day, end-of-month, end-of-year (each at
                       23:55 in Paris), or a moment ahead such as 2026-12-31T23:55
        --former DIR   where a former release was built, for `upgrade` and `roll-back`, which are skipped without it
        --port N       gateway on port N (19080); the other ports follow from it
        --no-build     play what was built before

      names: %s
      """
          .formatted(
              String.join(", ", List.of(Campaign.values()).stream().map(Campaign::id).toList()));

  /// @throws IllegalArgumentException with a sentence for the person who typed it
  static Order parse(String... arguments) {
    var order =
        new Order(
            List.of(),
            Long.getLong("seed", System.nanoTime() & 0xffff_ffffL),
            Duration.ofMinutes(1),
            19_080,
            10,
            2,
            "now",
            Optional.empty());
    for (var rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      var argument = rest.next();
      if (argument.startsWith("--")) {
        if (!rest.hasNext()) {
          throw new IllegalArgumentException(argument + " needs a value.");
        }
        order = order.with(argument, rest.next());
      } else {
        order = order.of(named(argument));
      }
    }
    if (order.campaigns.isEmpty()) {
      throw new IllegalArgumentException("Which campaign?");
    }
    return order;
  }

  private Order with(String option, String value) {
    try {
      return switch (option) {
        case "--seed" ->
            new Order(
                campaigns, Long.parseLong(value), length, gateway, rate, instances, clock, former);
        case "--minutes" ->
            new Order(
                campaigns,
                seed,
                Duration.ofMillis((long) (Double.parseDouble(value) * 60_000)),
                gateway,
                rate,
                instances,
                clock,
                former);
        case "--rate" ->
            new Order(
                campaigns,
                seed,
                length,
                gateway,
                Integer.parseInt(value),
                instances,
                clock,
                former);
        case "--port" ->
            new Order(
                campaigns, seed, length, Integer.parseInt(value), rate, instances, clock, former);
        case "--instances" ->
            new Order(
                campaigns, seed, length, gateway, rate, Integer.parseInt(value), clock, former);
        case "--clock" ->
            new Order(campaigns, seed, length, gateway, rate, instances, value, former);
        case "--former" ->
            new Order(
                campaigns,
                seed,
                length,
                gateway,
                rate,
                instances,
                clock,
                Optional.of(Path.of(value).toAbsolutePath()));
        default -> throw new IllegalArgumentException("There is no option " + option + ".");
      };
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException(option + " takes a number, not " + value + ".");
    }
  }

  private Order of(List<Campaign> wanted) {
    var all = new java.util.ArrayList<>(campaigns);
    all.addAll(wanted);
    return new Order(List.copyOf(all), seed, length, gateway, rate, instances, clock, former);
  }

  private static List<Campaign> named(String name) {
    if (name.equals("all")) {
      return List.of(Campaign.values());
    }
    return List.of(
        Campaign.byId(name)
            .orElseThrow(() -> new IllegalArgumentException("There is no campaign " + name + ".")));
  }
}

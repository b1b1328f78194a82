package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.campaign.Campaign.Surroundings;
import com.ooma.office.e2e.clock.StartOfClock;
import com.ooma.office.local.setup.CannotStart;
import com.ooma.office.local.setup.Ports;
import com.ooma.office.local.setup.StackOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/e2e/campaign`: plays what is named, on fresh stacks, and prints one table.
final class Theatre {

  private static final int VIOLATED = 1;
  private static final int MISUSED = 2;

  private final Order order;
  private final StackOptions stack;
  private final StringBuilder lines = new StringBuilder();
  private boolean good = true;

  private Theatre(Order order) {
    this.order = order;
    var repository = StackOptions.repositoryAround(Path.of(""));
    this.stack =
        StackOptions.defaults(repository)
            .in(repository.resolve("deploy/e2e/target/campaign"))
            .on(new Ports(order.gateway()))
            .instances(order.instances());
  }

  public static void main(String[] arguments) {
    Logger.getLogger("").setLevel(Level.SEVERE);
    Logger.getLogger("io.vertx.core.net.impl").setLevel(Level.OFF);
    try {
      System.exit(new Theatre(Order.parse(arguments)).playAll() ? 0 : VIOLATED);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage() + "\n\n" + Order.USAGE);
      System.exit(MISUSED);
    }
  }

  /// One stack for all that need the same around it: to start ten processes takes longer than to
  /// play a campaign.
  private boolean playAll() {
    for (var surroundings : Surroundings.values()) {
      var campaigns =
          order.campaigns().stream().filter(one -> one.surroundings() == surroundings).toList();
      if (!campaigns.isEmpty()) {
        play(surroundings, campaigns);
      }
    }
    System.out.println(Report.of(List.of()) + lines);
    return good;
  }

  private void play(Surroundings surroundings, List<Campaign> campaigns) {
    try (var scenery = Scenery.build(stack, surroundings, order)) {
      StartOfClock.set(scenery.stack(), order.clock());
      var director = new Director(scenery.stack(), scenery.proxies(), System.out::println);
      for (var campaign : campaigns) {
        play(director, campaign);
      }
    } catch (SmallDisk.CannotMount | Scenery.NoFormerRelease e) {
      campaigns.forEach(
          campaign -> lines.append(Report.skipped(campaign, String.valueOf(e.getMessage()))));
    } catch (CannotStart e) {
      campaigns.forEach(campaign -> fail(campaign, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void play(Director director, Campaign campaign) {
    try {
      var outcome = director.play(campaign, order.seed(), order.length(), order.rate());
      lines.append(Report.line(outcome));
      good &= outcome.isGood();
    } catch (Exception e) {
      e.printStackTrace();
      fail(campaign, e.toString());
    }
  }

  private void fail(Campaign campaign, String why) {
    good = false;
    lines.append(Report.skipped(campaign, why));
  }
}

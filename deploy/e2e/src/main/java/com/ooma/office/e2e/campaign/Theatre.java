package com.ooma.office.e2e.campaign;

import com.ooma.office.local.CannotStart;
import com.ooma.office.local.Ports;
import com.ooma.office.local.StackOptions;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `deploy/e2e/campaign`: plays what is named, each on a fresh stack, and prints one table.
final class Theatre {

  private static final int VIOLATED = 1;
  private static final int MISUSED = 2;
  private static final int INSTANCES = 2;

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
            .instances(INSTANCES);
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

  private boolean playAll() {
    order.campaigns().forEach(this::play);
    System.out.println(Report.of(java.util.List.of()) + lines);
    return good;
  }

  private void play(Campaign campaign) {
    try (var scenery = Scenery.build(stack, campaign, order.seed())) {
      var outcome =
          new Director(scenery.stack(), scenery.proxies(), System.out::println)
              .play(campaign, order.seed(), order.length(), order.rate());
      lines.append(Report.line(outcome));
      good &= outcome.isGood();
    } catch (SmallDisk.CannotMount e) {
      lines.append(Report.skipped(campaign, e.getMessage()));
    } catch (CannotStart e) {
      fail(campaign, e.getMessage());
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

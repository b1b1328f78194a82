package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.campaign.Campaign.Surroundings;
import com.ooma.office.e2e.proxy.FaultProxy;
import com.ooma.office.local.process.Console;
import com.ooma.office.local.process.ServiceCommand;
import com.ooma.office.local.setup.Detour;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.StackOptions;
import com.ooma.office.local.stack.LocalStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// A stack for campaigns of one kind, with what they need around it. Closing it ends all.
final class Scenery implements AutoCloseable {

  private static final int POSTGRES_MEGABYTES = 600;
  private static final int KAFKA_MEGABYTES = 300;

  private final LocalStack stack;
  private final List<FaultProxy> proxies;
  private final List<SmallDisk> disks;

  private Scenery(LocalStack stack, List<FaultProxy> proxies, List<SmallDisk> disks) {
    this.stack = stack;
    this.proxies = proxies;
    this.disks = disks;
  }

  /// Started when this returns.
  ///
  /// @throws SmallDisk.CannotMount if the campaign needs that, and it is not allowed
  /// @throws NoFormerRelease if the campaign needs a former release, and the order names none
  static Scenery build(StackOptions plain, Surroundings surroundings, Order order)
      throws IOException {
    long seed = order.seed();
    ServiceCommand.Form command = ServiceCommand::of;
    var ports = plain.ports();
    var proxies = new ArrayList<FaultProxy>();
    var disks = new ArrayList<SmallDisk>();
    var options = plain.startFresh();
    switch (surroundings) {
      case PLAIN -> {}
      case DETOUR -> {
        int door = ports.kafkaSideDoor() + 1;
        proxies.add(FaultProxy.open(door, ports.postgres(), seed));
        proxies.add(FaultProxy.open(door + 1, ports.kafkaSideDoor(), ~seed));
        options = options.through(new Detour(EnumSet.allOf(OfficeService.class), door, door + 1));
      }
      case THREE_BROKERS -> options = options.brokers(3);
      case SMALL_DISKS -> {
        empty(plain.data());
        disks.add(SmallDisk.mount(plain.data().resolve("postgres"), POSTGRES_MEGABYTES));
        disks.add(SmallDisk.mount(plain.data().resolve("kafka"), KAFKA_MEGABYTES));
        options = plain; // on what was just made
      }
      case FORMER -> {
        var former =
            order.former().orElseThrow(() -> new NoFormerRelease("Run deploy/e2e/upgrade."));
        command = (_, data, instance) -> ServiceCommand.of(former, data, instance);
      }
    }
    var scenery = new Scenery(new LocalStack(options, Console.standard(), command), proxies, disks);
    Runtime.getRuntime().addShutdownHook(new Thread(scenery::close));
    scenery.stack.start();
    return scenery;
  }

  /// The campaign begins with another release, and the order names none.
  static final class NoFormerRelease extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoFormerRelease(String message) {
      super(message);
    }
  }

  LocalStack stack() {
    return stack;
  }

  List<FaultProxy> proxies() {
    return proxies;
  }

  @Override
  public synchronized void close() {
    stack.close();
    proxies.forEach(FaultProxy::close);
    proxies.clear();
    for (var disk : disks) {
      try {
        disk.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    disks.clear();
  }

  private static void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }
}

package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.rotation.Rotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be run by name.
public enum Campaign {
  CALM(Surroundings.PLAIN, _ -> {}),
  KILL_SERVICES(Surroundings.PLAIN, ProcessHarm::killServices),
  KILL_BROKER(Surroundings.PLAIN, ProcessHarm::killBroker),
  KILL_POSTMASTER(Surroundings.PLAIN, ProcessHarm::killPostmaster),
  PAUSE_RELAY(Surroundings.PLAIN, ProcessHarm::pauseRelay),
  PAUSE_CONSUMER(Surroundings.PLAIN, ProcessHarm::pauseConsumer),
  KILL_BACKENDS(Surroundings.PLAIN, DatabaseHarm::killBackends),
  EXHAUST_CONNECTIONS(Surroundings.PLAIN, DatabaseHarm::exhaustConnections),
  IDLE_IN_TRANSACTION(Surroundings.PLAIN, DatabaseHarm::idleInTransaction),
  LONG_READERS(Surroundings.PLAIN, DatabaseHarm::longReaders),
  BROKER_AWAY(Surroundings.PLAIN, ProcessHarm::brokerAway),
  DISK_FULL(Surroundings.SMALL_DISKS, DiskHarm::fill),
  SLOW_NETWORK(Surroundings.DETOUR, NetworkHarm::slow),
  CUT_NETWORK(Surroundings.DETOUR, NetworkHarm::cut),
  BLACK_HOLE(Surroundings.DETOUR, NetworkHarm::blackHole),
  POISON(Surroundings.PLAIN, PoisonHarm::poison),
  MAIL_AWAY(Surroundings.PLAIN, NetworkHarm::mailAway),
  TWO_INSTANCES(Surroundings.PLAIN, ProcessHarm::twoInstances),
  MIXED(Surroundings.PLAIN, ProcessHarm::mixed),
  LOSE_BROKER(Surroundings.THREE_BROKERS, ClusterHarm::loseBroker),
  PROMOTE_STANDBY(Surroundings.DETOUR, ClusterHarm::promoteStandby),
  ROTATE_SECRETS(Surroundings.PLAIN, stage -> new Rotation(stage.stack(), stage::fault).roll()),
  UPGRADE(Surroundings.FORMER, Upgrade::roll),
  ROLL_BACK(Surroundings.FORMER, Upgrade::rollBack);

  /// What a campaign does to a stage until its time is up; it leaves everything able to work.
  @FunctionalInterface
  interface Harm {

    void doTo(Stage stage) throws Exception;
  }

  /// What a campaign needs around the stack.
  enum Surroundings {
    PLAIN,
    /// Proxies before Postgres and Kafka.
    DETOUR,
    /// Postgres and Kafka each on a small tmpfs.
    SMALL_DISKS,
    /// Each event is on three brokers, and counts as written once two have it.
    THREE_BROKERS,
    /// Services of a former release, on a new database.
    FORMER
  }

  private final Surroundings surroundings;
  private final Harm harm;

  Campaign(Surroundings surroundings, Harm harm) {
    this.surroundings = surroundings;
    this.harm = harm;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Harm harm() {
    return harm;
  }

  /// As on the command line: `kill-services`.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Campaign> byId(String id) {
    return Arrays.stream(values()).filter(campaign -> campaign.id().equals(id)).findFirst();
  }
}

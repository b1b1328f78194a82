package com.ooma.office.e2e.campaign;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.testing.credential.KeysetRotation;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Every secret is another one at the end, by the steps of `deploy/runbooks/rotate-secrets.md`:
/// what is new is read by all before anybody makes something with it. Services read their secrets
/// at their start, an instance of each at a time.
final class Rotation {

  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Stage stage;
  private final RotatedSettings settings;

  private Rotation(Stage stage) {
    this.stage = stage;
    this.settings = new RotatedSettings(stage.stack());
  }

  static void roll(Stage stage) throws Exception {
    new Rotation(stage).roll();
  }

  private void roll() throws Exception {
    Thread.sleep(SHORT);
    settings.addKeys();
    restart("further keys are read", List.of(OfficeService.values()), false);

    stage.fault(
        "carriers sign with the new keys, and so does the issuer of tokens",
        () -> {
          settings.signWithNewKeys();
          stage.stack().settings().tokens().rotate();
          return stage;
        });
    settings.promoteKeys();
    settings.changePasswords();
    restart("new keys seal and sign; new passwords", List.of(OfficeService.values()), true);

    Thread.sleep(SHORT);
    settings.dropFormerKeys();
    restart("former keys of carriers are refused", List.of(OfficeService.PORTING), false);
    awaitSealed();
  }

  /// One instance of each at a time, the last ones first.
  ///
  /// @param passwords whether the database has others from the first restart on
  private void restart(String what, List<OfficeService> services, boolean passwords)
      throws Exception {
    var fleet = stage.stack().fleet();
    int instances = fleet.instances(OfficeService.ORDERING).size();
    for (int number = instances; number > 0; number--) {
      int one = number;
      boolean first = number == instances;
      stage.fault(
          "%s: instances %d".formatted(what, number),
          () -> {
            together(services, service -> instance(service, one).stop(STOP));
            for (var service : services) {
              settings.write(new ServiceInstance(service, one));
            }
            if (passwords && first) {
              settings.changePasswordsOfRoles();
            }
            together(services, service -> stage.revive(instance(service, one)));
            return stage;
          });
      Thread.sleep(SHORT);
    }
  }

  private ChildProcess instance(OfficeService service, int number) {
    return stage.stack().fleet().instances(service).get(number - 1);
  }

  private static void together(List<OfficeService> services, Step step) throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      var steps = new ArrayList<Future<?>>();
      for (var service : services) {
        steps.add(
            pool.submit(() -> {
              step.doTo(service);
              return service;
            }));
      }
      for (var one : steps) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /// Until something is sealed with the new key.
  private void awaitSealed() throws SQLException, InterruptedException {
    var prefix = KeysetRotation.prefix(settings.keyset(OfficeService.PROVISIONING));
    var deadline = Instant.now().plus(PATIENCE);
    try (var connection = stage.database().administrator();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM provisioning.phone WHERE substring(admin_secret FROM 1 FOR 5) = ?")) {
      select.setBytes(1, prefix);
      while (true) {
        try (var row = select.executeQuery()) {
          row.next();
          if (row.getInt(1) > 0) {
            return;
          }
        }
        if (Instant.now().isAfter(deadline)) {
          throw new IllegalStateException("Nothing is sealed with the new key");
        }
        Thread.sleep(200);
      }
    }
  }

  /// Something done to a service.
  @FunctionalInterface
  private interface Step {

    void doTo(OfficeService service) throws Exception;
  }
}

package com.ooma.office.e2e.rotation;

import com.ooma.office.local.process.ChildProcess;
import com.ooma.office.local.setup.OfficeService;
import com.ooma.office.local.setup.ServiceInstance;
import com.ooma.office.local.stack.LocalStack;
import com.ooma.office.testing.credential.KeysetRotation;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Every secret is another one at the end, by the steps of `deploy/runbooks/rotate-secrets.md`:
/// what is new is read by all before anybody makes something with it. Services read their secrets
/// at their start, an instance of each at a time.
public final class Rotation {

  private static final Duration READY = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofSeconds(3);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final LocalStack stack;
  private final Notes notes;
  private final RotatedSettings settings;

  /// @param notes writes down what is done, and does it
  public Rotation(LocalStack stack, Notes notes) {
    this.stack = stack;
    this.notes = notes;
    this.settings = new RotatedSettings(stack);
  }

  /// Where it is written down what is done, and from when to when.
  @FunctionalInterface
  public interface Notes {

    void write(String what, Callable<?> step) throws Exception;
  }

  /// Returns when something was sealed with a new key.
  public void roll() throws Exception {
    Thread.sleep(SHORT);
    settings.addKeys();
    restart("further keys are read", List.of(OfficeService.values()), false);

    notes.write(
        "carriers sign with the new keys, and so does the issuer of tokens",
        () -> {
          settings.signWithNewKeys();
          stack.settings().tokens().rotate();
          return stack;
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
    var fleet = stack.fleet();
    int instances = fleet.instances(OfficeService.ORDERING).size();
    for (int number = instances; number > 0; number--) {
      int one = number;
      boolean first = number == instances;
      notes.write(
          "%s: instances %d".formatted(what, number),
          () -> {
            together(services, service -> instance(service, one).stop(STOP));
            for (var service : services) {
              settings.write(new ServiceInstance(service, one));
            }
            if (passwords && first) {
              settings.changePasswordsOfRoles();
            }
            together(services, service -> instance(service, one).comeBack(READY));
            return stack;
          });
      Thread.sleep(SHORT);
    }
  }

  private ChildProcess instance(OfficeService service, int number) {
    return stack.fleet().instances(service).get(number - 1);
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
    try (var connection = stack.database().administrator();
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

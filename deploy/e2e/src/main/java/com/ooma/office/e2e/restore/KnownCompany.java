package com.ooma.office.e2e.restore;

import com.ooma.office.e2e.journal.Entry;
import com.ooma.office.e2e.journal.Journal;
import com.ooma.office.e2e.journal.Kind;
import com.ooma.office.e2e.load.client.Caller;
import com.ooma.office.e2e.load.client.Command;
import com.ooma.office.e2e.load.client.Offer;
import com.ooma.office.e2e.load.client.Wire;
import com.ooma.office.local.stack.LocalStack;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// A company that was there before the moment of the restore, and is asked of whatever becomes of
/// its account: the first one of the load, with which nobody else deals any more.
final class KnownCompany {

  private static final int TRIES = 20;

  private final UUID account;
  private final Entry described;
  private final Caller caller;
  private final String token;
  private final RandomGenerator random;

  KnownCompany(LocalStack stack, Journal journal, SplittableRandom random)
      throws InterruptedException {
    this.described =
        journal.entries().stream()
            .filter(entry -> entry.kind() == Kind.DESCRIBE_ACCOUNT && entry.isAccepted())
            .findFirst()
            .orElseThrow();
    this.account = described.account();
    this.caller = new Caller(new Wire(stack.gateway()), journal, Offer.of(stack));
    this.token = stack.settings().tokens().primaryMember(account).mint();
    this.random = new Patient(random);
  }

  UUID account() {
    return account;
  }

  /// Gives its first site another name, which the account tells all services of. What it ordered
  /// may change the account meanwhile: then it is read again.
  void nameSite(String name) throws InterruptedException {
    for (int tries = 0; tries < TRIES; tries++) {
      if (isNamed(name)) {
        return;
      }
    }
    throw new IllegalStateException("The site of %s is not called %s".formatted(account, name));
  }

  private boolean isNamed(String name) throws InterruptedException {
    var path = "/v1/accounts/" + account;
    var seen = caller.ask(Command.get(Kind.READ, account, token, path), random);
    var said = described.request().copy();
    said.getJsonArray("sites").getJsonObject(0).put("name", name);
    return caller
        .ask(Command.put(Kind.DESCRIBE_ACCOUNT, account, token, path, seen.tag(), said), random)
        .isAccepted();
  }

  /// Asks once and waits: a change that is asked for twice is refused the second time.
  private record Patient(RandomGenerator random) implements RandomGenerator {

    private static final double NEVER = 0.999;

    @Override
    public long nextLong() {
      return random.nextLong();
    }

    @Override
    public double nextDouble() {
      return NEVER;
    }
  }
}

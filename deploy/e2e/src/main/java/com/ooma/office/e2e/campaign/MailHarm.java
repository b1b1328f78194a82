package com.ooma.office.e2e.campaign;

import com.ooma.office.e2e.campaign.RudeMailServer.Manner;
import com.ooma.office.testing.mail.MailCatcher;
import java.time.Duration;

/// The mail server that letters are handed to: it dies, hangs and refuses, in turns. Programs of
/// the portal that do so are there in every campaign.
final class MailHarm {

  private static final Duration LEAST = Duration.ofSeconds(3);

  /// As long as a letter is waited for at most, and its lease is not over.
  private static final Duration MOST = Duration.ofSeconds(8);

  private static final Duration SECOND = Duration.ofSeconds(1);

  private MailHarm() {}

  static void away(Stage stage) throws Exception {
    var mails = stage.stack().mailCatcher();
    for (int turn = 0; turn < 3 || stage.lastsFor(MOST.plus(SECOND)); turn++) {
      switch (turn % 3) {
        case 0 -> stage.fault("the mail server refuses", () -> rude(stage, mails, Manner.REFUSES));
        case 1 -> stage.fault("the mail server hangs", () -> rude(stage, mails, Manner.HANGS));
        default -> stage.fault("the mail server is dead", () -> dead(stage, mails));
      }
      stage.pause(SECOND, SECOND.multipliedBy(2));
    }
  }

  private static Stage dead(Stage stage, MailCatcher mails) throws InterruptedException {
    mails.die();
    try {
      stage.pause(LEAST, MOST);
    } finally {
      mails.revive();
    }
    return stage;
  }

  private static Stage rude(Stage stage, MailCatcher mails, Manner manner)
      throws InterruptedException {
    mails.die();
    try (var _ = RudeMailServer.open(stage.stack().ports().smtp(), manner)) {
      stage.pause(LEAST, MOST);
    } finally {
      mails.revive();
    }
    return stage;
  }
}

package com.ooma.office.support.application.reply.port;

import com.ooma.office.support.domain.reply.IncomingMail;
import java.util.function.Consumer;

/// Where mails to the addresses of our letters wait.
public interface Postbox {

  /// Hands over what waits, one after the other. What was taken without a fault is gone afterwards;
  /// the rest comes again.
  void empty(Consumer<IncomingMail> taker);
}

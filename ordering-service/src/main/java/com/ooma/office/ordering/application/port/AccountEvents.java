package com.ooma.office.ordering.application.port;

import com.ooma.office.ordering.domain.Account;
import com.ooma.office.ordering.domain.AccountEvent;

/// Tells the other services what happened to an account, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface AccountEvents {

  void publish(Account account);

  /// The only event of an account that isn't here.
  void publish(AccountEvent.RelocationRefused refusal);
}

package com.ooma.office.ordering.application.account.port;

import com.ooma.office.ordering.domain.account.Account;
import com.ooma.office.ordering.domain.account.AccountEvent;

/// Tells the other services what happened to an account, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface AccountEvents {

  void publish(Account account);

  /// The only event of an account that isn't here.
  void publish(AccountEvent.RelocationRefused refusal);
}

package com.ooma.office.provisioning.application.phone.port;

import com.ooma.office.provisioning.domain.phone.Phone;

/// Tells the other services what happened to a phone, in the transaction that saves it. Only the
/// repository calls this: saving publishes.
public interface PhoneEvents {

  void publish(Phone phone);
}

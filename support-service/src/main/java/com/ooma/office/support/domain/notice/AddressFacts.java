package com.ooma.office.support.domain.notice;

import com.ooma.office.support.domain.notice.words.Language;
import java.util.UUID;

/// What is told of an address that takes no mail.
public sealed interface AddressFacts extends NoticeFacts {

  /// A letter to somebody of the company came back. It is told once for each address.
  record AddressFailed(UUID addressId, String address) implements AddressFacts {

    @Override
    public UUID about() {
      return addressId;
    }

    @Override
    public String subject(Language in) {
      return in.of(
          "Une adresse e-mail de votre société ne reçoit pas nos messages",
          "An e-mail address of your company’s does not get our messages");
    }
  }
}

package com.ooma.office.support.adapter.in.rest.ticket;

import com.ooma.office.kernel.domain.MailAddress;
import com.ooma.office.kernel.security.Caller;
import com.ooma.office.support.domain.company.Person;
import com.ooma.office.support.domain.ticket.Message;
import com.ooma.office.support.domain.ticket.TicketOrigin;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// The person behind the present request, as far as the token tells. Who asks on the phone is
/// answered at the company's own address, not at care's.
@RequestScoped
class AskerOfToken {

  private final Caller caller;
  private final JsonWebToken token;

  AskerOfToken(Caller caller, JsonWebToken token) {
    this.caller = caller;
    this.token = token;
  }

  TicketOrigin.Asker asker() {
    return new TicketOrigin.Asker(caller.subject(), caller.isOnBehalf() ? null : contact());
  }

  /// What care writes for a member is told as care's.
  Message.Author author() {
    return caller.isOnBehalf() ? Message.Author.CARE : Message.Author.MEMBER;
  }

  private @Nullable Person contact() {
    String email = token.getClaim("email");
    String name = token.getClaim("name");
    return email == null || !MailAddress.isUsable(email)
        ? null
        : new Person(Objects.requireNonNullElse(name, email), email);
  }
}

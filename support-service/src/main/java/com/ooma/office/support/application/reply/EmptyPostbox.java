package com.ooma.office.support.application.reply;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.support.application.reply.port.Postbox;
import jakarta.transaction.Transactional;

/// Takes what waits in the postbox, each mail by itself.
@UseCase
public class EmptyPostbox {

  private final Postbox postbox;
  private final TakeMail takeMail;

  EmptyPostbox(Postbox postbox, TakeMail takeMail) {
    this.postbox = postbox;
    this.takeMail = takeMail;
  }

  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void handle() {
    postbox.empty(mail -> takeMail.handle(new TakeMail.Command(mail)));
  }
}

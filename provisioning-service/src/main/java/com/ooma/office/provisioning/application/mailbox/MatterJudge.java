package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.provisioning.application.mailbox.port.MailboxPolicy;
import com.ooma.office.provisioning.application.mailbox.port.PaperReader;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.PaperForm;
import com.ooma.office.provisioning.domain.media.Audio;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Says what a message is by its content, whatever its sender said, and how long it stays.
@ApplicationScoped
class MatterJudge {

  private final PaperReader paper;
  private final MailboxPolicy policy;

  MatterJudge(PaperReader paper, MailboxPolicy policy) {
    this.paper = paper;
    this.policy = policy;
  }

  /// @throws com.ooma.office.kernel.domain.Refused if it is nothing that we take
  Matter judge(byte[] content) {
    return PaperForm.of(content).isPresent()
        ? paper.read(content)
        : new Matter.Voice(Audio.of(content));
  }

  Duration kept() {
    return policy.kept();
  }
}

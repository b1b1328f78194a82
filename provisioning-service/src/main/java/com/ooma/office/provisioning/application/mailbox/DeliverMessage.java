package com.ooma.office.provisioning.application.mailbox;

import com.ooma.office.kernel.application.Ids;
import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.kernel.domain.Refused;
import com.ooma.office.provisioning.application.mailbox.port.Messages;
import com.ooma.office.provisioning.application.media.port.Contents;
import com.ooma.office.provisioning.application.settings.FindSettings;
import com.ooma.office.provisioning.domain.mailbox.Matter;
import com.ooma.office.provisioning.domain.mailbox.Message;
import com.ooma.office.provisioning.domain.mailbox.Message.AfterMail;
import com.ooma.office.provisioning.domain.settings.VoicemailSettings.EmailCopy;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The voice platform took a voicemail or a fax for a user.
@UseCase
public class DeliverMessage {

  /// @param from the caller's number; null if it was withheld
  public record Command(UUID accountId, String extension, @Nullable String from, byte[] content) {}

  private final FindSettings settings;
  private final MatterJudge judge;
  private final Messages messages;
  private final Contents contents;
  private final Ids ids;
  private final Clock clock;

  DeliverMessage(
      FindSettings settings,
      MatterJudge judge,
      Messages messages,
      Contents contents,
      Ids ids,
      Clock clock) {
    this.settings = settings;
    this.judge = judge;
    this.messages = messages;
    this.contents = contents;
    this.ids = ids;
    this.clock = clock;
  }

  /// @return the message's id
  public UUID handle(Command command) {
    var office = settings.ofAccount(command.accountId()).settings();
    var user = office.requireUser(command.extension());
    var set = office.settingsOf(command.extension());
    var matter = judge.judge(command.content());
    if (matter instanceof Matter.Paper && !set.fax().enabled()) {
      throw Refused.conflict("fax-off", "The user receives no faxes.");
    }
    if (messages.countForUpdate(command.accountId(), command.extension()) >= Message.MOST) {
      throw Refused.conflict("mailbox-full", "The mailbox has " + Message.MOST + " messages.")
          .about(Message.MOST);
    }
    var received =
        new Message.Received(
            ids.next(),
            command.accountId(),
            user.seatId(),
            command.extension(),
            command.from(),
            matter,
            command.content().length,
            clock.instant());
    contents.save(received.messageId(), command.content());
    messages.add(Message.of(received, after(set.voicemail().emailCopy()), judge.kept()));
    return received.messageId();
  }

  private static AfterMail after(EmailCopy copy) {
    return switch (copy) {
      case NONE -> AfterMail.NO_MAIL;
      case KEEP_NEW -> AfterMail.KEEP;
      case MARK_HEARD -> AfterMail.MARK_HEARD;
      case DELETE -> AfterMail.DELETE;
    };
  }
}

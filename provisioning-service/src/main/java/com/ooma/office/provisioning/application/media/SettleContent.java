package com.ooma.office.provisioning.application.media;

import com.ooma.office.kernel.application.UseCase;
import com.ooma.office.provisioning.application.media.port.ObjectStore;
import com.ooma.office.provisioning.application.media.port.UnsettledContents;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Moves a content from the database to the store of objects, or deletes it there if nobody has it
/// any more. The store is asked in no transaction; whoever does the same at once, or again after a
/// fall, changes nothing.
@UseCase
public class SettleContent {

  public record Command(UUID contentId) {}

  /// By then a move that had begun before a content was deleted is over.
  private static final Duration LONGEST_MOVE = Duration.ofMinutes(5);

  private final UnsettledContents unsettled;
  private final ObjectStore objects;
  private final Clock clock;

  public SettleContent(UnsettledContents unsettled, ObjectStore objects, Clock clock) {
    this.unsettled = unsettled;
    this.objects = objects;
    this.clock = clock;
  }

  public List<UUID> due(int limit) {
    return objects.isThere()
        ? unsettled.due(clock.instant().minus(LONGEST_MOVE), limit)
        : List.of();
  }

  /// @return false if another instance was faster
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public boolean handle(Command command) {
    var contentId = command.contentId();
    var sealed = unsettled.findSealed(contentId);
    if (sealed.isPresent()) {
      objects.put(contentId, sealed.get());
      unsettled.moved(contentId);
    } else if (unsettled.isDeleted(contentId)) {
      objects.delete(contentId);
      unsettled.forgotten(contentId);
    } else {
      return false;
    }
    return true;
  }
}

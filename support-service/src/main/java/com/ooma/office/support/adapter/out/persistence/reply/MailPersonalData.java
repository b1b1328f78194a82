package com.ooma.office.support.adapter.out.persistence.reply;

import com.ooma.office.kernel.persistence.SqlPersonalData;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/// An address that letters came back from.
@Singleton
class MailPersonalData extends SqlPersonalData {

  private static final String KEPT =
      """
      SELECT 'DEAD_ADDRESS', address AS id, 'why', why, NULL FROM dead_address WHERE address = :address
      """;

  private static final String FORGET =
      """
      DELETE FROM dead_address WHERE address = :address
      """;

  MailPersonalData(EntityManager entities) {
    super(entities, KEPT, List.of(new Eraser("DEAD_ADDRESS", FORGET)));
  }
}

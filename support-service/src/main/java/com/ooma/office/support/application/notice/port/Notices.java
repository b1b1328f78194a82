package com.ooma.office.support.application.notice.port;

import com.ooma.office.support.domain.notice.Notice;
import com.ooma.office.support.domain.notice.NoticeFacts;
import java.util.List;
import java.util.UUID;

/// Every notice ever written.
public interface Notices {

  /// What the account was told about an order, a port request, an invoice; oldest first.
  List<NoticeFacts> told(UUID accountId, UUID about);

  /// What waits to be sent about this thing is not sent any more.
  void withdrawUnsent(UUID accountId, UUID about);

  void save(Notice notice);
}
